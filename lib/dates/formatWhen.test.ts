import { expect, test } from 'vitest';
import type { When } from '#data/types';
import { formatWhen } from './formatWhen';

const day = (from: string, to = from): When => ({
  from,
  to,
  kind: 'moment',
  occasions: [],
  isOngoing: false,
});
const month = (from: string, to: string | null = from): When => ({
  ...day(from),
  to,
  kind: 'within',
});
const occasions = (...list: [string, string][]): When => ({
  ...day(list[0]?.[0] ?? '', list.at(-1)?.[1]),
  kind: 'occasions',
  occasions: list.map(([from, to]) => ({ from, to })),
});

test.each([
  [day('2024-07-26'), '26 Juli 2024', '26 July 2024'],
  [day('2024-08-07', '2024-08-08'), '7–8 Agustus 2024', '7–8 August 2024'],
  [day('2024-05-29', '2024-06-25'), '29 Mei–25 Juni 2024', '29 May–25 June 2024'],
  [
    day('2023-12-06', '2024-01-17'),
    '6 Desember 2023–17 Januari 2024',
    '6 December 2023–17 January 2024',
  ],
  [month('2024-05'), 'Mei 2024', 'May 2024'],
  [month('2024-05', null), 'Mei 2024', 'May 2024'],
  [month('2024-08', '2024-09'), 'Agustus–September 2024', 'August–September 2024'],
  [month('2024-05', '2026-01'), 'Mei 2024–Januari 2026', 'May 2024–January 2026'],
  [
    occasions(
      ['2024-06-13', '2024-06-14'],
      ['2024-06-19', '2024-06-20'],
      ['2024-06-27', '2024-06-29'],
    ),
    '13–14, 19–20, dan 27–29 Juni 2024',
    '13–14, 19–20 and 27–29 June 2024',
  ],
  [
    occasions(['2021-04-06', '2021-04-06'], ['2021-05-06', '2021-05-06']),
    '6 April dan 6 Mei 2021',
    '6 April and 6 May 2021',
  ],
  [
    occasions(['2023-12-06', '2023-12-06'], ['2024-01-16', '2024-01-17']),
    '6 Desember 2023 dan 16–17 Januari 2024',
    '6 December 2023 and 16–17 January 2024',
  ],
])('formatWhen writes a date as its language does, no finer than it is known', (when, id, en) => {
  expect(formatWhen(when, 'id')).toBe(id);
  expect(formatWhen(when, 'en')).toBe(en);
});

test('formatWhen says that a month is not known', () => {
  const when: When = { ...month('2024') };
  expect(formatWhen(when, 'id')).toBe('2024, bulan tidak diketahui');
  expect(formatWhen(when, 'en', { within: 2024 })).toBe('month not known');
});

test('formatWhen of what has no date says so', () => {
  const when: When = { ...day(''), from: null, to: null, kind: 'undated' };
  expect(formatWhen(when, 'en')).toBe('undated');
});

test('formatWhen leaves out the year that the place already names', () => {
  expect(formatWhen(day('2024-08-07', '2024-08-08'), 'id', { month: 'short', within: 2024 })).toBe(
    '7–8 Agu',
  );
  expect(formatWhen(month('2024-08', '2024-09'), 'id', { within: 2024 })).toBe('Agustus–September');
  expect(formatWhen(day('2024-05-29', '2024-06-25'), 'en', { within: 2024 })).toBe(
    '29 May–25 June',
  );
});
