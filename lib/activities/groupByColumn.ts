import type { Activity, StudyPeriod, WithId } from '#data/types';
import { splitDate } from '../dates/formatDate';

/** Activities of one year studied, or of all that lies before, after or without a date. */
export type ActivityColumn = {
  readonly key: string;
  /** The year, for a year studied; `null` for what lies outside. */
  readonly year: number | null;
  readonly period: StudyPeriod;
  readonly activities: readonly WithId<Activity>[];
};

function byStart(a: Activity, b: Activity): number {
  return (a.when.from ?? '').localeCompare(b.when.from ?? '');
}

/** The years studied one by one, even where empty; then whatever lies outside them, where there is any. */
export function groupByColumn(
  activities: readonly WithId<Activity>[],
  years: { readonly from: number; readonly to: number },
): readonly ActivityColumn[] {
  const sorted = [...activities].sort(byStart);
  const core = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i).map(
    (year): ActivityColumn => ({
      key: String(year),
      year,
      period: 'core',
      activities: sorted.filter(
        ({ when, period }) =>
          period === 'core' && when.from !== null && splitDate(when.from).year === year,
      ),
    }),
  );
  const periods = ['run-up', 'follow-up', 'undated'] as const;
  const outside = periods
    .map((period): ActivityColumn => ({
      key: period,
      year: null,
      period,
      activities: sorted.filter((activity) => activity.period === period),
    }))
    .filter((column) => column.activities.length > 0);
  return [...core, ...outside];
}
