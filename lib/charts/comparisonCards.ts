import type { Base } from '#data/base';
import type { Chart, Figure, WithId } from '#data/types';

/** One statement set beside another: its amount, and the numbers that were given with it. */
export type ComparisonCard = {
  readonly amount: WithId<Figure>;
  readonly others: readonly WithId<Figure>[];
};

/** Statements that stand apart in a chart, and what was said about them together. */
export type Comparison = {
  readonly cards: readonly ComparisonCard[];
  readonly remarks: readonly WithId<Figure>[];
};

/**
 * Reads the figures of a chart as cards: an amount in the unit of the first figure opens a card,
 * what has a value after it belongs to that card, and what has none is a remark on all of them.
 */
export function comparisonCards(
  base: Pick<Base, 'figures'>,
  chart: Pick<Chart, 'figures'>,
): Comparison {
  const figures = chart.figures.map((id) => base.figures.get(id));
  const valued = figures.filter((figure) => figure.value !== null);
  const unit = valued[0]?.unit ?? null;
  const cards: { amount: WithId<Figure>; others: WithId<Figure>[] }[] = [];
  for (const figure of valued) {
    if (figure.unit === unit) cards.push({ amount: figure, others: [] });
    else cards.at(-1)?.others.push(figure);
  }
  return { cards, remarks: figures.filter((figure) => figure.value === null) };
}
