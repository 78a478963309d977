import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** Amounts by the period each covers: a bar is time, a sum is text. */
export function CoveredPeriods({ view, chart }: ChartProps) {
  return (
    <ChartPicture view={view} chart={chart}>
      <ChartNotes notes={[{ words: wordOf(view, chart, 'not-money') }]} />
    </ChartPicture>
  );
}
