import { YAxis } from 'recharts';
import { tickBeside } from './tick';

type Ticks = readonly { readonly at: number; readonly text: string }[];

/** An axis of values from zero to the largest one, named at `ticks`; `room` is the width of its labels in px. */
export function valueAxisOf(max: number, ticks: Ticks, room: number) {
  return (
    <YAxis
      type="number"
      domain={[0, max]}
      ticks={ticks.map(({ at }) => at)}
      interval={0}
      width={room}
      axisLine={false}
      tickLine={false}
      tick={tickBeside(ticks)}
    />
  );
}
