import type { Base } from '#data/base';
import { pages, type PageChildren, type PageEntry } from '#data/pages';
import { exerciseIds } from '../teaching/exerciseIds';
import { roleIds } from '../roles/roleIds';
import { offeredPages } from './isOffered';

/**
 * The path below the language of every page of a case: each listed one, followed by the pages of its records. Speaker
 * windows are left out: they are tools for one talk and nothing to be found by a search.
 */
export function listPaths(base: Base): readonly string[] {
  const idsOf: Readonly<Record<PageChildren, readonly string[]>> = {
    roles: roleIds,
    activities: base.activities.all.map(({ id }) => id),
    charts: base.charts.all.map(({ id }) => id),
    sources: base.sources.all.map(({ id }) => id),
    talks: base.talks.all.map(({ id }) => id),
    lessons: base.lessons.all.map(({ id }) => id),
    exercises: exerciseIds(base).flatMap((id) => [id, `${id}/worksheet`, `${id}/key`]),
  };
  return offeredPages(base).flatMap((key) => {
    const { slug, children }: PageEntry = pages[key];
    return [slug, ...(children ? idsOf[children].map((id) => `${slug}/${id}`) : [])];
  });
}
