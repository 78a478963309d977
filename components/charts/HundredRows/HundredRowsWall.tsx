import { setText } from '#lib/charts/setText';
import { formatFigure } from '#lib/figures/formatFigure';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallSquares } from '../wall/WallSquares';
import { wallSizes, WallText, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';
import { stretchesOf } from './stretchesOf';

const words = 430;
const perRow = 25;

/** Rows of a hundred squares on one base, never added up; a share said in words fades where it would end. */
export function HundredRowsWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'hundred-rows'>) {
  const { base, locale } = view;
  const notes = wallNotesOf(chart.notes.map((note) => note[locale]));
  const top = 46;
  const row = (height - notesHeight(notes, width) - top - 12) / chart.rows.length;
  const step = Math.min((width - words - 10) / perRow, (row - 16) / (100 / perRow));
  const squares = { side: step * 0.76, gap: step * 0.24, perRow };
  return (
    <>
      <WallWord
        x={0}
        y={26}
        text={chart.words.base[locale]}
        size={wallSizes.label}
        weight={700}
        width={width}
      />
      {chart.rows.map((one, i) => {
        const figure = base.figures.get(one.figure);
        const value = one.soft ? one.soft.words[locale] : formatFigure(figure, null, locale).text;
        const room = { width: words - 20, least: wallSizes.least } as const;
        const said = setText(value ?? '', { ...room, rows: 1, size: 34, weight: 700 });
        const label = setText(one.label[locale], {
          ...room,
          rows: 2,
          size: wallSizes.label,
          weight: 500,
        });
        return (
          <g key={one.figure} transform={`translate(0 ${top + i * row})`}>
            <WallText x={0} y={40} set={said} weight={700} />
            <WallText x={0} y={70} set={label} tone="quiet" />
            <WallSquares x={words} y={14} squares={squares} stretches={stretchesOf(one, figure)} />
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
