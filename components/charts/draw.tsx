import type { ReactElement } from 'react';
import type { Drawn } from '#lib/charts/drawn';
import type { WidthClass } from '#lib/charts/widthClasses';
import { ColumnsAndApartDrawing } from './ColumnsAndApart/ColumnsAndApartDrawing';
import { CoveredPeriodsDrawing } from './CoveredPeriods/CoveredPeriodsDrawing';
import { DotPlotDrawing } from './DotPlot/DotPlotDrawing';
import { QuarterDotsDrawing } from './QuarterDots/QuarterDotsDrawing';
import { RangeStripDrawing } from './RangeStrip/RangeStripDrawing';
import { ReportedPeriodsDrawing } from './ReportedPeriods/ReportedPeriodsDrawing';
import { StackedBarDrawing } from './StackedBar/StackedBarDrawing';

/** Draws a chart at one width, for a browser: the library draws in effects, which no server runs. */
export function draw({ form, data }: Drawn, width: WidthClass): ReactElement {
  switch (form) {
    case 'columns':
      return <ColumnsAndApartDrawing data={data} width={width} />;
    case 'stack':
      return <StackedBarDrawing data={data} width={width} />;
    case 'dots':
      return <DotPlotDrawing data={data} width={width} />;
    case 'quarters':
      return <QuarterDotsDrawing data={data} width={width} />;
    case 'reported':
      return <ReportedPeriodsDrawing data={data} width={width} />;
    case 'covered':
      return <CoveredPeriodsDrawing data={data} width={width} />;
    case 'range':
      return <RangeStripDrawing data={data} width={width} />;
  }
}
