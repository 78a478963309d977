import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** From the lowest to the highest value of a range, with the one inside it that the chart is about. */
export function RangeStrip({ view, chart }: ChartProps) {
  const notes = [
    { words: wordOf(view, chart, 'thirteen') },
    { words: wordOf(view, chart, 'others-not-shown') },
  ];
  return (
    <ChartPicture view={view} chart={chart}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
