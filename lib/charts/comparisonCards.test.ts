import { describe, expect, it } from 'vitest';
import type { Figure, WithId } from '#data/types';
import { comparisonCards } from './comparisonCards';

const words = { id: '', en: '' };
const figure = (id: string, value: number | null, unit: string | null): WithId<Figure> => ({
  id,
  value,
  unit,
  topic: 'ppatk-transactions',
  label: words,
  statement: words,
  bounds: null,
  wording: null,
  denominator: null,
  period: { from: null, to: null, precision: 'unknown', label: words },
  periodsReported: [],
  saidBy: words,
  saidOn: null,
  series: null,
  comparableWith: [],
  comparableBasis: null,
  measures: words,
  notMeasures: words,
  caution: words,
  caveats: [],
  derived: null,
  crossCheck: null,
  exactElsewhere: null,
  sources: ['s'],
});

describe('comparisonCards(base, chart)', () => {
  const all = [
    figure('first', 1, 'idr'),
    figure('results', 2, 'results'),
    figure('second', 3, 'idr'),
    figure('remark', null, 'idr'),
    figure('people', 4, 'people'),
  ];
  const get = (id: string) => all.find((f) => f.id === id) ?? expect.fail(id);
  const base = { figures: { all, has: () => true, get } };

  it('opens a card for each amount, and keeps what has no value as a remark on both', () => {
    const { cards, remarks } = comparisonCards(base, { figures: all.map((f) => f.id) });
    expect(cards.map((c) => [c.amount.id, ...c.others.map((o) => o.id)])).toEqual([
      ['first', 'results'],
      ['second', 'people'],
    ]);
    expect(remarks.map((f) => f.id)).toEqual(['remark']);
  });

  it('has no cards where nothing has a value', () => {
    expect(comparisonCards(base, { figures: ['remark'] }).cards).toEqual([]);
  });
});
