import type { Base } from '#data/base';
import type { Figure, Whole, WithId } from '#data/types';

/** A whole and the figures that make it up. */
export type Parts = {
  readonly whole: WithId<Figure>;
  readonly parts: readonly WithId<Figure>[];
};

/** The whole of a chart with its parts. */
export function partsOf(
  base: Pick<Base, 'figures'>,
  { partsOf: [declared] }: { readonly partsOf: readonly [Whole] },
): Parts {
  return {
    whole: base.figures.get(declared.whole),
    parts: declared.parts.map((id) => base.figures.get(id)),
  };
}

/** Share of a part in per cent; `null` of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
