import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { tinyBase as base } from '#tests/tinyBase';
import { locales } from '#data/locales';
import { tinyCase } from '#tests/tinyCase';
import { filterRules } from './filterRules';
import { undatedYear, yearTokens } from './filterTokens';
import { groupByYear } from './groupByYear';
import { layOutRows } from './layOutRows';
import { makeAxis } from './makeAxis';
import { placeMarks } from './placeMarks';
import { rowRules } from './rowRules';
import { sortByTime } from './sortByTime';
import { yearsOf } from './yearsOf';

const activities = base.activities.all;
const years = groupByYear(activities, base.study);

test('every dated activity begins in exactly one year of the timeline', () => {
  const begun = years.flatMap(({ rows }) => rows.filter((row) => !row.isContinued));
  const dated = activities.filter(({ when }) => when.from !== null);
  expect(begun.map(({ activity }) => activity.id).sort()).toEqual(dated.map((a) => a.id).sort());
});

test('an unknown month ends its year and what has no date ends the list', () => {
  const day = { when: { ...activities[0]!.when, from: '2024-12-31' } };
  const year = { when: { ...day.when, from: '2024' } };
  const none = { when: { ...day.when, from: null } };
  expect(sortByTime([none, year, day])).toEqual([day, year, none]);
});

test('separate occasions leave out the years between them', () => {
  const occasions = [
    { from: '2021-04-06', to: '2021-04-06' },
    { from: '2024-01-16', to: '2024-01-17' },
  ];
  const when = { ...activities[0]!.when, kind: 'occasions' as const, occasions };
  expect(yearsOf(when)).toEqual([2021, 2024]);
});

test('makeAxis breaks before a year that does not follow the last and gives a lone year less room', () => {
  const axis = makeAxis([2017, 2021, 2022]);
  expect(axis.map(({ isAfterBreak }) => isAfterBreak)).toEqual([false, true, false]);
  const [lone, first, second] = axis.map(({ from, to }) => to - from);
  expect(lone).toBeLessThan(first ?? 0);
  expect(first).toBeCloseTo(second ?? 0);
  expect(axis.at(-1)?.to).toBeCloseTo(1);
});

test('placeMarks gives one mark to each dated activity and keeps marks of one stack apart', () => {
  const axis = makeAxis(years.map(({ year }) => year));
  const marks = placeMarks(activities, axis, 0.02);
  expect(marks).toHaveLength(activities.filter(({ when }) => when.from !== null).length);
  for (const a of marks)
    for (const b of marks)
      if (a !== b && a.stack === b.stack) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(0.02);
});

test('an activity without a date is found under "undated"', () => {
  const when = { ...activities[0]!.when, from: null, to: null };
  expect(yearTokens({ ...activities[0]!, when }, [2024])).toEqual([undatedYear]);
});

test('filterRules refuses a value that two filters share', () => {
  const none = { role: [], year: [], about: [], level: [], part: [], actor: [] };
  expect(() => filterRules({ ...none, level: ['x'], actor: ['x'] })).toThrow('share the value "x"');
});

test('another case runs through the same functions, and each of its rows has its rule', () => {
  const tiny = createBase(tinyCase);
  for (const locale of locales)
    for (const year of groupByYear(tiny.activities.all, tiny.study)) {
      const rows = layOutRows(year, locale, (date) => date);
      const rules = rowRules([{ year: year.year, rows }]);
      for (const { key } of rows) expect(rules).toContain(`.${key}{--x:`);
    }
});
