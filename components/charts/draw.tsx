import type { ReactElement } from 'react';
import type { Drawn } from '#lib/charts/drawn';
import type { WidthClass } from '#lib/charts/widthClasses';

/** Draws a chart at one width. The same drawing is stored at build and taken over by the live chart. */
export async function draw({ form, data }: Drawn, width: WidthClass): Promise<ReactElement> {
  switch (form) {
    case 'columns': {
      const { ColumnsAndApartDrawing } = await import('./ColumnsAndApart/ColumnsAndApartDrawing');
      return <ColumnsAndApartDrawing data={data} width={width} />;
    }
    case 'stack': {
      const { StackedBarDrawing } = await import('./StackedBar/StackedBarDrawing');
      return <StackedBarDrawing data={data} width={width} />;
    }
    case 'dots': {
      const { DotPlotDrawing } = await import('./DotPlot/DotPlotDrawing');
      return <DotPlotDrawing data={data} width={width} />;
    }
    case 'quarters': {
      const { QuarterDotsDrawing } = await import('./QuarterDots/QuarterDotsDrawing');
      return <QuarterDotsDrawing data={data} width={width} />;
    }
    case 'reported': {
      const { ReportedPeriodsDrawing } = await import('./ReportedPeriods/ReportedPeriodsDrawing');
      return <ReportedPeriodsDrawing data={data} width={width} />;
    }
    case 'covered': {
      const { CoveredPeriodsDrawing } = await import('./CoveredPeriods/CoveredPeriodsDrawing');
      return <CoveredPeriodsDrawing data={data} width={width} />;
    }
    case 'range': {
      const { RangeStripDrawing } = await import('./RangeStrip/RangeStripDrawing');
      return <RangeStripDrawing data={data} width={width} />;
    }
  }
}
