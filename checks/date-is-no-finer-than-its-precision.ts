import type { Figure } from '#data/types';
import { precisionOf } from '#lib/dates/precisionOf';
import { spanOfDate } from './spanOfDate';
import type { Check, Finding } from './types';

const fix =
  'Write both dates as coarsely as the source gives them, or state the precision that they have.';

/**
 * The days that may bound a period although it is stated by months or years: its first and last day,
 * and the day on which the number was said, which a count cannot reach beyond.
 */
function findTooFine({ period, saidOn }: Figure, end: 'from' | 'to'): string | null {
  const date = period[end];
  const span = date === null ? null : spanOfDate(date);
  if (date === null || span?.unit !== 'day' || period.precision === 'day') return null;
  const unit = period.precision === 'month' ? date.slice(0, 7) : date.slice(0, 4);
  const whole = spanOfDate(unit);
  const isEdge = date === (end === 'from' ? whole?.first : whole?.last);
  if (isEdge || (end === 'to' && date === saidOn)) return null;
  const stretch = period.precision === 'month' ? 'month' : 'year';
  const why =
    end === 'from'
      ? `the day is not the first of its ${stretch}`
      : `the day is neither the last of its ${stretch} nor the day on which it was said`;
  return `is "${date}", where the precision is "${period.precision}" and ${why}`;
}

/** No date pretends to be better known than its source says. */
export const dateIsNoFinerThanItsPrecision: Check = {
  name: 'date-is-no-finer-than-its-precision',
  description:
    'Both dates of an activity are equally fine. The days that bound the period of a figure are days that were given (precision "day"), edges of the month or year stated, or the day on which the number was said.',
  run: (facts) => {
    const findings: Finding[] = [];
    const add = (collection: string, record: string, field: string, problem: string | null) => {
      if (problem) findings.push({ collection, record, field, problem, fix });
    };
    for (const [record, { when }] of Object.entries(facts.activities)) {
      const [first, last] = [precisionOf(when.from), precisionOf(when.to)];
      if (when.to !== null && first !== last)
        add('activities', record, 'when.to', `is "${when.to}", where it begins "${when.from}"`);
    }
    for (const [record, figure] of Object.entries(facts.figures)) {
      add('figures', record, 'period.from', findTooFine(figure, 'from'));
      add('figures', record, 'period.to', findTooFine(figure, 'to'));
    }
    return findings;
  },
};
