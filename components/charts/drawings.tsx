import type { ComponentType, ReactElement } from 'react';
import type { Chart, ChartForm, ChartOf, WithId } from '#data/types';
import { layColumns } from '#lib/charts/columnsAndApart';
import { layCovered } from '#lib/charts/coveredPeriods';
import { layDots } from '#lib/charts/dotPlot';
import { layRange } from '#lib/charts/hundredAndRange';
import { ofForm } from '#lib/charts/ofForm';
import { layQuarters } from '#lib/charts/quarterDots';
import { layReported } from '#lib/charts/reportedPeriods';
import { layStack } from '#lib/charts/stackedBar';
import type { ChartWidth } from '#lib/charts/chartWidths';
import type { View } from '#lib/view';
import { ColumnsAndApartDrawing } from './ColumnsAndApart/ColumnsAndApartDrawing';
import { CoveredPeriodsDrawing } from './CoveredPeriods/CoveredPeriodsDrawing';
import { DotPlotDrawing } from './DotPlot/DotPlotDrawing';
import { HundredAndRangeDrawing } from './HundredAndRange/HundredAndRangeDrawing';
import { QuarterDotsDrawing } from './QuarterDots/QuarterDotsDrawing';
import { ReportedPeriodsDrawing } from './ReportedPeriods/ReportedPeriodsDrawing';
import { StackedBarDrawing } from './StackedBar/StackedBarDrawing';

/** Draws a chart at one width, for a browser: the library draws in effects, which no server runs. */
type Draw = (view: View, chart: WithId<Chart>, width: ChartWidth) => ReactElement;

function drawing<K extends ChartForm, D>(
  form: K,
  lay: (view: View, chart: WithId<ChartOf<K>>) => D,
  Drawing: ComponentType<{ readonly data: D; readonly width: ChartWidth }>,
): Draw {
  return function draw(view, chart, width) {
    return <Drawing data={lay(view, ofForm(chart, form))} width={width} />;
  };
}

/**
 * The forms with an axis, which Recharts draws at build into pictures that pages hold. They stand apart from the
 * register of forms, because a component of the server that imports Recharts does not start.
 */
export const drawings: Readonly<Partial<Record<ChartForm, Draw>>> = {
  'columns-and-apart': drawing('columns-and-apart', layColumns, ColumnsAndApartDrawing),
  'stacked-bar': drawing('stacked-bar', layStack, StackedBarDrawing),
  'dot-plot': drawing('dot-plot', layDots, DotPlotDrawing),
  'quarter-dots': drawing('quarter-dots', layQuarters, QuarterDotsDrawing),
  'reported-periods': drawing('reported-periods', layReported, ReportedPeriodsDrawing),
  'covered-periods': drawing('covered-periods', layCovered, CoveredPeriodsDrawing),
  'hundred-and-range': drawing('hundred-and-range', layRange, HundredAndRangeDrawing),
};
