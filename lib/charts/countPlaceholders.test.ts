import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders } from './countPlaceholders';

const place = 'charts > three-activities';

describe('fillPlaceholders(text, counts, place, locale)', () => {
  it('names place and placeholder where nothing counts it', () => {
    expect(() => fillPlaceholders('{n} of {all}', { n: 3 }, place, 'en')).toThrow(
      /three-activities: nothing counts the placeholder \{all\}/,
    );
  });

  it('writes counts as each language does, and years as years', () => {
    const counts = { n: 1234, year_first: '2022' };
    expect(fillPlaceholders('{n} sejak {year_first}', counts, place, 'id')).toBe(
      '1.234 sejak 2022',
    );
    expect(fillPlaceholders('{n} since {year_first}', counts, place, 'en')).toBe(
      '1,234 since 2022',
    );
  });

  it('leaves a text without placeholders as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\{\w+\}/.test(text));
        expect(fillPlaceholders(text, {}, place, 'id')).toBe(text);
      }),
    );
  });
});
