'use client';

import { CartesianGrid, ComposedChart, YAxis } from 'recharts';
import { breakLines } from '#lib/charts/breakLines';
import type { Reported, ReportedRow } from '#lib/charts/reportedPeriods';
import { chartWidths, type WidthClass } from '#lib/charts/widthClasses';
import { Lines, lineHeight } from '../axes/Lines';
import { Ground, Scaled, type Scales } from '../axes/Scaled';
import { timeAxisOf } from '../axes/TimeAxis';
import { barHeight, TimeBar } from '../axes/TimeBar';
import { PageMark, pageSize } from './PageMark';

type Props = { readonly data: Reported; readonly width: WidthClass };

type RowProps = {
  readonly row: ReportedRow;
  readonly lines: readonly string[];
  readonly y: number;
  readonly scales: Scales;
};

const gap = 22;
const margin = { right: 8, bottom: 0, left: 18 };

function marksBelow(row: ReportedRow): number {
  return barHeight + (row.note ? lineHeight + 8 : 6);
}

function marksPerRow(px: number): number {
  return Math.floor(px / pageSize);
}

function pageRows({ pages }: ReportedRow, broad: number): number {
  return Math.ceil(pages.length / marksPerRow(broad - margin.right));
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
      {pages.map(({ mark, isUntilNow }, i) => (
        <PageMark
          key={mark.id}
          mark={mark}
          isApart={isUntilNow}
          x={(i % perRow) * pageSize}
          y={marks + Math.floor(i / perRow) * pageSize}
        />
      ))}
    </>
  );
}

/** One axis of time, a row for each period that pages give, and a mark for each page. The sum has no length. */
export function ReportedPeriodsDrawing({ data: { axis, from, to, rows }, width }: Props) {
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
  const top = 30;
  const height = heights.reduce((sum, one) => sum + one, top) + 28;
  return (
    <ComposedChart
      width={broad}
      height={height}
      margin={{ top, ...margin }}
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
            {rows.map((row, i) => (
              <Row
                key={row.label}
                row={row}
                lines={labels[i] ?? []}
                y={heights.slice(0, i).reduce((sum, one) => sum + one, top + 8)}
                scales={scales}
              />
            ))}
          </>
        )}
      </Scaled>
    </ComposedChart>
  );
}
