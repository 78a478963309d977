import { pages, type PageKey, type PagePlace } from '#data/pages';

const keys = Object.keys(pages).filter((key): key is PageKey => key in pages);

/** Keys of the pages offered in one place, in the order in which they are listed. */
export function pagesAt(place: PagePlace): readonly PageKey[] {
  return keys.filter((key) => pages[key].place === place);
}
