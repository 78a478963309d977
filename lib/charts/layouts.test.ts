import { describe, expect, it } from 'vitest';
import { base } from '#data/index';
import { layApart, layColumns } from './columnsAndApart';
import { groupOf, layCovered } from './coveredPeriods';
import { layDots } from './dotPlot';
import { layQuarters } from './quarterDots';
import { layReported } from './reportedPeriods';
import { layStack } from './stackedBar';
import { breakLines } from './breakLines';
import { wordOf } from './wordOf';

const view = { base, locale: 'en' } as const;
const chart = (id: string) => base.charts.get(id);
const address = (id: string) => `#${id}`;

describe('layouts of charts with an axis', () => {
  it('keeps what stands apart out of the columns', () => {
    const record = chart('ncmec-2019-2023-and-2024-apart');
    const columns = layColumns(view, record, address);
    expect(columns.columns.map(({ year }) => year)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    const apart = layApart(view, record, address);
    expect(apart.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('refuses a sum that its parts do not make', () => {
    const record = chart('where-5-566-015-comes-from');
    expect(layStack(view, record, address).sum.text).toBe('5,566,015');
    const [split] = record.partsOf;
    const short = { ...record, partsOf: [{ ...split!, parts: split!.parts.slice(1) }] };
    expect(() => layStack(view, short, address)).toThrow(/make .* not 5566015/);
  });

  it('fills and joins only the dots of one statement', () => {
    const { dots, lines } = layDots(view, chart('simfoni-child-victims'), address);
    expect(dots.map(({ isJoined }) => isJoined)).toEqual([true, true, true, false, false]);
    expect(lines).toEqual([[0, 1, 2]]);
  });

  it('tells printed, calculated and ranged quarters apart', () => {
    const { panels } = layQuarters(view, chart('safenet-quarters'), address);
    expect(panels.map(({ values }) => values.map(({ kind }) => kind))).toEqual([
      ['printed', 'printed', 'printed'],
      ['range', 'range', 'calculated'],
      ['calculated', 'printed', 'printed'],
    ]);
    expect(panels.map(({ lines }) => lines.length)).toEqual([2, 0, 1]);
  });

  it('counts pages from the record and marks the one that says more', () => {
    const { rows } = layReported(view, chart('one-amount-three-periods'), address);
    expect(rows.map(({ pages }) => pages.length)).toEqual([5, 1, 1, 12]);
    expect(rows.flatMap(({ pages }) => pages.filter(({ isUntilNow }) => isUntilNow))).toHaveLength(
      1,
    );
  });

  it('orders amounts by the day they were said, with sums as text', () => {
    const { rows } = layCovered(view, chart('six-amounts-six-subjects'), address);
    expect(rows.map(({ readings }) => readings.length)).toEqual([1, 1, 1, 1, 4, 1, 1]);
    expect(rows[1]?.sum).toBe('‘hundreds of millions’');
    expect(groupOf('x-value-trafficking-and-csa')).toBe('trafficking-and-csa');
    expect(() => groupOf('x')).toThrow('"x" names no group');
  });
});

describe('wordOf(view, chart, key)', () => {
  it('names chart and key where a word is missing', () => {
    expect(() => wordOf(view, chart('safenet-quarters'), 'nope')).toThrow(
      /"safenet-quarters".*"nope"/,
    );
  });
});

describe('breakLines(text, width, setting)', () => {
  it('breaks between words and keeps all of them', () => {
    const lines = breakLines('one two three four', 60, { size: 13, weight: 500 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('one two three four');
  });
});
