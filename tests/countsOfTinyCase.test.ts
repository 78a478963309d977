import { describe, expect, it } from 'vitest';
import { createBase } from '#data/base';
import type { Activity, Count } from '#data/types';
import { fillChart } from '#lib/charts/countPlaceholders';
import { countRecords } from '#lib/charts/countRecords';
import { tinyCase } from './tinyCase';
import { tinyForms } from './tinyForms';

const base = createBase(tinyCase);
const lanes = base.charts.get('activities-by-role-and-year');
const count = (asked: Count, of = base) => countRecords(of, lanes, asked);

describe('what a placeholder counts in a case of three activities', () => {
  it('counts activities by role, focus, period and date', () => {
    expect(count({ of: 'activities', give: 'number' })).toBe(3);
    expect(count({ of: 'activities', give: 'number', periods: ['core'] })).toBe(2);
    expect(count({ of: 'activities', give: 'number', role: 'partner', periods: ['core'] })).toBe(0);
    expect(count({ of: 'activities', give: 'number', focus: 'direct' })).toBe(2);
    expect(count({ of: 'activities', give: 'number', isDated: false })).toBe(0);
    expect(count({ of: 'activities', give: 'number', periods: ['run-up', 'follow-up'] })).toBe(1);
  });

  it('gives years as text, and none where no activity is chosen, so that a headline fails', () => {
    expect(count({ of: 'activities', give: 'first-year' })).toBe('2023');
    expect(count({ of: 'activities', give: 'last-year' })).toBe('2024');
    expect(count({ of: 'study', give: 'first-year' })).toBe('2022');
    const since: Count = {
      of: 'activities',
      give: 'first-year',
      role: 'partner',
      periods: ['core'],
    };
    const chart = {
      ...lanes,
      headline: { id: 'sejak {since}', en: 'since {since}' },
      placeholders: { since },
    };
    expect(() => fillChart(base, chart)).toThrow(/\{since\}/);
  });

  it('counts pairs of role and year, and those without an activity', () => {
    expect(count({ of: 'cells' })).toBe(6);
    expect(count({ of: 'cells', isEmpty: true })).toBe(4);
  });

  it('counts organisations beside the one studied only', () => {
    expect(count({ of: 'actors', under: 'any-role' })).toBe(1);
    expect(count({ of: 'actors', under: 'several-roles' })).toBe(1);
    expect(count({ of: 'actors', under: 'implementer' })).toBe(0);
    expect(count({ of: 'actors', under: 'no-role' })).toBe(0);
  });

  it('counts pages that the paper does not list itself, by kind, date and year', () => {
    expect(count({ of: 'sources', give: 'number' })).toBe(2);
    expect(count({ of: 'sources', give: 'number', publisherType: 'ngo' })).toBe(1);
    expect(count({ of: 'sources', give: 'number', isDated: false })).toBe(1);
    expect(count({ of: 'sources', give: 'kinds-of-publisher' })).toBe(2);
    expect(count({ of: 'sources', give: 'fullest-year' })).toBe('2023');
    expect(count({ of: 'sources', give: 'number-in-fullest-year' })).toBe(1);
    expect(count({ of: 'sources', give: 'first-year', publisherType: 'ngo' })).toBeNull();
  });

  it('counts the figures, groups and pages of the chart itself', () => {
    const of = createBase(tinyForms);
    const inChart = (id: string, asked: Count) => countRecords(of, of.charts.get(id), asked);
    expect(inChart('tiny-quarter-dots', { of: 'figures' })).toBe(3);
    expect(inChart('tiny-quarter-dots', { of: 'figures', known: 'by-bounds' })).toBe(2);
    expect(inChart('tiny-hundred-rows', { of: 'figures', known: 'in-words' })).toBe(1);
    expect(inChart('tiny-covered-periods', { of: 'groups' })).toBe(2);
    expect(inChart('tiny-steps', { of: 'groups' })).toBeNull();
    expect(inChart('tiny-reported-periods', { of: 'pages' })).toBe(3);
    expect(inChart('tiny-reported-periods', { of: 'pages', reading: 0 })).toBe(1);
  });

  it('grows by one in each total when one more activity is recorded', () => {
    const [first] = Object.values<Activity>(tinyCase.activities);
    if (!first) throw new Error('the tiny case has no activity');
    const more = createBase({
      ...tinyCase,
      activities: { ...tinyCase.activities, 'one-more': first },
    });
    expect(count({ of: 'activities', give: 'number' }, more)).toBe(4);
  });
});
