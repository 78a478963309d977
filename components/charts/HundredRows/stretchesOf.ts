import type { ChartOf, Figure } from '#data/types';
import type { SquareLook } from '../UnitSquares';

type Row = ChartOf<'hundred-rows'>['rows'][number];

// A share said in words is no count: its marks fade where it would end.
const fading = 2;

/** Squares of a row by their look: full, fading where a share said in words would end, outlined for the rest. */
export function stretchesOf(
  { soft }: Row,
  { value }: Figure,
): readonly { readonly look: SquareLook; readonly count: number }[] {
  const from = soft?.from ?? value ?? 0;
  const to = soft?.to ?? from;
  const half = Math.min(fading, to - from);
  return [
    { look: 'full', count: from },
    ...(soft
      ? [
          { look: 'second' as const, count: half },
          { look: 'pale' as const, count: to - from - half },
        ]
      : []),
    { look: 'outlined', count: 100 - to },
  ];
}
