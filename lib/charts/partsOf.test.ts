import { describe, expect, it } from 'vitest';
import { createBase } from '#data/base';
import { tinyForms } from '#tests/tinyForms';
import { valueOf } from './mark';
import { ofForm } from './ofForm';
import { partsOf, shareOf } from './partsOf';

describe('parts of a whole', () => {
  it('partsOf(base, chart) reads the whole and its parts in the order of the record', () => {
    const base = createBase(tinyForms);
    const { whole, parts } = partsOf(base, ofForm(base.charts.get('tiny-steps'), 'steps'));
    expect([whole, ...parts].map(({ value }) => value)).toEqual([150, 90, 60]);
  });

  it('valueOf(figure) names the figure without a value', () => {
    expect(() => valueOf({ id: 'said-in-words', value: null })).toThrow(/said-in-words/);
    expect(valueOf({ id: 'counted', value: 0 })).toBe(0);
  });

  it('shareOf(part, whole) is null when the whole is nothing', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(1, 4)).toBe(25);
  });
});
