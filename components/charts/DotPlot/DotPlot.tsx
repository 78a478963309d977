import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** Dots from zero in two styles, with what explains them beside the axis. */
export function DotPlot({ view, chart }: ChartProps) {
  const word = (key: string) => wordOf(view, chart, key);
  const joined = (
    <>
      <path className="axes-join" d="M0 8h22" />
      <circle className="axes-filled" cx="11" cy="8" r="6" />
    </>
  );
  const notes = [
    { sign: joined, words: word('one-statement') },
    {
      sign: <circle className="axes-hollow" cx="11" cy="8" r="5" />,
      words: word('later-statements'),
    },
    { words: word('recorded') },
    { words: word('offline-and-online') },
    { words: word('more-report') },
    { words: word('survey-fell') },
  ];
  return (
    <ChartPicture view={view} chart={chart}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
