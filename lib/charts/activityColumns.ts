import type { Base } from '#data/base';
import type { Activity, RoleId, StudyPeriod, WithId } from '#data/types';

/** A column of the lanes: one year of the study, or what lies before, after or nowhere in time. */
export type ActivityColumn = {
  readonly key: string;
  readonly period: StudyPeriod;
  readonly year: number | null;
};

/** Year in which an activity began; `null` where it has no date. */
export function yearOf(activity: Pick<Activity, 'when'>): number | null {
  const { from } = activity.when;
  return from === null ? null : Number(from.slice(0, 4));
}

/** The columns of the lanes, in order; those beyond the study hold only what there is. */
export function activityColumns(
  base: Pick<Base, 'study' | 'activities'>,
): readonly ActivityColumn[] {
  const { from, to } = base.study;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const has = (period: StudyPeriod) => base.activities.all.some((a) => a.period === period);
  const beyond = (period: StudyPeriod): readonly ActivityColumn[] =>
    has(period) ? [{ key: period, period, year: null }] : [];
  return [
    ...beyond('run-up'),
    ...years.map((year) => ({ key: String(year), period: 'core' as const, year })),
    ...beyond('follow-up'),
    ...beyond('undated'),
  ];
}

/** Activities of one role in one column, in order of their dates; those about transactions first. */
export function activitiesIn(
  base: Pick<Base, 'activities'>,
  role: RoleId,
  column: ActivityColumn,
): readonly WithId<Activity>[] {
  return base.activities.all
    .filter((a) => a.role === role && a.period === column.period)
    .filter((a) => column.year === null || yearOf(a) === column.year)
    .toSorted((a, b) => (a.when.from ?? '').localeCompare(b.when.from ?? ''));
}
