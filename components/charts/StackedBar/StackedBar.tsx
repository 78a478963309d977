import { layStack } from '#lib/charts/stackedBar';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** One bar of parts and their sum; when the sum was quoted stands in words outside the bar. */
export function StackedBar({ view, chart }: ChartProps<'stacked-bar'>) {
  const { parts, sum } = layStack(view, chart);
  return (
    <ChartPicture view={view} chart={chart} marks={[...parts, sum].map(({ mark }) => mark)}>
      <ChartNotes notes={notesOf(view, chart.notes)} />
    </ChartPicture>
  );
}
