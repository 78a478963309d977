import { round, wallSizes, WallWord } from './WallText';

/** Where a plot lies, in px. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Props = {
  readonly axis: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly y: (value: number) => number;
  readonly plot: Plot;
};

/** A scale from zero: what it measures above, a line at each tick, the ground line a little heavier. */
export function ValueGrid({ axis, ticks, y, plot }: Props) {
  return (
    <>
      <WallWord x={0} y={24} text={axis} tone="quiet" size={wallSizes.note} />
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <path
            className={at === 0 ? 'wall-base' : 'wall-grid'}
            d={`M${plot.left} ${round(y(at))}H${plot.right}`}
          />
          <WallWord
            x={plot.left - 14}
            y={y(at) + 7}
            text={text}
            tone="quiet"
            size={wallSizes.note}
            anchor="end"
          />
        </g>
      ))}
    </>
  );
}
