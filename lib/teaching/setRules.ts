/** Rules that hide what is not in the chosen set, so that a set can be read and printed without a script; a script does it by itself. */
export function setRules(sets: readonly number[]): string {
  return sets
    .map(
      (set) =>
        `:root:not(.has-script) main:has([name=set][value="${set}"]:checked) [data-sets]:not([data-sets~="${set}"]){display:none}`,
    )
    .join('');
}
