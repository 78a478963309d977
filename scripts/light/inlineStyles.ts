import type { CheerioAPI } from 'cheerio';
import { absoluteUrls } from './absoluteUrls';
import { refuse } from './refuse';

/**
 * Puts the page's stylesheets, in their order, into one style element where the first of them stood.
 * @param shorten what may still leave out of the joined rules what this page cannot need.
 * @throws Error naming the page, if a stylesheet is missing, has a condition, or imports another.
 */
export function inlineStyles(
  $: CheerioAPI,
  page: string,
  read: (address: string) => string | null,
  shorten: (css: string) => string,
): void {
  const links = $('link[rel="stylesheet"]');
  let css = '';
  for (const link of links.toArray()) {
    const href = link.attribs['href'] ?? '';
    const text = href.startsWith('/') ? read(href) : null;
    if (text === null)
      throw refuse(page, 'a stylesheet of this site', href, 'Import the file in a component.');
    if ('media' in link.attribs)
      throw refuse(page, 'no media on a stylesheet', href, 'Put @media into the file.');
    if (text.includes('@import'))
      throw refuse(page, 'no @import in a stylesheet', href, 'Import the file in a component.');
    css += absoluteUrls(text, href);
  }
  if (css.includes('</'))
    throw refuse(page, 'no "</" in a stylesheet', 'one', 'It would end the style element.');
  $('link[rel="preload"][as="style"]').remove();
  links.first().replaceWith($('<style></style>').text(shorten(css)));
  links.slice(1).remove();
}
