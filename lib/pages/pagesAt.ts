import type { Base } from '#data/base';
import { pages, type PageKey, type PagePlace } from '#data/pages';
import { offeredPages } from './isOffered';

/** Keys of the pages that a case offers in one place, in the order in which they are listed. */
export function pagesAt(base: Base, place: PagePlace): readonly PageKey[] {
  return offeredPages(base).filter((key) => pages[key].place === place);
}
