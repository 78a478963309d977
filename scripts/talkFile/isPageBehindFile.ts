import { locales } from '#data/locales';
import { pages } from '#data/pages';

const pageBehind = new RegExp(`^/(${locales.join('|')})/${pages.talks.slug}/[^/]+/file/$`);

/**
 * Whether a place is the page of which the file of a talk is made: it holds all that it needs, and the export takes it
 * away again.
 */
export function isPageBehindFile(place: string): boolean {
  return pageBehind.test(place);
}
