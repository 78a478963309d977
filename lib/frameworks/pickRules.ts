/**
 * Stylesheet by which choosing a framework works without a script: whatever belongs to another is hidden,
 * and what is only for a chosen one is shown. Ids are plain letters, digits and hyphens, so nothing is escaped.
 */
export function pickRules(ids: readonly string[]): string {
  return ids
    .map(
      (id) =>
        `.fw:has([value="${id}"]:checked) [data-fw]:not([data-fw="${id}"]){display:none}` +
        `.fw:has([value="${id}"]:checked) .fw-groups[data-fw="${id}"]{display:block}`,
    )
    .join('\n');
}
