import type { ReactNode } from 'react';
import { Scatter, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';

/** Turns values into px, and says where the plot lies. */
export type Scales = {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Props = { readonly children: (scales: Scales) => ReactNode };

// Over lines and axes, so that a mark is never cut.
const overAll = 900;

/** Draws over the chart around it, with its scales. */
export function Scaled({ children }: Props) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  return (
    <ZIndexLayer zIndex={overAll}>
      {children({
        x: (value) => x(value) ?? NaN,
        y: (value) => y(value) ?? NaN,
        left: plot.x,
        right: plot.x + plot.width,
        top: plot.y,
        bottom: plot.y + plot.height,
      })}
    </ZIndexLayer>
  );
}

const nothing = () => <g />;

/** Points that are not drawn: Recharts gives a chart no scale before it holds some. */
export function Ground({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }) {
  const data = x.map((place, i) => ({ x: place, y: y[i] ?? y[0] ?? 0 }));
  return <Scatter data={data} dataKey="y" isAnimationActive={false} shape={nothing} />;
}
