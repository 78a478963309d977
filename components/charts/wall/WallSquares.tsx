import { squaresPath, type Squares } from '#lib/charts/squaresPath';
import { round } from './WallText';

/** Squares of one look: full, second where the number is ours, pale where it fades, outlined for the rest. */
type Stretch = {
  readonly look: 'full' | 'second' | 'pale' | 'outlined';
  readonly count: number;
};

type Props = {
  readonly x: number;
  readonly y: number;
  readonly squares: Squares;
  readonly stretches: readonly Stretch[];
};

/** A block of squares, one a unit, filled row by row. */
export function WallSquares({ x, y, squares, stretches }: Props) {
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      {stretches.map(({ look, count }, i) => {
        const first = stretches.slice(0, i).reduce((sum, stretch) => sum + stretch.count, 0);
        const path = squaresPath(squares, first, first + count);
        return path ? <path key={look} className={`wall-unit-${look}`} d={path} /> : null;
      })}
    </g>
  );
}
