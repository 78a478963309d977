import { layDots } from '#lib/charts/dotPlot';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** Dots from zero in two styles, with what explains them beside the axis. */
export function DotPlot({ view, chart }: ChartProps<'dot-plot'>) {
  const { locale } = view;
  const { words, scales, lines } = chart;
  const joined = new Set(lines.flat());
  const isAnyApart = scales[0].figures.some((id) => !joined.has(id));
  const joinedSign = (
    <>
      <path className="axes-join" d="M0 8h22" />
      <circle className="axes-filled" cx="11" cy="8" r="6" />
    </>
  );
  const apartSign = <circle className="axes-hollow" cx="11" cy="8" r="5" />;
  const notes = [
    ...(joined.size > 0 ? [{ sign: joinedSign, words: words.joined[locale] }] : []),
    ...(isAnyApart ? [{ sign: apartSign, words: words.apart[locale] }] : []),
    ...notesOf(view, chart.notes),
  ];
  return (
    <ChartPicture
      view={view}
      chart={chart}
      marks={layDots(view, chart).dots.map(({ mark }) => mark)}
    >
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
