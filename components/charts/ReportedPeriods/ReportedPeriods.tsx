import { layReported } from '#lib/charts/reportedPeriods';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** One amount and the periods that pages give for it; a page's mark opens the source's entry. */
export function ReportedPeriods({ view, chart }: ChartProps<'reported-periods'>) {
  const { words, readings } = chart;
  const { locale } = view;
  const page = (
    <>
      <path className="axes-page" d="M5 1h8l4 4v10H5z" />
      <path className="axes-page-text" d="M8 8h6M8 11h6" />
    </>
  );
  const apart = (
    <>
      <path className="axes-page" d="M5 1h8l4 4v10H5z" />
      <circle className="axes-page-dot" cx="11" cy="9" r="3" />
    </>
  );
  const notes = [
    { sign: page, words: words.openEntry[locale] },
    ...(readings.some((reading) => reading.apart.length > 0)
      ? [{ sign: apart, words: words.apart[locale] }]
      : []),
    ...notesOf(view, chart.notes),
  ];
  const { rows } = layReported(view, chart);
  const marks = rows.flatMap((row) => row.pages.map(({ mark }) => mark));
  return (
    <ChartPicture view={view} chart={chart} marks={marks}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
