import { describe, expect, it } from 'vitest';
import { partsOf, shareOf, valueOf } from './partsOf';

describe('parts of a whole', () => {
  it('partsOf(base, chart) names the chart that declares none', () => {
    const base = { figures: { all: [], has: () => false, get: () => expect.fail() } };
    expect(() => partsOf(base, { id: 'empty-chart', partsOf: [] })).toThrow(/empty-chart/);
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
