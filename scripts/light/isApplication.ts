import type { CheerioAPI } from 'cheerio';

/** Whether a page is an application: the layout of `app/[locale]/(application)/` marks those that keep the framework. */
export function isApplication($: CheerioAPI): boolean {
  return $('head > meta[name="page-kind"][content="application"]').length > 0;
}
