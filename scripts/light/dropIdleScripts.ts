import type { CheerioAPI } from 'cheerio';

/** Takes out the small scripts that serve nothing on this page: `data-serves` is the selector of what they serve. */
export function dropIdleScripts($: CheerioAPI): void {
  for (const element of $('script[data-serves]').toArray()) {
    const serves = element.attribs['data-serves'] ?? '';
    if ($(serves).length === 0) $(element).remove();
    else $(element).removeAttr('data-serves');
  }
}
