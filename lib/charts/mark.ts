import type { Chart, Figure, WithId } from '#data/types';
import type { View } from '#lib/view';
import { figurePath } from './figurePath';
import { wordsId } from './wordsId';

/**
 * One mark of a chart: the shape that stands for one record and leads to it, with all that a reader asks of it.
 * Finished words, nothing to look up.
 */
export type Mark = {
  readonly id: string;
  /** Id of the words that stand beside it. */
  readonly wordsId: string;
  readonly href: string;
  /** Value and what it is, for screen readers. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** The sentence that stands beside the number everywhere; `null` for a page counted as a page. */
  readonly caution: string | null;
  /** Who gave the number; `null` where the mark is a page itself. */
  readonly saidBy: string | null;
  /** What following the link does, where that is not to show who says so. */
  readonly open: string | null;
};

/** The mark of a figure, with its value already in words. */
export function markOfFigure(
  { locale }: View,
  chart: Pick<WithId<Chart>, 'id'>,
  figure: WithId<Figure>,
  value: string,
): Mark {
  const label = figure.label[locale];
  return {
    id: figure.id,
    wordsId: wordsId(chart.id, figure.id),
    href: figurePath(locale, chart.id, figure.id),
    name: `${label}: ${value}`,
    value,
    label,
    caution: figure.caution[locale],
    saidBy: figure.saidBy[locale],
    open: null,
  };
}

/**
 * The number of a figure that a drawing shows as a length, a place or so many squares.
 * @throws Error naming the figure, if it has none.
 */
export function valueOf(figure: Pick<WithId<Figure>, 'id' | 'value'>): number {
  if (figure.value !== null) return figure.value;
  throw new Error(`figures > ${figure.id}: value is null, so it cannot be drawn.`);
}

/**
 * Year in which a figure's period begins, as a label.
 * @throws Error naming the figure, if its period has no start.
 */
export function yearOf(figure: WithId<Figure>): string {
  if (figure.period.from === null)
    throw new Error(`The figure "${figure.id}" has no year to stand under.`);
  return figure.period.from.slice(0, 4);
}
