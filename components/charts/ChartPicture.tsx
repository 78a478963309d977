import type { ReactNode } from 'react';
import { drawnOf } from '#lib/charts/drawnOf';
import type { Mark } from '#lib/charts/mark';
import { marksOf } from '#lib/charts/marksOf';
import type { ChartProps } from './chartProps';
import { MarkWords } from './MarkWords';
import { StoredChart } from './StoredChart';
import './axes.css';

type Props = ChartProps & {
  /** What stands beside the picture and belongs to the chart. */
  readonly children?: ReactNode;
  /** Marks of figures among the children. */
  readonly marks?: readonly Mark[];
};

/**
 * A chart with an axis: its picture for each width, and the words of its marks.
 * @throws Error, if its form has no axis, or if two of its marks have one id, since one of them would have the words of
 *   the other.
 */
export function ChartPicture({ view, chart, children, marks = [] }: Props) {
  const drawn = drawnOf(view, chart);
  if (!drawn) throw new Error(`The form "${chart.form}" of "${chart.id}" has no axis to draw.`);
  const all = [...marksOf(drawn), ...marks];
  const twice = all.find(({ id }, i) => all.findIndex((mark) => mark.id === id) !== i);
  if (twice) throw new Error(`The chart "${chart.id}" has two marks of "${twice.id}".`);
  return (
    <div className="drawn-chart" data-marks="">
      <div className="chart-picture">
        <StoredChart view={view} chart={chart} />
      </div>
      {children}
      <MarkWords chartId={chart.id} marks={all} />
    </div>
  );
}
