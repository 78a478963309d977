import type { Chart, WithId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { layColumns } from './columnsAndApart';
import { layCovered } from './coveredPeriods';
import { layDots } from './dotPlot';
import type { Drawn } from './drawn';
import { figurePath } from './figurePath';
import { layQuarters } from './quarterDots';
import { layRange } from './rangeStrip';
import { layReported } from './reportedPeriods';
import { layStack } from './stackedBar';

/** What a chart with an axis draws, ready to be drawn; `null` for forms that are words or marks alone. */
export function drawnOf(view: View, chart: WithId<Chart>): Drawn | null {
  const figure = (id: string) => figurePath(view.locale, chart.id, id);
  const source = (id: string) => pathOf(view.locale, `sources/${id}`);
  switch (chart.form) {
    case 'columns-and-apart':
      return { form: 'columns', data: layColumns(view, chart, figure) };
    case 'stacked-bar':
      return { form: 'stack', data: layStack(view, chart, figure) };
    case 'dot-plot':
      return { form: 'dots', data: layDots(view, chart, figure) };
    case 'quarter-dots':
      return { form: 'quarters', data: layQuarters(view, chart, figure) };
    case 'reported-periods':
      return { form: 'reported', data: layReported(view, chart, source) };
    case 'covered-periods':
      return { form: 'covered', data: layCovered(view, chart, figure) };
    case 'hundred-and-range':
      return { form: 'range', data: layRange(view, chart, figure) };
    default:
      return null;
  }
}
