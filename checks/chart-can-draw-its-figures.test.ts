import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyForms } from '#tests/tinyForms';
import { chartCanDrawItsFigures } from './chart-can-draw-its-figures';

const told = (path: string, value: unknown) =>
  messagesOf(chartCanDrawItsFigures, breakCase(`figures.${path}`, value, tinyForms));
const message = (chart: string, place: string, why: string) =>
  `data/cases/tiny/charts > tiny-${chart}: ${place}, ${why}, and the form "${chart}" draws it. Take it out, or take another form: data/chartForms.ts says what each draws.`;

test('lets a chart of each form pass', () => {
  expect(messagesOf(chartCanDrawItsFigures, tinyForms)).toEqual([]);
});

const noYear = 'whose period has no single year to stand under';

test.each([
  [
    'a part without a year',
    'loans-2023.period.from',
    null,
    message('stacked-bar', 'partsOf has "loans-2023"', noYear),
  ],
  [
    'a part that covers several years',
    'loans-2023.period.from',
    '2021-01-01',
    message('stacked-bar', 'partsOf has "loans-2023"', noYear),
  ],
  [
    'a dot without a value',
    'loans-2024.value',
    null,
    message('dot-plot', 'scales.0 has "loans-2024"', 'which has no value'),
  ],
  [
    'a whole apart without a year',
    'loans-of-2023.period.from',
    null,
    message('columns-and-apart', 'partsOf has "loans-of-2023"', noYear),
  ],
  [
    'a quarter of which nothing is known',
    'spring-2022.bounds',
    null,
    message(
      'quarter-dots',
      'panels.0 has "spring-2022"',
      'of which neither value nor lower end is known',
    ),
  ],
  [
    'a range with one end',
    'towns-range.bounds.max',
    null,
    message('hundred-and-range', 'range has "towns-range"', 'whose bounds lack an end'),
  ],
  [
    'a share without a value',
    'readers-share.value',
    null,
    message('hundred-and-range', 'share has "readers-share"', 'which has no value'),
  ],
  [
    'a row of marks without a value',
    'readers-share.value',
    null,
    message('hundred-rows', 'rows.0 has "readers-share"', 'which has no value'),
  ],
  [
    'a period without an end',
    'fund-2024.periodsReported.1.to',
    null,
    message('reported-periods', 'timeOnly has "fund-2024"', 'of which a period has no end'),
  ],
  [
    'an amount of which the period has no end',
    'fund-2023.period.to',
    null,
    message('covered-periods', 'groups.0 has "fund-2023"', 'of which a period has no end'),
  ],
  [
    'a step without a value',
    'loans-of-2023.value',
    null,
    message('steps', 'steps.0 has "loans-of-2023"', 'which has no value'),
  ],
])('refuses %s', (_, path, value, expected) => {
  expect(told(path, value)).toContain(expected);
});
