import { notFound } from 'next/navigation';
import type { Collection } from '#data/base';
import type { WithId } from '#data/types';

/** Stands in an address where a case has no record for a page; no record can have it as its id. */
const nobody = '_';

/**
 * The ids for which a page below a list is built. Next exports no route whose list is empty and stops the build, so
 * an empty one names a record that does not exist: its page is not found, and `scripts/dropPages.ts` takes it out
 * together with every other page that the case does not have.
 */
export function idsOf<T>({ all }: Collection<T>): readonly string[] {
  return orNobody(all.map(({ id }) => id));
}

/** The same for ids that stand in no collection. */
export function orNobody(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [nobody];
}

/** The record of an address; where there is none, the page is not found. */
export function recordOf<T>(collection: Collection<T>, id: string): WithId<T> {
  if (!collection.has(id)) notFound();
  return collection.get(id);
}
