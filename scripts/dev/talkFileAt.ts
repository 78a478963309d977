import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { publishedAt } from '#data/site';
import { atBase } from '#lib/pages/atBase';
import { placeOf } from '../light/placeOf';
import { rewritePage } from '../light/rewritePage';
import { writeTalkFile } from '../talkFile/writeTalkFile';
import { fetchPage } from './fetchPage';

const asPage = { method: 'GET', headers: {} };
const file = new RegExp(`^/(${locales.join('|')})/${pages.talks.slug}/([^/]+)/\\2\\.html$`);

/** A file of `public/` by its address, `null` for any other. */
function readPublic(address: string): Buffer | null {
  const place = placeOf(address);
  return place?.startsWith('/made/') ? readFileSync(join('public', place)) : null;
}

/**
 * The one HTML file of a talk, made as the export makes it, of the pages and styles as they are now.
 * @param behind port of the development server
 * @param place path below the address of the site
 * @returns `null` where the place is no such file, or there is no such talk
 */
export async function talkFileAt(behind: number, place: string): Promise<string | null> {
  const [, locale, id] = file.exec(place) ?? [];
  if (id === undefined) return null;
  const path = atBase(`/${locale}/${pages.talks.slug}/${id}/file/`);
  const { status, body } = await fetchPage(behind, path, asPage);
  if (status !== 200) return null;
  const html = body.toString();
  const hrefs = load(html)('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');
  const styles = new Map(
    await Promise.all(
      hrefs.map(async (href) => {
        const answer = await fetchPage(behind, href, asPage);
        return [href, answer.body.toString()] as const;
      }),
    ),
  );
  const read = (address: string) => styles.get(address) ?? null;
  return writeTalkFile(rewritePage(html, path, { read, readBytes: readPublic }).html, publishedAt);
}
