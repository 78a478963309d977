import type { CheerioAPI } from 'cheerio';

/**
 * Takes out what serves nothing on this page, small scripts and the sentences that they say: `data-serves` is the
 * selector of what is served.
 */
export function dropIdle($: CheerioAPI): void {
  for (const element of $('[data-serves]').toArray()) {
    const serves = element.attribs['data-serves'] ?? '';
    if ($(serves).length === 0) $(element).remove();
    else $(element).removeAttr('data-serves');
  }
}
