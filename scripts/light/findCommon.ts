/** On so many of the pages a stylesheet has to be linked to count as common. */
const share = 0.8;

const sheetLink = /<link rel="stylesheet" href="([^"]+)"/g;

/**
 * Addresses of the stylesheets that most pages link, in the order in which they are first met.
 * @param pages HTML of all pages, as Next exported them
 */
export function findCommon(pages: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const html of pages) {
    all += 1;
    for (const href of new Set([...html.matchAll(sheetLink)].map(([, one = '']) => one)))
      counts.set(href, (counts.get(href) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= share * all).map(([href]) => href);
}
