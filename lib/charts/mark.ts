import type { Figure, WithId } from '#data/types';
import type { View } from '#lib/view';

/** Makes the address of a figure's panel or of a source's entry, as the page needs it. */
export type AddressOf = (id: string) => string;

/** One mark in a chart, as a link with all that a reader asks of it. Finished words, nothing to look up. */
export type Mark = {
  readonly id: string;
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
  figure: WithId<Figure>,
  value: string,
  addressOf: AddressOf,
): Mark {
  const label = figure.label[locale];
  return {
    id: figure.id,
    href: addressOf(figure.id),
    name: `${label}: ${value}`,
    value,
    label,
    caution: figure.caution[locale],
    saidBy: figure.saidBy[locale],
    open: null,
  };
}

/**
 * The number of a figure that a drawing needs as a length or place.
 * @throws Error naming the figure, if it has none.
 */
export function numberOf(figure: WithId<Figure>): number {
  if (figure.value === null) throw new Error(`The figure "${figure.id}" has no value to draw.`);
  return figure.value;
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
