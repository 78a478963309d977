import { expect, test } from 'vitest';
import type { When } from '#data/types';
import { studyPeriodOf } from './studyPeriodOf';

const when: When = { from: null, to: null, kind: 'lasting', occasions: [], isOngoing: null };
const study = { from: 2022, to: 2024 };

test.each([
  ['2021-12-31', 'run-up'],
  ['2022', 'core'],
  ['2024-12', 'core'],
  ['2025-01-01', 'follow-up'],
  [null, 'undated'],
] as const)('what began in %s is %s', (from, period) => {
  expect(studyPeriodOf({ when: { ...when, from, to: '2026' } }, study)).toBe(period);
});
