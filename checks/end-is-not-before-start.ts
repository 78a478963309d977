import type { IsoDate } from '#data/types';
import { spanOfDate } from './spanOfDate';
import type { Check, Finding } from './types';

type Stretch = { readonly from: IsoDate | null; readonly to: IsoDate | null };

function isBackwards({ from, to }: Stretch): boolean {
  const start = from === null ? null : spanOfDate(from);
  const end = to === null ? null : spanOfDate(to);
  return start !== null && end !== null && end.last < start.first;
}

function isOutside(inner: Stretch, outer: Stretch): boolean {
  return (
    isBackwards({ from: outer.from, to: inner.from }) ||
    isBackwards({ from: inner.to, to: outer.to })
  );
}

/** Nothing ends before it starts, and occasions lie within the stretch that they belong to. */
export const endIsNotBeforeStart: Check = {
  name: 'end-is-not-before-start',
  description:
    'A stretch of time ends when it starts, or later, and separate occasions lie within it.',
  run: (facts) => {
    const findings: Finding[] = [];
    const check = (collection: string, record: string, field: string, stretch: Stretch) => {
      if (!isBackwards(stretch)) return;
      findings.push({
        collection,
        record,
        field: `${field}.to`,
        problem: `is before ${field}.from`,
        fix: 'Put the later date in "to".',
      });
    };
    for (const [record, { when }] of Object.entries(facts.activities)) {
      check('activities', record, 'when', when);
      when.occasions.forEach((occasion, i) => {
        check('activities', record, `when.occasions.${i}`, occasion);
        if (!isOutside(occasion, when)) return;
        findings.push({
          collection: 'activities',
          record,
          field: `when.occasions.${i}`,
          problem: 'lies outside when.from and when.to',
          fix: 'Widen when, or correct the occasion.',
        });
      });
    }
    for (const [record, { period, periodsReported }] of Object.entries(facts.figures)) {
      check('figures', record, 'period', period);
      periodsReported.forEach((stretch, i) =>
        check('figures', record, `periodsReported.${i}`, stretch),
      );
    }
    return findings;
  },
};
