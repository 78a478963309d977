import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyForms } from '#tests/tinyForms';
import { chartListsAgree } from './chart-lists-agree';

const messages = (path: string, value: unknown) =>
  messagesOf(chartListsAgree, breakCase(`charts.${path}`, value, tinyForms));

test('lets a chart of each form pass', () => {
  expect(messagesOf(chartListsAgree, tinyForms)).toEqual([]);
});

test('refuses a row whose figure is not on the scale', () => {
  expect(messages('tiny-hundred-rows.rows.0.figure', 'towns-range')).toEqual([
    'data/cases/tiny/charts > tiny-hundred-rows: rows leaves out "readers-share", which is on the scale. Make both lists the same.',
    'data/cases/tiny/charts > tiny-hundred-rows: rows holds "towns-range", which is not on the scale. Make both lists the same.',
  ]);
});

test('refuses more parts than names', () => {
  expect(messages('tiny-grouped-marks.names', [{ id: 'a', en: 'b' }])).toEqual([
    'data/cases/tiny/charts > tiny-grouped-marks: names number 1, and there are 2 parts. Make both lists the same.',
  ]);
});

test('refuses fewer readings than the figure reports periods, and a page that none of them has', () => {
  const one = [{ label: { id: 'a', en: 'b' }, apart: ['taman-baca-nd-01'] }];
  expect(messages('tiny-reported-periods.readings', one)).toEqual([
    'data/cases/tiny/charts > tiny-reported-periods: readings number 1, and "fund-2024" reports 3 periods. Make both lists the same.',
    'data/cases/tiny/charts > tiny-reported-periods: readings.0.apart names "taman-baca-nd-01", which is no page of this period. Make both lists the same.',
  ]);
});

test('refuses words for an amount that is in no group', () => {
  expect(messages('tiny-covered-periods.inWords.0.figure', 'loans-2022')).toEqual([
    'data/cases/tiny/charts > tiny-covered-periods: inWords holds "loans-2022", which is in no group. Make both lists the same.',
  ]);
});
