import type { CheerioAPI } from 'cheerio';
import { refuse } from './refuse';

const known = new Set(['src', 'data-inline', 'data-for', 'defer']);

function checkedCode(page: string, src: string, code: string | null): string {
  if (code === null) throw refuse(page, 'a script in public/made', src, 'Run npm run made.');
  if (code.includes('</script') || code.includes('<!--'))
    throw refuse(page, 'no "</script" or "<!--" in a script', src, 'Write it in two pieces.');
  return code.replaceAll('\r\n', '\n').trim();
}

/**
 * Puts the site's own small scripts into the page: each where it stood, those that waited for the whole page
 * (`defer`) at its end. One that says what it serves (`data-for="a[data-open]"`) stays away where there is none.
 * @throws Error naming the page, if a script is missing or cannot stand in HTML.
 */
export function inlineScripts(
  $: CheerioAPI,
  page: string,
  read: (address: string) => string | null,
): void {
  for (const element of $('script[data-inline]').toArray()) {
    const { src = '' } = element.attribs;
    const unknown = Object.keys(element.attribs).find((name) => !known.has(name));
    if (unknown) throw refuse(page, [...known].join(', '), `${unknown} on ${src}`, 'Drop it.');
    const serves = element.attribs['data-for'];
    if (serves && $(serves).length === 0) {
      $(element).remove();
      continue;
    }
    const inline = $('<script></script>').text(checkedCode(page, src, read(src)));
    if ('defer' in element.attribs) {
      $(element).remove();
      $('body').append(inline);
    } else {
      $(element).replaceWith(inline);
    }
  }
}
