import type { CheerioAPI } from 'cheerio';
import { unscriptedStyle } from './leaveToUnscripted';
import { refuse } from './refuse';
import { splitRules } from './splitRules';

const starter = '/made/face.js';

/** Value of a descriptor in the block of an `@font-face`, without quotation marks. */
function descriptor(block: string, name: string): string | undefined {
  const value = block.split(';').find((line) => line.trim().startsWith(`${name}:`));
  return value
    ?.slice(value.indexOf(':') + 1)
    .replace(/["']/g, '')
    .trim();
}

/**
 * Puts the bytes of the site's face into the page, with the small script that hands them to the browser before the
 * first line is broken. The rule that fetches the same face as a file is left to browsers without scripts. Call it
 * when the page's styles are in it.
 * @param readBytes a file of the built folder by its address, `null` where there is none
 * @throws Error naming the page, if it has several faces to fetch, or the file or the script is missing.
 */
export function inlineFace(
  $: CheerioAPI,
  page: string,
  read: (address: string) => string | null,
  readBytes: (address: string) => Buffer | null,
): void {
  const style = $('style').first();
  const css = style.text();
  const blocks = splitRules(css)
    .filter(({ prelude, block }) => prelude === '@font-face' && block?.includes('url('))
    .map(({ block }) => block ?? '');
  const [block] = blocks;
  if (block === undefined) return;
  if (blocks.length > 1)
    throw refuse(page, 'one face to fetch', String(blocks.length), 'Join them in one file.');
  const address = /url\(["']?([^"')]+)/.exec(block)?.[1] ?? '';
  const bytes = readBytes(address);
  const code = read(starter);
  if (!bytes) throw refuse(page, 'the file of the face', address, 'Run npm run made.');
  if (!code) throw refuse(page, 'the script of the face', starter, 'Run npm run made.');
  const rule = `@font-face{${block}}`;
  if (!css.includes(rule)) throw refuse(page, 'minified styles', block, 'Build for production.');
  style.text(css.replace(rule, ''));
  style.after(unscriptedStyle($, rule));
  const holder = $('<script type="font/woff2" id="face"></script>').text(bytes.toString('base64'));
  holder.attr('data-family', descriptor(block, 'font-family') ?? '');
  holder.attr('data-weight', descriptor(block, 'font-weight') ?? '400');
  // At the top it compresses best: letters of a font amid text would spoil the page's own patterns by 1.7 KB.
  $('head > :first-child').after(holder, $('<script></script>').text(code.trim()));
}
