import type { Mark } from '#lib/charts/mark';
import { MarkLink } from '../axes/MarkLink';

type Props = {
  readonly mark: Mark;
  /** Set apart by a dot: the page says more than the others of its row. */
  readonly isApart: boolean;
  readonly x: number;
  readonly y: number;
};

/** Side of the square in which a page can be pressed, in px. */
export const pageSize = 24;

/** A page counted as a page: a sheet that leads to the source's entry. */
export function PageMark({ mark, isApart, x, y }: Props) {
  return (
    <MarkLink mark={mark} seen={[]}>
      <rect className="axes-target" x={x} y={y} width={pageSize} height={pageSize} />
      <path className="axes-page" d={`M${x + 5} ${y + 3}h9l5 5v13h-14z`} />
      {isApart ? (
        <circle className="axes-page-dot" cx={x + 12} cy={y + 14} r={3} />
      ) : (
        <path
          className="axes-page-text"
          d={`M${x + 8} ${y + 11}h8M${x + 8} ${y + 14}h8M${x + 8} ${y + 17}h5`}
        />
      )}
    </MarkLink>
  );
}
