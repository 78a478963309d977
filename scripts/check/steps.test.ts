import { expect, test } from 'vitest';
import { preparations } from './steps';

test('the evidence is looked at before anything is generated from it', () => {
  const names = preparations.map(({ name }) => name);
  expect(names.indexOf('evidence')).toBe(0);
  expect(names.indexOf('generated files')).toBeGreaterThan(0);
});
