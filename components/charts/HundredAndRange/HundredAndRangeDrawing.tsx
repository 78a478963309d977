import { ComposedChart, XAxis, YAxis } from 'recharts';
import { breakLines } from '#lib/charts/breakLines';
import type { Range } from '#lib/charts/hundredAndRange';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines, lineHeight } from '../axes/Lines';
import { MarkLink } from '../axes/MarkLink';
import { Ground, Scaled } from '../axes/Scaled';
import { tickBelow } from '../axes/tick';

type Props = { readonly data: Range; readonly width: ChartWidth };

const thick = 10;

/** A bar from the lowest to the highest value, with one value inside it and no other. */
export function HundredAndRangeDrawing({ data, width }: Props) {
  const { axis, min, max, ticks, lowest, highest, mark, inside } = data;
  const broad = chartWidths[width];
  const ends = { size: 14, weight: 700 } as const;
  const low = breakLines(lowest, broad / 2 - 8, ends);
  const high = breakLines(highest, broad / 2 - 8, ends);
  const foot = Math.max(low.length, high.length) * lineHeight + 8;
  return (
    <ComposedChart
      width={broad}
      height={82 + 28 + foot}
      margin={{ top: 82, right: 12, bottom: foot, left: 12 }}
      accessibilityLayer={false}
    >
      <Ground x={[0, max]} y={[0, 1]} />
      <XAxis
        className="axes-base"
        type="number"
        dataKey="x"
        domain={[0, max]}
        ticks={ticks.map(({ at }) => at)}
        interval={0}
        height={28}
        tick={tickBelow(ticks)}
      />
      <YAxis type="number" domain={[0, 1]} hide />
      <Scaled>
        {({ x, bottom }) => (
          <>
            <Lines x={0} y={16} lines={[axis]} />
            <MarkLink mark={mark} seen={[lowest, highest]}>
              <rect
                className="axes-target"
                x={x(min)}
                y={bottom - 22}
                width={x(max) - x(min)}
                height={24}
              />
              <rect
                className="axes-bar axes-part-1"
                x={x(min)}
                y={bottom - 14}
                width={x(max) - x(min)}
                height={thick}
              />
              <Lines x={0} y={bottom + 46} lines={low} tone="label" />
              <Lines x={broad} y={bottom + 46} lines={high} anchor="end" tone="label" />
            </MarkLink>
            <MarkLink mark={inside.mark} seen={[inside.text]}>
              <rect
                className="axes-target"
                x={x(inside.value) - 12}
                y={bottom - 24}
                width={24}
                height={24}
              />
              <path
                className="axes-leader"
                d={`M${x(inside.value)} ${bottom - 40}V${bottom - 16}`}
              />
              <circle className="axes-filled" cx={x(inside.value)} cy={bottom - 9} r={7} />
              <Lines x={x(inside.value) - 6} y={bottom - 46} lines={[inside.text]} tone="value" />
            </MarkLink>
          </>
        )}
      </Scaled>
    </ComposedChart>
  );
}
