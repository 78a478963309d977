import { breakLines } from '#lib/charts/breakLines';
import type { Covered, CoveredRow } from '#lib/charts/coveredPeriods';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines, lineHeight } from '../axes/Lines';
import { MarkLink } from '../axes/MarkLink';
import type { Scales } from '../axes/Scaled';
import { barHeight, TimeBar } from '../axes/TimeBar';
import { TimeChart } from '../axes/TimeChart';
import { barLooks } from '../barLooks';

type Props = { readonly data: Covered; readonly width: ChartWidth };

type RowProps = {
  readonly row: CoveredRow;
  readonly label: readonly string[];
  readonly note: readonly string[];
  readonly y: number;
  readonly height: number;
  /** Whether the sum stands right of the bar, or above its end. */
  readonly isBeside: boolean;
  readonly scales: Scales;
};

const pitch = barHeight + 6;
// Room at the right for sums, so that each can stand at the end of its bar.
const sumRoom = 170;

function Row({ row, label, note, y, height, isBeside, scales }: RowProps) {
  const bars = y + (label.length + note.length) * lineHeight + (isBeside ? 4 : 26);
  const end = Math.max(...row.readings.map(({ to }) => scales.x(to)));
  return (
    <MarkLink mark={row.mark} seen={[row.label, row.note, row.sum]}>
      <rect className="axes-target" x={0} y={y} width={scales.right} height={height - 12} />
      <Lines x={0} y={y + 12} lines={label} tone="label" />
      <Lines x={0} y={y + 12 + label.length * lineHeight} lines={note} />
      {row.readings.map(({ kind, from, to }, i) => (
        <TimeBar
          key={`${kind} ${String(from)}`}
          kind={kind}
          from={from === null ? null : scales.x(from)}
          to={scales.x(to)}
          fade={scales.x(2) - scales.x(0)}
          y={bars + i * pitch}
          {...barLooks[row.look]}
        />
      ))}
      {isBeside ? (
        <Lines x={end + 10} y={bars + 12} lines={[row.sum]} tone="sum" />
      ) : (
        <Lines x={end} y={bars - 7} lines={[row.sum]} anchor="end" tone="sum" />
      )}
    </MarkLink>
  );
}

/** A row for each amount: the bar is the period covered, its texture the offences, the sum a text at its end. */
export function CoveredPeriodsDrawing({ data, width }: Props) {
  const broad = chartWidths[width];
  const isNarrow = width === 'narrow';
  const laid = data.rows.map((row) => {
    const label = breakLines(row.label, broad, { size: 14, weight: 700 });
    const note = breakLines(row.note, broad, { size: 13, weight: 500 });
    const words = (label.length + note.length) * lineHeight + (isNarrow ? 26 : 4);
    return { row, label, note, height: words + row.readings.length * pitch + 18 };
  });
  return (
    <TimeChart
      time={data}
      width={width}
      rowsHeight={laid.reduce((sum, one) => sum + one.height, 0)}
      right={isNarrow ? 18 : sumRoom}
    >
      {(scales, firstRow) =>
        laid.map((one, i) => (
          <Row
            key={one.row.mark.id}
            {...one}
            isBeside={!isNarrow}
            y={laid.slice(0, i).reduce((sum, { height: before }) => sum + before, firstRow)}
            scales={scales}
          />
        ))
      }
    </TimeChart>
  );
}
