import { layCovered } from '#lib/charts/coveredPeriods';
import { setText } from '#lib/charts/setText';
import { barLooks } from '../barLooks';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallText, wallSizes, WallWord } from '../wall/WallText';
import { WallTimeAxis, WallTimeBar } from '../wall/WallTime';
import type { WallProps } from '../wall/wallProps';

const words = 420;
const sums = 290;

/** A row for each amount: the bar is the period covered, the amount a text of one size at the end of the row. */
export function CoveredPeriodsWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'covered-periods'>) {
  const { axis, from, to, rows } = layCovered(view, chart);
  const notes = wallNotesOf(chart.notes.map((note) => note[view.locale]));
  const bottom = height - notesHeight(notes, width) - 44;
  const top = 38;
  const row = (bottom - top) / rows.length;
  const x = (year: number) => words + ((year - from) / (to - from)) * (width - words - sums);
  const label = Math.max(wallSizes.least, Math.min(wallSizes.note, (row - 2) / 2.44));
  // One size for all amounts, so that none looks greater than another.
  const room = { width: sums - 16, rows: 1, least: wallSizes.least, weight: 700 } as const;
  const sumSize = Math.min(
    ...rows.map(({ sum }) => setText(sum, { ...room, size: wallSizes.value }).size),
  );
  const fade = x(from + 2) - x(from);
  return (
    <>
      <WallTimeAxis axis={axis} from={from} to={to} x={x} top={top} bottom={bottom} />
      {rows.map(({ label: text, sum, look, readings, mark }, i) => {
        const y = top + i * row;
        const bar = Math.min(16, (row - 8) / readings.length - 3);
        const block = readings.length * (bar + 3) - 3;
        const set = setText(text, {
          width: words - 24,
          rows: 2,
          size: label,
          least: wallSizes.least,
          weight: 700,
        });
        const middle = y + row / 2;
        return (
          <g key={mark.id}>
            <WallText
              x={0}
              y={middle + set.size * 0.36 - ((set.lines.length - 1) * set.leading) / 2}
              set={set}
              weight={700}
            />
            {readings.map((reading, r) => (
              <WallTimeBar
                key={r}
                kind={reading.kind}
                from={reading.from === null ? null : x(reading.from)}
                to={x(reading.to)}
                fade={fade}
                y={middle - block / 2 + r * (bar + 3)}
                height={bar}
                {...barLooks[look]}
              />
            ))}
            <WallWord
              x={width}
              y={middle + 8}
              text={sum}
              size={sumSize}
              weight={700}
              anchor="end"
            />
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
