import type { CheerioAPI } from 'cheerio';

/** Takes out what only React reads: its marks between texts and boundaries, and the place for late metadata. */
export function tidy($: CheerioAPI): void {
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
  $('body > div[hidden]:empty').remove();
}
