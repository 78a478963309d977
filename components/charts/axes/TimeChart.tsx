import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, YAxis } from 'recharts';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines } from './Lines';
import { Ground, Scaled, type Scales } from './Scaled';
import { timeAxisOf } from './TimeAxis';

type Props = {
  /** What the axis says, its first and its last moment in decimal years. */
  readonly time: { readonly axis: string; readonly from: number; readonly to: number };
  readonly width: ChartWidth;
  /** Height of all rows together, in px. */
  readonly rowsHeight: number;
  /** Room in px that the axis leaves at the right. */
  readonly right: number;
  readonly children: (scales: Scales, firstRow: number) => ReactNode;
};

const top = 30;
const axisHeight = 28;

/** A chart whose only axis is time: rows below each other, from `firstRow` px on, and no scale of values. */
export function TimeChart({ time, width, rowsHeight, right, children }: Props) {
  const { axis, from, to } = time;
  return (
    <ComposedChart
      width={chartWidths[width]}
      height={top + rowsHeight + axisHeight}
      margin={{ top, right, bottom: 0, left: 18 }}
      accessibilityLayer={false}
    >
      <CartesianGrid className="axes-grid" horizontal={false} syncWithTicks />
      <Ground x={[from, to]} y={[0, 1]} />
      {timeAxisOf(from, to, width)}
      <YAxis type="number" domain={[0, 1]} hide />
      <Scaled>
        {(scales) => (
          <>
            <Lines x={0} y={16} lines={[axis]} />
            {children(scales, top + 8)}
          </>
        )}
      </Scaled>
    </ComposedChart>
  );
}
