import { load } from 'cheerio';
import { hashesOf } from '../light/writePolicy';

/** Scripts of the page that the file needs; all others serve pages that lie on a server. */
const ours = ['start', 'switches', 'talk-file'];

const kept = [
  'meta[charset]',
  'meta[name="viewport"]',
  'meta[name="theme-color"]',
  'title',
  'style',
  'script',
].join(', ');

/**
 * Makes of the page that holds a talk with its speaker window one file that needs nothing beside it: without the files
 * of the site, with links that lead to the site from anywhere, and with a policy of its own.
 * @param html the page, complete without the framework
 * @param siteUrl address of the site without a slash at its end; `null` where nobody has said it: links then become text
 * @throws Error, if the page would still ask for something, or has no charset.
 */
export function writeTalkFile(html: string, siteUrl: string | null): string {
  const $ = load(html);
  $('head > *').not(kept).remove();
  for (const element of $('script').toArray()) {
    const { 'data-enhance': name } = element.attribs;
    if (!$(element).is('[data-font]') && !ours.some((one) => one === name)) $(element).remove();
  }
  for (const element of $('a').toArray()) {
    const link = $(element);
    const { href = '' } = element.attribs;
    link.removeAttr('data-open');
    if (link.is('[data-open-speaker]')) link.attr('href', '?speaker');
    else if (link.is('[data-open-wall], .speaker-name')) link.attr('href', '?');
    else if (href.startsWith('/') && siteUrl === null) {
      const { class: looks } = element.attribs;
      link.replaceWith(
        $('<span></span>')
          .attr(looks ? { class: looks } : {})
          .append(link.contents()),
      );
    } else if (href.startsWith('/')) link.attr('href', `${siteUrl}${href}`);
  }
  const rest = $('[src], link[href], iframe, object, embed').first();
  const address = /url\((?!["']?(?:data:|#))[^)]*\)/.exec($('style').text())?.[0];
  if (rest.length > 0 || address !== undefined)
    throw new Error(
      `${$('title').text()}: a file of its own must not load anything, but it has ${address ?? rest.prop('outerHTML')}.`,
    );
  const charset = $('head > meta[charset]');
  if (charset.length !== 1) throw new Error(`${$('title').text()}: the page has no charset.`);
  const { scripts, styles } = hashesOf($);
  const policy =
    `default-src 'none'; script-src${scripts}; style-src${styles}; img-src data:; font-src data:; ` +
    "base-uri 'none'; form-action 'none'";
  charset.after($('<meta http-equiv="Content-Security-Policy">').attr('content', policy));
  return $.html();
}
