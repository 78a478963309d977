import { describe, expect, it } from 'vitest';
import { ticksFromZero, yearTicks } from './ticks';

describe('ticksFromZero(max, count)', () => {
  it('starts at zero and does not pass the largest value', () => {
    expect(ticksFromZero(1_925_549, 4)).toEqual([0, 500_000, 1_000_000, 1_500_000]);
    expect(ticksFromZero(599, 3)).toEqual([0, 200, 400]);
  });
});

describe('yearTicks(from, to, step)', () => {
  it('names whole years only', () => {
    expect(yearTicks(2014, 2024.6, 4)).toEqual([2014, 2018, 2022]);
    expect(yearTicks(2013.5, 2016, 1)).toEqual([2014, 2015, 2016]);
  });
});
