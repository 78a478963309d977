import type { Base } from '#data/base';
import { pages, type PageEntry, type PageKey, type PageNeed } from '#data/pages';
import { exerciseIds } from '../teaching/exerciseIds';

const entries: Readonly<Record<PageKey, PageEntry>> = pages;
const keys = Object.keys(pages).filter((key): key is PageKey => key in pages);

function hasRecords(base: Base, need: PageNeed): boolean {
  if (need === 'brief') return base.brief !== null;
  if (need === 'corrections') return Object.keys(base.corrections).length > 0;
  return need === 'exercises' ? exerciseIds(base).length > 0 : base[need].all.length > 0;
}

/** Whether a case has a page: one that lives from records is left out where the case has none of them. */
export function isOffered(base: Base, page: PageKey): boolean {
  const { needs } = entries[page];
  return needs === undefined || needs.some((need) => hasRecords(base, need));
}

/** Keys of the pages that a case has, in the order in which they are listed. */
export function offeredPages(base: Base): readonly PageKey[] {
  return keys.filter((key) => isOffered(base, key));
}
