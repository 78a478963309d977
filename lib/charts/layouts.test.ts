import { describe, expect, it } from 'vitest';
import { createBase } from '#data/base';
import { breakCase } from '#tests/breakCase';
import { tinyForms } from '#tests/tinyForms';
import type { Case, ChartForm } from '#data/types';
import { breakLines } from './breakLines';
import { layApart, layColumns } from './columnsAndApart';
import { layCovered } from './coveredPeriods';
import { layDots } from './dotPlot';
import { layRange } from './hundredAndRange';
import { ofForm } from './ofForm';
import { layQuarters } from './quarterDots';
import { layReported } from './reportedPeriods';
import { layStack } from './stackedBar';

function setUp<K extends ChartForm>(form: K, facts: Case = tinyForms) {
  const view = { base: createBase(facts), locale: 'en' } as const;
  const chart = view.base.charts.get(`tiny-${form}`);
  return { view, chart: ofForm(chart, form) };
}

describe('layouts of charts with an axis', () => {
  it('keeps what stands apart out of the columns', () => {
    const { view, chart } = setUp('columns-and-apart');
    const { columns, max } = layColumns(view, chart);
    expect(columns.map(({ year, value }) => [year, value])).toEqual([
      ['2022', 120],
      ['2023', 150],
    ]);
    expect(max).toBe(150);
    const { parts } = layApart(view, chart);
    expect(parts.map(({ share, word }) => [share, word])).toEqual([
      [0.6, 'word story books'],
      [0.4, 'word other books'],
    ]);
  });

  it('refuses a sum that its parts do not make', () => {
    const whole = setUp('stacked-bar');
    expect(layStack(whole.view, whole.chart).sum.text).toBe('270');
    const { view, chart } = setUp(
      'stacked-bar',
      breakCase('figures.both-years.value', 271, tinyForms),
    );
    expect(() => layStack(view, chart)).toThrow('"both-years" make 270, not 271');
  });

  it('fills and joins only the dots that the record joins', () => {
    const joined = setUp('dot-plot');
    expect(layDots(joined.view, joined.chart).lines).toEqual([[0, 1]]);
    const { view, chart } = setUp(
      'dot-plot',
      breakCase('charts.tiny-dot-plot.lines', [], tinyForms),
    );
    const { dots, lines, ticks } = layDots(view, chart);
    expect(dots.map(({ isJoined }) => isJoined)).toEqual([false, false, false]);
    expect(lines).toEqual([]);
    expect(ticks.map(({ at }) => at)).toEqual([0, 50, 100, 150]);
  });

  it('tells printed numbers and ranges apart, in the panels of the record', () => {
    const { view, chart } = setUp('quarter-dots');
    const { panels } = layQuarters(view, chart);
    expect(panels.map(({ values }) => values.map(({ kind, text }) => [kind, text]))).toEqual([
      [
        ['range', 'word above 20'],
        ['printed', '40'],
        ['range', 'word between 30–60'],
      ],
    ]);
    const worked = { arithmetic: '20 * 2 = 40', from: ['spring-2022'], note: { id: 'a', en: 'b' } };
    const other = setUp(
      'quarter-dots',
      breakCase('figures.spring-2023.derived', worked, tinyForms),
    );
    expect(layQuarters(other.view, other.chart).panels[0]?.values[1]?.kind).toBe('calculated');
  });

  it('takes the pages of each period from the figure, and sets apart those that the record names', () => {
    const { view, chart } = setUp('reported-periods');
    const { rows } = layReported(view, chart);
    expect(rows.map(({ kind, pages }) => [kind, pages.map(({ isApart }) => isApart)])).toEqual([
      ['whole', [true]],
      ['open-start', [false]],
      ['said-only', [false]],
    ]);
    expect(rows.map(({ note }) => note).slice(1)).toEqual([
      'word start unknown',
      'word said on 1 March–9 March 2024',
    ]);
  });

  it('orders amounts by the day they were said, with sums as text and every reading of a period', () => {
    const { view, chart } = setUp('covered-periods');
    const { rows } = layCovered(view, chart);
    expect(rows.map(({ look, sum, readings }) => [look, sum, readings.length])).toEqual([
      ['hatched', 'IDR\u00a05 million', 1],
      ['hatched', 'IDR\u00a06 million', 1],
      ['dark', 'word millions', 3],
    ]);
  });

  it('puts a share between the ends of its range, and refuses a range without an end', () => {
    const { view, chart } = setUp('hundred-and-range');
    const { min, max, inside, ticks } = layRange(view, chart);
    expect([min, inside.value, max]).toEqual([10, 30, 80]);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80']);
    const open = setUp(
      'hundred-and-range',
      breakCase('figures.towns-range.bounds.max', null, tinyForms),
    );
    expect(() => layRange(open.view, open.chart)).toThrow('figures > towns-range');
  });

  it('refuses a chart of another form', () => {
    const { chart } = setUp('steps');
    expect(() => ofForm(chart, 'lanes')).toThrow('tiny-steps: form is "steps", not "lanes"');
  });
});

describe('breakLines(text, width, setting)', () => {
  it('breaks between words and keeps all of them', () => {
    const lines = breakLines('one two three four', 60, { size: 13, weight: 500 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('one two three four');
  });
});
