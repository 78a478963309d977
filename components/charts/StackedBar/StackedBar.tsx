import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** One bar of parts and their sum; when the sum was quoted stands in words outside the bar. */
export function StackedBar({ view, chart }: ChartProps) {
  const notes = [
    { words: wordOf(view, chart, 'quoted') },
    { words: wordOf(view, chart, 'not-children') },
  ];
  return (
    <ChartPicture view={view} chart={chart}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
