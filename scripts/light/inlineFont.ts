import type { CheerioAPI } from 'cheerio';
import enhancers from '../../components/ui/made/enhancers.json';
import { unscriptedStyle } from './leaveToUnscripted';
import { refuse } from './refuse';

const rules = /@font-face\{[^}]*url\([^}]*\}/g;

/** Value of a descriptor in a rule for a font, without quotation marks. */
function descriptor(rule: string, name: string): string | undefined {
  return new RegExp(`[{;]${name}:([^;}]+)`).exec(rule)?.[1]?.replace(/["']/g, '').trim();
}

/**
 * Puts a small script with the bytes of the site's font into the page, which hands them to the browser before the first
 * line is broken. The rule that fetches the same font as a file is left to browsers without scripts. Call it
 * when the page's styles are in it.
 * @param readBytes a file of the built folder by its address, `null` where there is none
 * @throws Error naming the page, if it has several fonts to fetch, or the file is missing.
 */
export function inlineFont(
  $: CheerioAPI,
  page: string,
  readBytes: (address: string) => Buffer | null,
): void {
  const style = $('style').first();
  const css = style.text();
  const [rule, another] = css.match(rules) ?? [];
  if (rule === undefined) return;
  if (another) throw refuse(page, 'one font to fetch', 'several', 'Join them in one file.');
  const address = /url\(["']?([^"')]+)/.exec(rule)?.[1] ?? '';
  const bytes = readBytes(address);
  if (!bytes) throw refuse(page, 'the file of the font', address, 'Run npm run made.');
  style.text(css.replace(rule, ''));
  style.after(unscriptedStyle($, rule));
  const font = {
    family: descriptor(rule, 'font-family') ?? '',
    weight: descriptor(rule, 'font-weight') ?? '400',
    data: bytes.toString('base64'),
  };
  const code = `var siteFont=${JSON.stringify(font)};${enhancers.font}`;
  // At the top it compresses best: letters of a font amid text would spoil the page's own patterns by 1.7 KB.
  $('head > :first-child').after($('<script data-font></script>').text(code));
}
