import { breakLines } from '#lib/charts/breakLines';
import type { Reported, ReportedRow } from '#lib/charts/reportedPeriods';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines, lineHeight } from '../axes/Lines';
import type { Scales } from '../axes/Scaled';
import { barHeight, TimeBar } from '../axes/TimeBar';
import { TimeChart } from '../axes/TimeChart';
import { PageMark, pageSize } from './PageMark';

type Props = { readonly data: Reported; readonly width: ChartWidth };

type RowProps = {
  readonly row: ReportedRow;
  readonly lines: readonly string[];
  readonly y: number;
  readonly scales: Scales;
};

const gap = 22;
const right = 8;

function marksBelow(row: ReportedRow): number {
  return barHeight + (row.note ? lineHeight + 8 : 6);
}

function marksPerRow(px: number): number {
  return Math.floor(px / pageSize);
}

function pageRows({ pages }: ReportedRow, broad: number): number {
  return Math.ceil(pages.length / marksPerRow(broad - right));
}

function Row({ row, lines, y, scales }: RowProps) {
  const { kind, from, to, note, pages } = row;
  const bar = y + lines.length * lineHeight + 4;
  const end = scales.x(to);
  const marks = bar + marksBelow(row);
  const perRow = marksPerRow(scales.right);
  return (
    <>
      <Lines x={0} y={y + 12} lines={lines} tone="label" />
      <TimeBar
        kind={kind}
        from={from === null ? null : scales.x(from)}
        to={end}
        fade={(scales.right - scales.left) * 0.6}
        y={bar}
      />
      {note && <Lines x={end} y={bar + barHeight + 16} lines={[note]} anchor="end" />}
      {pages.map(({ mark, isApart }, i) => (
        <PageMark
          key={mark.id}
          mark={mark}
          isApart={isApart}
          x={(i % perRow) * pageSize}
          y={marks + Math.floor(i / perRow) * pageSize}
        />
      ))}
    </>
  );
}

/** One axis of time, a row for each period that pages give, and a mark for each page. The sum has no length. */
export function ReportedPeriodsDrawing({ data, width }: Props) {
  const { rows } = data;
  const broad = chartWidths[width];
  const labels = rows.map(({ label }) => breakLines(label, broad, { size: 14, weight: 700 }));
  const heights = rows.map(
    (row, i) =>
      (labels[i]?.length ?? 1) * lineHeight +
      4 +
      marksBelow(row) +
      pageRows(row, broad) * pageSize +
      gap,
  );
  return (
    <TimeChart
      time={data}
      width={width}
      rowsHeight={heights.reduce((sum, one) => sum + one, 0)}
      right={right}
    >
      {(scales, firstRow) =>
        rows.map((row, i) => (
          <Row
            key={row.label}
            row={row}
            lines={labels[i] ?? []}
            y={heights.slice(0, i).reduce((sum, one) => sum + one, firstRow)}
            scales={scales}
          />
        ))
      }
    </TimeChart>
  );
}
