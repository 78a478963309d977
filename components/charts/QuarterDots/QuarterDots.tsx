import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** The same quarter in several years, panel by panel, with a key to what is printed, calculated or a range. */
export function QuarterDots({ view, chart }: ChartProps) {
  const word = (key: string) => wordOf(view, chart, key);
  const range = <path className="axes-bracket" d="M5 4V1h12v3M5 12v3h12v-3" />;
  const notes = [
    { sign: <circle className="axes-filled" cx="11" cy="8" r="6" />, words: word('printed') },
    { sign: <circle className="axes-hollow" cx="11" cy="8" r="5" />, words: word('calculated') },
    { sign: range, words: word('range') },
    { sign: <path className="axes-join" d="M0 13L22 3" />, words: word('line-means') },
    { words: word('every-age') },
  ];
  return (
    <ChartPicture view={view} chart={chart}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
