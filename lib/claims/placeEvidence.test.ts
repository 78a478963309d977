import { describe, expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import type { When } from '#data/types';
import { countMarksByYear } from './countMarksByYear';
import { countStatuses } from './countStatuses';
import { layStrip } from './layStrip';
import { placeEvidence, type EvidenceMark } from './placeEvidence';
import { stackMarks } from './stackMarks';
import { stripYears } from './stripYears';

const years = { from: 2022, to: 2025 };
const when = (changes: Partial<When>): When => ({
  from: '2024-07-01',
  to: '2024-07-01',
  kind: 'moment',
  occasions: [],
  isOngoing: false,
  ...changes,
});
const place = (changes: Partial<When>) =>
  placeEvidence([{ id: 'a', when: when(changes) }], [], years);

describe('placeEvidence(activities, figures, years)', () => {
  it('places a day at its day', () => {
    expect(place({}).marks[0]?.at).toBeCloseTo(2024.5, 2);
  });

  it('places a date known only by its year in the middle of that year, with the span', () => {
    const [mark] = place({ from: '2023', to: '2023', kind: 'within' }).marks;
    expect(mark?.at).toBeCloseTo(2023.5, 5);
    expect(mark?.span).toEqual({ kind: 'within', from: 2023, to: 2024 });
  });

  it('ends a lasting thing without an end where the strip ends', () => {
    const [mark] = place({ from: '2024-05', to: null, kind: 'lasting' }).marks;
    expect(mark?.span.to).toBe(2026);
  });

  it('counts what is earlier than the strip, or has no date, and places neither', () => {
    expect(place({ from: '2017-06-13', to: '2017-06-14' })).toMatchObject({
      marks: [],
      earlier: 1,
    });
    expect(place({ from: null, to: null, kind: 'undated' })).toMatchObject({
      marks: [],
      undated: 1,
    });
    expect(placeEvidence([], [{ id: 'f', saidOn: null }], years).undated).toBe(1);
  });

  it('loses no evidence of any claim', () => {
    const strip = stripYears(base);
    for (const claim of base.claims.all) {
      const { marks, earlier, undated } = placeEvidence(
        claim.activities.map((id) => base.activities.get(id)),
        claim.figures.map((id) => base.figures.get(id)),
        strip,
      );
      const all = claim.activities.length + claim.figures.length;
      expect(marks.length + earlier + undated).toBe(all);
      const counted = countMarksByYear(marks, strip).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(marks.length);
    }
  });
});

describe('stackMarks(marks, wide)', () => {
  const mark = (at: number, to = at): EvidenceMark => ({
    kind: 'activity',
    id: `${at}`,
    at,
    span: { kind: to === at ? 'none' : 'lasting', from: at, to },
  });

  it('lifts a mark that would overlap, and only that', () => {
    const rows = stackMarks([mark(2024), mark(2024.1), mark(2024.2), mark(2024.5)], 0.25);
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  });

  it('keeps the bar of what lasted free of other marks', () => {
    const rows = stackMarks([mark(2024, 2025), mark(2024.5), mark(2025.5)], 0.25);
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 0]);
  });
});

describe('layStrip(years, lastStudied, width)', () => {
  it('leaves a gap after the study, in which the double rule stands', () => {
    const { x, rule, year } = layStrip(years, 2024, 240);
    expect(x(2025) - x(2024)).toBeGreaterThan(year);
    expect(rule).toBeGreaterThan(x(2024.999));
    expect(rule).toBeLessThan(x(2025));
    expect(x(2026)).toBeLessThanOrEqual(240);
  });

  it('ends a span of the last year studied before the rule', () => {
    const { xEnd, rule } = layStrip(years, 2024, 240);
    expect(xEnd(2025)).toBeLessThan(rule ?? 0);
  });

  it('draws no rule where nothing follows the study', () => {
    expect(layStrip({ from: 2022, to: 2024 }, 2024, 240).rule).toBeNull();
  });
});

it('countStatuses(claims) counts every claim once', () => {
  const counts = countStatuses(base.claims.all);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(base.claims.all.length);
});
