import type { CheerioAPI } from 'cheerio';

const sorted = '[data-sorted]';

function idsOf($: CheerioAPI): string[] {
  return $(sorted)
    .toArray()
    .map((entry) => entry.attribs['id'] ?? '');
}

/**
 * Brings the entries that each language sorts by its own alphabet into the order of the first page.
 * @param to the page that is changed
 * @throws Error naming the page, if the entries are not the same.
 */
export function sortAlike(page: string, from: CheerioAPI, to: CheerioAPI): void {
  const order = idsOf(from);
  const entries = new Map(
    to(sorted)
      .toArray()
      .map((entry) => [entry.attribs['id'] ?? '', entry]),
  );
  const missing = order.find((id) => !entries.has(id));
  if (missing !== undefined || entries.size !== order.length)
    throw new Error(`parallel: ${page}: the sorted entries differ, for one ${missing ?? 'more'}.`);
  const places = [...entries.values()].map((entry) => to('<i></i>').insertBefore(entry));
  for (const [i, id] of order.entries()) {
    const entry = entries.get(id);
    if (entry) places[i]?.replaceWith(to(entry));
  }
}
