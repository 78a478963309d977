import type { ReactNode } from 'react';
import type { Mark } from '#lib/charts/mark';
import type { ChartProps } from './chartProps';
import { MarkWords } from './MarkWords';
import { StoredChart } from './StoredChart';
import './axes.css';

type Props = ChartProps & {
  /** Marks of the picture and of the children, in the order in which they are drawn. */
  readonly marks: readonly Mark[];
  /** What stands beside the picture and belongs to the chart. */
  readonly children?: ReactNode;
};

/**
 * A chart with an axis: its picture for each width, and the words of its marks.
 * @throws Error, if two of its marks have one id, since one of them would have the words of the other.
 */
export function ChartPicture({ view, chart, marks, children }: Props) {
  const twice = marks.find(({ id }, i) => marks.findIndex((mark) => mark.id === id) !== i);
  if (twice) throw new Error(`The chart "${chart.id}" has two marks of "${twice.id}".`);
  return (
    <section className="drawn-chart" data-marks="">
      <div className="chart-picture">
        <StoredChart view={view} chart={chart} />
      </div>
      {children}
      <MarkWords marks={marks} />
    </section>
  );
}
