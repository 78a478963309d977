import { describe, expect, it } from 'vitest';
import { createBase } from '#data/base';
import type { Activity, ChartForm } from '#data/types';
import { countPlaceholders, fillChart } from '#lib/charts/countPlaceholders';
import { tinyCase } from './tinyCase';

const base = createBase(tinyCase);
const countsOf = (form: ChartForm) =>
  countPlaceholders(base, { form, figures: ['loans-2022', 'loans-2023'], pages: null });

describe('counts of a case of three activities', () => {
  it('counts the activities of the study by role and year, and the empty cells', () => {
    expect(countsOf('lanes')).toEqual({
      n: 2,
      year_first: '2022',
      year_last: '2023',
      implementer: 1,
      catalyst: 1,
      partner: 0,
      outside: 1,
      undated: 0,
      cells: 6,
      empty_cells: 4,
    });
  });

  it('leaves the first year of a role open where the role has no activity, so that a headline fails', () => {
    const chart = base.charts.get('activities-by-role-and-year');
    const headline = { id: 'sejak {partner_first_year}', en: 'since {partner_first_year}' };
    expect(() => fillChart(base, { ...chart, headline })).toThrow(/\{partner_first_year\}/);
  });

  it('counts what is about transactions beside all of it', () => {
    expect(countsOf('filled-and-hollow')).toMatchObject({ n: 3, direct: 2, direct_implementer: 0 });
  });

  it('counts the pages of each list that a chart names', () => {
    const pages = { 'two-years': ['a', 'b'], none: ['c'] };
    expect(countPlaceholders(base, { form: 'reported-periods', figures: [], pages })).toEqual({
      n: 3,
      pages_two_years: 2,
      pages_none: 1,
    });
  });

  it('counts quarters, and those of which only the bounds are known', () => {
    expect(countsOf('quarter-dots')).toEqual({ n: 2, ranges: 0 });
  });

  it('counts organisations beside the one studied only', () => {
    expect(countsOf('actor-matrix')).toMatchObject({ n: 1, multi: 1, others: 0 });
  });

  it('counts pages that the paper does not list itself', () => {
    const listed = base.sources.all.filter((source) => source.citation !== null);
    expect(countsOf('source-grid')['n']).toBe(base.sources.all.length - listed.length);
  });

  it('grows by one in each total when one more activity is recorded', () => {
    const [first] = Object.values<Activity>(tinyCase.activities);
    if (!first) throw new Error('the tiny case has no activity');
    const more = createBase({
      ...tinyCase,
      activities: { ...tinyCase.activities, 'one-more': first },
    });
    const after = countPlaceholders(more, { form: 'filled-and-hollow', figures: [], pages: null });
    expect(after['n']).toBe(Number(countsOf('filled-and-hollow')['n']) + 1);
  });
});
