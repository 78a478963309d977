import { createHash } from 'node:crypto';
import { load, type CheerioAPI } from 'cheerio';
import { refuse } from './refuse';

function hashes(texts: readonly string[]): string {
  const each = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(each)].map((hash) => ` 'sha256-${hash}'`).join('');
}

function refuseAttributes($: CheerioAPI, page: string): void {
  for (const { name: tag, attribs } of $.root().find('*').toArray()) {
    const bad = Object.keys(attribs).find((name) => name === 'style' || name.startsWith('on'));
    if (bad === undefined) continue;
    const fix = 'The policy would block it: use a class, an SVG attribute or an enhancing script.';
    throw refuse(page, 'no style and no on… attribute', `${bad} on <${tag}>`, fix);
  }
}

/** Hashes of the scripts and styles that are in the page now, as a policy names them, each after a space. */
export function hashesOf($: CheerioAPI): { readonly scripts: string; readonly styles: string } {
  const scripts = $('script:not([src]):not([type$="json"])').toArray();
  // What only browsers without scripts read is text to the parser, and a style to the policy.
  const unscripted = load($('noscript').text(), null, false)('style').toArray();
  const styles = [...$('style').toArray(), ...unscripted];
  const texts = (elements: typeof styles) =>
    elements.map((element) => $(element).text()).filter((text) => text !== '');
  return { scripts: hashes(texts(scripts)), styles: hashes(texts(styles)) };
}

/**
 * Writes the page's security policy, directly after its charset: only files of this site, and only the inline
 * scripts and styles that are in the page now; a worker only where a control of the page registers it. Call it last.
 * @throws Error naming the page, if something in it would be blocked, or no charset stands first.
 */
export function writePolicy($: CheerioAPI, page: string): void {
  refuseAttributes($, page);
  const charset = $('head > :first-child');
  if (!charset.is('meta[charset]'))
    throw refuse(page, 'the charset first in the head', charset.prop('outerHTML') ?? 'nothing', '');
  const { scripts, styles } = hashesOf($);
  const policy = [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `worker-src ${$('[data-worker]').length > 0 ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
  charset.after($('<meta http-equiv="Content-Security-Policy">').attr('content', policy));
}
