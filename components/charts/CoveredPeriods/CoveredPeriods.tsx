import { layCovered } from '#lib/charts/coveredPeriods';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** Amounts by the period each covers: a bar is time, a sum is text. */
export function CoveredPeriods({ view, chart }: ChartProps<'covered-periods'>) {
  return (
    <ChartPicture
      view={view}
      chart={chart}
      marks={layCovered(view, chart).rows.map(({ mark }) => mark)}
    >
      <ChartNotes notes={notesOf(view, chart.notes)} />
    </ChartPicture>
  );
}
