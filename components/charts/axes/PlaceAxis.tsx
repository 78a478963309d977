import { XAxis } from 'recharts';
import { tickBelow } from './tick';

type Places = readonly { readonly at: number; readonly text: string }[];

/** An axis of numbered places, each with its label below and `room` places of air at both ends. */
export function placeAxisOf(places: Places, room: number) {
  const last = places.at(-1)?.at ?? 0;
  return (
    <XAxis
      className="axes-base"
      type="number"
      dataKey="x"
      domain={[-room, last + room]}
      ticks={places.map(({ at }) => at)}
      interval={0}
      height={28}
      tickLine={false}
      tick={tickBelow(places)}
    />
  );
}
