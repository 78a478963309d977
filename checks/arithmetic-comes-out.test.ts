import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { arithmeticComesOut } from './arithmetic-comes-out';

test('lets figures without arithmetic pass', () => {
  expect(messagesOf(arithmeticComesOut, tinyCase)).toEqual([]);
});

test('refuses a worked-out number that does not show how', () => {
  const broken = breakCase('figures.loans-2023.unit', 'loans-derived');
  expect(messagesOf(arithmeticComesOut, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: derived is missing, although the unit is "loans-derived". Write the arithmetic, the figures it comes from and a note.',
  ]);
});

test('refuses a sum that does not come out', () => {
  const broken = breakCase('figures.loans-2023.derived', {
    arithmetic: '120 + 40 = 150',
    from: ['loans-2022'],
    note: { id: 'hitungan kami', en: 'our sum' },
  });
  expect(messagesOf(arithmeticComesOut, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: derived.arithmetic says 120 + 40 = 150, which does not come out. Reckon again, with the values as the figures have them.',
  ]);
});

test('refuses a sum that leads elsewhere', () => {
  const broken = breakCase('figures.loans-2023.derived', {
    arithmetic: '120 + 40 = 160',
    from: ['loans-2022'],
    note: { id: 'hitungan kami', en: 'our sum' },
  });
  expect(messagesOf(arithmeticComesOut, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: derived.arithmetic does not lead to the value 150. Reckon again, with the values as the figures have them.',
  ]);
});

test('refuses a sum without the figure that it names', () => {
  const broken = breakCase('figures.loans-2023.crossCheck', {
    arithmetic: '100 + 50 = 150',
    from: ['loans-2022'],
    note: { id: 'hitungan kami', en: 'our sum' },
  });
  expect(messagesOf(arithmeticComesOut, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: crossCheck.arithmetic does not use the value of "loans-2022", from which it comes. Reckon again, with the values as the figures have them.',
  ]);
});

test('refuses words in place of a sum', () => {
  const broken = breakCase('figures.loans-2023.derived', {
    arithmetic: 'about 150, from 120',
    from: ['loans-2022'],
    note: { id: 'hitungan kami', en: 'our sum' },
  });
  expect(messagesOf(arithmeticComesOut, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: derived.arithmetic says "about 150, from 120", in which nothing is reckoned. Reckon again, with the values as the figures have them.',
    'data/cases/tiny/figures > loans-2023: derived.arithmetic does not lead to the value 150. Reckon again, with the values as the figures have them.',
  ]);
});

test('lets a quotient rounded as written pass, as for the third quarter of 2022', () => {
  const changed = breakCase('figures.loans-2023.derived', {
    arithmetic: '120 / 0.8001 = 150.0',
    from: ['loans-2022'],
    note: { id: 'hitungan kami', en: 'our sum' },
  });
  expect(messagesOf(arithmeticComesOut, changed)).toEqual([]);
});

test('lets a range pass whose bounds stand in its arithmetic', () => {
  const changed = breakCase(
    'figures.loans-2023.derived',
    {
      arithmetic: '120 < Q2 < 275; Q2 + Q4 = 1052 - 120 - 275 = 657',
      from: ['loans-2022'],
      note: { id: 'hitungan kami', en: 'our sum' },
    },
    breakCase(
      'figures.loans-2023.value',
      null,
      breakCase('figures.loans-2023.bounds', {
        min: 120,
        isMinIncluded: false,
        max: 275,
        isMaxIncluded: false,
      }),
    ),
  );
  expect(messagesOf(arithmeticComesOut, changed)).toEqual([]);
});

test('refuses a bound from nowhere', () => {
  const broken = breakCase(
    'figures.loans-2023.derived',
    {
      arithmetic: 'Q2 + Q4 = 1052 - 120 = 932',
      from: ['loans-2022'],
      note: { id: 'hitungan kami', en: 'our sum' },
    },
    breakCase(
      'figures.loans-2023.value',
      null,
      breakCase('figures.loans-2023.bounds', {
        min: 120,
        isMinIncluded: false,
        max: 275,
        isMaxIncluded: false,
      }),
    ),
  );
  expect(messagesOf(arithmeticComesOut, broken)).toEqual([
    'data/cases/tiny/figures > loans-2023: derived.arithmetic does not lead to the bound 275. Reckon again, with the values as the figures have them.',
  ]);
});
