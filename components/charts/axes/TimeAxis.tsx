import { XAxis } from 'recharts';
import { yearTicks } from '#lib/charts/ticks';
import type { WidthClass } from '#lib/charts/widthClasses';
import { tickBelow } from './tick';

/** An axis of years, every second or fourth one named; the only axis of its chart. */
export function timeAxisOf(from: number, to: number, width: WidthClass) {
  const years = yearTicks(from, to, width === 'narrow' ? 4 : 2);
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
