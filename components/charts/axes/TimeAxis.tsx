import { range } from 'd3-array';
import { XAxis } from 'recharts';
import type { ChartWidth } from '#lib/charts/chartWidths';
import { tickBelow } from './tick';

/** An axis of years, every second or fourth one named; the only axis of its chart. */
export function timeAxisOf(from: number, to: number, width: ChartWidth) {
  const years = range(Math.ceil(from), Math.floor(to) + 1, width === 'narrow' ? 4 : 2);
  const labels = years.map((at) => ({ at, text: String(at) }));
  return (
    <XAxis
      className="axes-base"
      type="number"
      dataKey="x"
      domain={[from, to]}
      ticks={[...years]}
      interval={0}
      height={28}
      tick={tickBelow(labels)}
    />
  );
}
