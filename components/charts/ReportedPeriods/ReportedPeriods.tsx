import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';

/** One amount and the periods that pages give for it; a page's mark opens the source's entry. */
export function ReportedPeriods({ view, chart }: ChartProps) {
  const word = (key: string) => wordOf(view, chart, key);
  const page = (
    <>
      <path className="axes-page" d="M5 1h8l4 4v10H5z" />
      <path className="axes-page-text" d="M8 8h6M8 11h6" />
    </>
  );
  const untilNow = (
    <>
      <path className="axes-page" d="M5 1h8l4 4v10H5z" />
      <circle className="axes-page-dot" cx="11" cy="9" r="3" />
    </>
  );
  const notes = [
    { sign: page, words: word('open-entry') },
    { sign: untilNow, words: word('until-now') },
  ];
  return (
    <ChartPicture view={view} chart={chart}>
      <ChartNotes notes={notes} />
    </ChartPicture>
  );
}
