import type { Law, WithId } from '#data/types';
import { splitDate } from '../dates/formatDate';

/** Where a law stands to the years studied. */
export type LawPeriod = 'before' | 'study' | 'after';

/** Laws of one period, earliest first. */
export type LawGroup = { readonly period: LawPeriod; readonly laws: readonly WithId<Law>[] };

/** Year of the date by which a law is placed; `null` where no date is known. */
export function yearOf(law: Pick<Law, 'from'>): number | null {
  return law.from === null ? null : splitDate(law.from).year;
}

/** Laws before, in and after the years studied, earliest first. Laws without a date are left out. */
export function groupByStudy(
  laws: readonly WithId<Law>[],
  study: { readonly from: number; readonly to: number },
): readonly LawGroup[] {
  const periodOf = (year: number): LawPeriod =>
    year < study.from ? 'before' : year > study.to ? 'after' : 'study';
  const dated = laws
    .filter((law) => yearOf(law) !== null)
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return (['before', 'study', 'after'] as const).map((period) => ({
    period,
    laws: dated.filter((law) => periodOf(yearOf(law) ?? 0) === period),
  }));
}
