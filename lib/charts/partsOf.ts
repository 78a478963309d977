import type { Base } from '#data/base';
import type { Chart, Figure, WithId } from '#data/types';

/** A whole and the figures that make it up. */
export type Parts = {
  readonly whole: WithId<Figure>;
  readonly parts: readonly WithId<Figure>[];
};

/** The first whole of a chart with its parts. @throws Error naming the chart where it declares none. */
export function partsOf(
  base: Pick<Base, 'figures'>,
  chart: Pick<WithId<Chart>, 'id' | 'partsOf'>,
): Parts {
  const [declared] = chart.partsOf;
  if (!declared)
    throw new Error(`charts > ${chart.id}: partsOf is empty, but its form draws parts of a whole.`);
  return {
    whole: base.figures.get(declared.whole),
    parts: declared.parts.map((id) => base.figures.get(id)),
  };
}

/** The value of a figure that is drawn as so many marks. @throws Error naming the figure that has none. */
export function valueOf(figure: Pick<WithId<Figure>, 'id' | 'value'>): number {
  if (figure.value !== null) return figure.value;
  throw new Error(`figures > ${figure.id}: value is null, so it cannot be drawn as marks.`);
}

/** Share of a part in per cent; `null` of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
