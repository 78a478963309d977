import { expect, test } from 'vitest';
import { breakCase } from './breakCase';
import { tinyCase } from './tinyCase';

test('breakCase changes one place of a copy and nothing else', () => {
  const broken = breakCase('figures.loans-2022.caution.en', 'Mind the gap.');
  expect(broken.figures['loans-2022']?.caution.en).toBe('Mind the gap.');
  expect(broken.figures['loans-2023']).toEqual(tinyCase.figures['loans-2023']);
  expect(tinyCase.figures['loans-2022'].caution.en).not.toBe('Mind the gap.');
});

test('breakCase refuses a path that leads nowhere', () => {
  expect(() => breakCase('figures.loans-1922.caution.en', '')).toThrow(
    'breakCase: "figures.loans-1922.caution.en" leads nowhere in the case "tiny".',
  );
});
