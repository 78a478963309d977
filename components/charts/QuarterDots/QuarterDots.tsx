import { layQuarters } from '#lib/charts/quarterDots';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** The same quarter in several years, panel by panel, with a key to what is printed, calculated or a range. */
export function QuarterDots({ view, chart }: ChartProps<'quarter-dots'>) {
  const { words } = chart;
  const { locale } = view;
  const range = <path className="axes-bracket" d="M5 4V1h12v3M5 12v3h12v-3" />;
  const notes = [
    { sign: <circle className="axes-filled" cx="11" cy="8" r="6" />, words: words.printed[locale] },
    {
      sign: <circle className="axes-hollow" cx="11" cy="8" r="5" />,
      words: words.calculated[locale],
    },
    { sign: range, words: words.range[locale] },
    { sign: <path className="axes-join" d="M0 13L22 3" />, words: words.lineMeans[locale] },
    ...notesOf(view, chart.notes),
  ];
  const { panels } = layQuarters(view, chart);
  const marks = panels.flatMap(({ values }) => values.map(({ mark }) => mark));
  return (
    <ChartPicture view={view} chart={chart} marks={marks}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
