import { squaresPath, squaresSize, type Squares } from '#lib/charts/squaresPath';

/** How a stretch of squares looks: full, outlined, or pale where the number is not exact. */
export type SquareLook = 'full' | 'outlined' | 'pale' | 'second';

type Props = {
  readonly squares: Squares;
  /** Stretches in order, each with how many squares it has. */
  readonly stretches: readonly { readonly look: SquareLook; readonly count: number }[];
};

/** A block of equal squares, one a unit. Decorative: number and words stand beside it as text. */
export function UnitSquares({ squares, stretches }: Props) {
  const total = stretches.reduce((sum, stretch) => sum + stretch.count, 0);
  const { width, height } = squaresSize(squares, total);
  const paths = stretches.map(({ look, count }, i) => {
    const first = stretches.slice(0, i).reduce((sum, stretch) => sum + stretch.count, 0);
    return { look, path: squaresPath(squares, first, first + count) };
  });
  return (
    <svg
      className="unit-marks"
      width={width + 2}
      height={height + 2}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      aria-hidden="true"
    >
      {paths.map(({ look, path }, i) => (
        <path key={i} className={`unit-${look}`} d={path} />
      ))}
    </svg>
  );
}
