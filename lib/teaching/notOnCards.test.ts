import { expect, test } from 'vitest';
import { notOnCards } from './notOnCards';

const card = (caution: string | null) => ({ title: 'A figure', lines: [], caution });

test('an answer says the sentences of a caution that no card says', () => {
  const whole = 'It counts loans. It does not say who borrowed.';
  const said = (...cautions: readonly (string | null)[]) =>
    notOnCards(whole, cautions.map(card), 'en');
  expect(said('It counts loans.', null)).toBe('It does not say who borrowed.');
  expect(said('It counts books.')).toBe(whole);
  expect(said('It counts loans.', 'It does not say who borrowed.')).toBe('');
  expect(notOnCards(whole, [], 'en')).toBe(whole);
});
