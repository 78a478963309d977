import type { CheerioAPI } from 'cheerio';
import { absoluteUrls } from './absoluteUrls';
import { refuse } from './refuse';

/** @throws Error naming the page, if the stylesheet is missing, has a condition, or imports another. */
function readSheet(
  { href = '', ...rest }: Readonly<Record<string, string>>,
  page: string,
  read: (address: string) => string | null,
): string {
  const text = href.startsWith('/') ? read(href) : null;
  if (text === null)
    throw refuse(page, 'a stylesheet of this site', href, 'Import the file in a component.');
  if ('media' in rest)
    throw refuse(page, 'no media on a stylesheet', href, 'Put @media into the file.');
  if (text.includes('@import'))
    throw refuse(page, 'no @import in a stylesheet', href, 'Import the file in a component.');
  if (text.includes('</'))
    throw refuse(page, 'no "</" in a stylesheet', href, 'It would end the style element.');
  return absoluteUrls(text, href);
}

/**
 * Puts the page's stylesheets into the place of the first of them: one style element with those that all pages share,
 * and after it one with the rest, in their order.
 * @param shorten what may still leave out of the page's own rules what this page cannot need
 * @param shared addresses of the stylesheets that all pages share: they come whole and in this order, so that their text
 *   is the same in every page, also in one that does not link them all
 * @throws Error naming the page, if a stylesheet is missing, has a condition, or imports another.
 */
export function inlineStyles(
  $: CheerioAPI,
  page: string,
  read: (address: string) => string | null,
  shorten: (css: string) => string,
  shared: readonly string[] = [],
): void {
  const links = $('link[rel="stylesheet"]');
  const isShared = (href = '') => shared.includes(href);
  const site = shared.map((href) => readSheet({ href }, page, read)).join('');
  const own = links
    .toArray()
    .filter(({ attribs }) => !isShared(attribs['href']))
    .map(({ attribs }) => readSheet(attribs, page, read))
    .join('');
  $('link[rel="preload"][as="style"]').remove();
  for (const css of [site, own === '' ? '' : shorten(own)])
    if (css !== '') links.first().before($('<style></style>').text(css));
  links.remove();
}
