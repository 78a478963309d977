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
 * Puts the page's stylesheets, in their order, into one style element where the first of them stood.
 * @param shorten what may still leave out of the joined rules what this page cannot need.
 * @param elsewhere addresses of stylesheets that the page gets otherwise: their links go
 * @throws Error naming the page, if a stylesheet is missing, has a condition, or imports another.
 */
export function inlineStyles(
  $: CheerioAPI,
  page: string,
  read: (address: string) => string | null,
  shorten: (css: string) => string,
  elsewhere: readonly string[] = [],
): void {
  const links = $('link[rel="stylesheet"]');
  const css = links
    .toArray()
    .filter(({ attribs }) => !elsewhere.includes(attribs['href'] ?? ''))
    .map(({ attribs }) => readSheet(attribs, page, read))
    .join('');
  $('link[rel="preload"][as="style"]').remove();
  if (css !== '') links.first().before($('<style></style>').text(shorten(css)));
  links.remove();
}
