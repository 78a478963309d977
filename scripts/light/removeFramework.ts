import type { CheerioAPI } from 'cheerio';
import { atBase } from '#lib/pages/atBase';
import { refuse, seeDocs } from './refuse';

type Attributes = Readonly<Record<string, string>>;

/** Whether a script is the site's own (`Enhance`) or plain data, which Next only carried along. */
function isOurs({ type, 'data-enhance': name }: Attributes): boolean {
  return name !== undefined || type === 'application/ld+json' || type === 'application/json';
}

/** Whether a script is the framework's: a file of it, the start of the app, or a piece of what describes the page. */
function isOfNext({ src, id }: Attributes, text: string): boolean {
  if (src !== undefined) return src.startsWith(atBase('/_next/'));
  return id === '_R_' || text.includes('self.__next_f');
}

/**
 * Takes the framework's scripts out of a page.
 * @throws Error naming the page, if a script is neither the framework's nor the site's own.
 */
export function removeFramework($: CheerioAPI, page: string): void {
  for (const element of $('script').toArray()) {
    if (isOurs(element.attribs)) continue;
    const text = $(element).text();
    if (!isOfNext(element.attribs, text))
      throw refuse(
        page,
        'no script but those of Next and of the site',
        element.attribs['src'] ?? (text || 'an empty one'),
        `Write it as a *.enhance.ts file and show it by Enhance. ${seeDocs}`,
      );
    $(element).remove();
  }
  $('link[rel="preload"][as="script"]').remove();
}
