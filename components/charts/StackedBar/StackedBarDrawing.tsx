import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Stack } from '#lib/charts/stackedBar';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines, lineHeight } from '../axes/Lines';
import { MarkLink } from '../axes/MarkLink';
import { Scaled } from '../axes/Scaled';

type Props = { readonly data: Stack; readonly width: ChartWidth };

const gap = 2;
const thick = 48;

/** One bar of labelled parts, with the sum at its end; the sum has no bar of its own. */
export function StackedBarDrawing({ data: { parts, total, sum }, width }: Props) {
  const isNarrow = width === 'narrow';
  const top = isNarrow ? 66 : 24;
  const isTight = width !== 'wide';
  const below = isTight ? 2 * lineHeight + 16 : lineHeight + 10;
  const whole = Object.fromEntries(parts.map(({ year, value }) => [year, value]));
  const part = (place: number) =>
    function Part({ x, y, width: broad, height }: BarShapeProps) {
      const drawn = parts[place];
      if (!drawn) return <g />;
      // Below the widest, two neighbours are narrower than their numbers, so every second one stands a line lower.
      const drop = isTight && place % 2 === 1 ? lineHeight : 0;
      const foot = y + height;
      const middle = x + broad / 2;
      return (
        <MarkLink mark={drawn.mark} seen={[drawn.year, drawn.text]}>
          <rect
            className="axes-target"
            x={x}
            y={y - 24}
            width={broad}
            height={height + 24 + below}
          />
          <rect
            className={`axes-bar axes-part-${place % 2}`}
            x={x}
            y={y}
            width={Math.max(broad - gap, 0)}
            height={height}
          />
          {drop > 0 && <path className="axes-join" d={`M${middle} ${foot + 4}v${lineHeight}`} />}
          <Lines x={x} y={y - 8} lines={[drawn.year]} tone="label" />
          <Lines
            x={drop > 0 ? middle : x}
            y={foot + 18 + (drop && drop + 4)}
            anchor={drop > 0 ? 'middle' : 'start'}
            lines={[drawn.text]}
            tone="value"
          />
        </MarkLink>
      );
    };
  return (
    <BarChart
      layout="vertical"
      width={chartWidths[width]}
      height={top + thick + below}
      data={[whole]}
      margin={{ top, right: isNarrow ? 0 : 110, bottom: below, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, total]} hide />
      <YAxis type="category" hide />
      {parts.map(({ year }, place) => (
        <Bar
          key={year}
          dataKey={year}
          stackId="whole"
          isAnimationActive={false}
          shape={part(place)}
        />
      ))}
      <Scaled>
        {({ left, right, top: upper, bottom }) => (
          <MarkLink mark={sum.mark} seen={[sum.word, sum.text]}>
            {isNarrow ? (
              <>
                <rect className="axes-target" x={right - 150} y={0} width={150} height={36} />
                <path className="axes-bracket" d={`M${left} 38v-6H${right - gap}v6`} />
                <Lines
                  x={right}
                  y={22}
                  lines={[`${sum.word} ${sum.text}`]}
                  anchor="end"
                  tone="sum"
                />
              </>
            ) : (
              <>
                <rect
                  className="axes-target"
                  x={right}
                  y={upper}
                  width={110}
                  height={bottom - upper}
                />
                <Lines x={right + 12} y={upper + 20} lines={[sum.word]} tone="label" />
                <Lines x={right + 12} y={upper + 40} lines={[sum.text]} tone="sum" />
              </>
            )}
          </MarkLink>
        )}
      </Scaled>
    </BarChart>
  );
}
