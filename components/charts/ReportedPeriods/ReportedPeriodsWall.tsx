import { layReported } from '#lib/charts/reportedPeriods';
import { setText } from '#lib/charts/setText';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { round, WallText, wallSizes, WallWord } from '../wall/WallText';
import { WallTimeAxis, WallTimeBar } from '../wall/WallTime';
import type { WallProps } from '../wall/wallProps';

const words = 500;
const thick = 24;
const page = 26;

function Page({
  x,
  y,
  isApart,
}: {
  readonly x: number;
  readonly y: number;
  readonly isApart: boolean;
}) {
  return (
    <>
      <path className="wall-page" d={`M${round(x + 3)} ${round(y)}h11l6 6v16h-17z`} />
      {isApart ? (
        <circle className="wall-page-dot" cx={round(x + 11.5)} cy={round(y + 13)} r={4} />
      ) : (
        <path className="wall-page" d={`M${round(x + 7)} ${round(y + 11)}h9m-9 5h9`} />
      )}
    </>
  );
}

/** One axis of time, a row for each period that pages give, and a sheet for each page. The amount has no length. */
export function ReportedPeriodsWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'reported-periods'>) {
  const { axis, from, to, rows } = layReported(view, chart);
  const { locale } = view;
  const isAnyApart = chart.readings.some(({ apart }) => apart.length > 0);
  const notes = [
    ...(isAnyApart
      ? [{ sign: <Page x={0} y={-3} isApart />, words: chart.words.apart[locale] }]
      : []),
    ...wallNotesOf(chart.notes.map((note) => note[locale])),
  ];
  const bottom = height - notesHeight(notes, width) - 44;
  const top = 38;
  const row = (bottom - top) / rows.length;
  const right = width - 30;
  const x = (year: number) => words + ((year - from) / (to - from)) * (right - words);
  const perRow = Math.floor((words - 160) / page);
  const labels = chart.readings.map(({ label }) => label[locale]);
  const room = { width: words - 30, rows: 1, least: wallSizes.least, weight: 700 } as const;
  const labelSize = Math.min(
    ...labels.map((label) => setText(label, { ...room, size: wallSizes.label }).size),
  );
  return (
    <>
      <WallTimeAxis axis={axis} from={from} to={to} x={x} top={top} bottom={bottom} />
      {rows.map(({ kind, from: start, to: end, note, pages }, i) => {
        const y = top + i * row;
        const set = setText(labels[i] ?? '', { ...room, size: labelSize });
        const broad = Math.min(pages.length, perRow) * page;
        const sheets = y + 24 + set.lines.length * set.leading - 12;
        return (
          <g key={labels[i]}>
            <WallText x={0} y={y + 24} set={set} weight={700} />
            {pages.map(({ mark, isApart }, p) => (
              <Page
                key={mark.id}
                x={(p % perRow) * page}
                y={sheets + Math.floor(p / perRow) * page}
                isApart={isApart}
              />
            ))}
            <WallWord
              x={broad + 10}
              y={sheets + 18}
              text={`${chart.words.pages[locale]}: ${pages.length}`}
              size={wallSizes.note}
              tone="quiet"
            />
            <WallTimeBar
              kind={kind}
              from={start === null ? null : x(start)}
              to={x(end)}
              fade={(right - words) * 0.6}
              y={y + 10}
              height={thick}
            />
            {note ? (
              <WallWord
                x={x(end)}
                y={y + thick + 30}
                text={note}
                size={wallSizes.note}
                tone="quiet"
                anchor="end"
              />
            ) : null}
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
