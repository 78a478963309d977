import type { CheerioAPI } from 'cheerio';

/** What services show of a shared page; those that know the names of Twitter read the other ones as well. */
const saidTwice = 'meta[name^="twitter:"]:not([name="twitter:card"])';

/**
 * Takes out what only React reads, its marks between texts and boundaries and the place for late metadata, and what the
 * page says twice.
 */
export function tidy($: CheerioAPI): void {
  // Element by element: all nodes at once would be sorted first, which takes longer than the rest of the step.
  for (const element of $.root().find('*').toArray())
    for (const node of [...element.children]) if (node.type === 'comment') $(node).remove();
  $('body > div[hidden]:empty').remove();
  $(saidTwice).remove();
}
