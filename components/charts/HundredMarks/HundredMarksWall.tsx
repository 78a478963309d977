import { valueOf } from '#lib/charts/mark';
import { partsOf, shareOf } from '#lib/charts/partsOf';
import { setText } from '#lib/charts/setText';
import { formatNumber, formatShare } from '#lib/figures/formatFigure';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallSquares } from '../wall/WallSquares';
import { wallSizes, WallText, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

/** A hundred squares for a whole; beside them what is filled, what is not, and the quotient. */
export function HundredMarksWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'hundred-marks'>) {
  const { base, locale } = view;
  const { words } = chart;
  const { whole, parts } = partsOf(base, chart);
  const [share = 0] = parts.map((part) => shareOf(valueOf(part), valueOf(whole)) ?? 0);
  const filled = Math.round(share);
  const notes = wallNotesOf(chart.notes.map((note) => note[locale]));
  const side = height - notesHeight(notes, width) - 24;
  const squares = { side: side / 10 - 7, gap: 7, perRow: 10 };
  const left = side + 56;
  const room = { width: width - left, rows: 2, least: wallSizes.least } as const;
  const about = setText(words.about[locale], { ...room, size: wallSizes.sum, weight: 700 });
  const counts = parts.map((part) => formatNumber(valueOf(part), locale));
  const key = [words.filled, words.outlined].map((text, i) => ({
    count: counts[i] ?? '',
    look: i === 0 ? ('full' as const) : ('outlined' as const),
    set: setText(text[locale], {
      ...room,
      width: width - left - 44,
      size: wallSizes.value,
      weight: 500,
    }),
  }));
  const first = 44 + about.lines.length * about.leading;
  return (
    <>
      <WallSquares
        x={1}
        y={1}
        squares={squares}
        stretches={[
          { look: 'full', count: filled },
          { look: 'outlined', count: 100 - filled },
        ]}
      />
      <WallText x={left} y={42} set={about} weight={700} />
      {key.map(({ count, look, set }, i) => (
        <g key={look} transform={`translate(${left} ${first + i * 108})`}>
          <WallSquares
            x={1}
            y={8}
            squares={{ side: 24, gap: 0, perRow: 1 }}
            stretches={[{ look, count: 1 }]}
          />
          <WallWord x={44} y={30} text={count} size={wallSizes.head} weight={700} />
          <WallText x={44} y={60} set={set} />
        </g>
      ))}
      <WallWord
        x={left}
        y={side - 8}
        text={`${words.calculation[locale]}: ${counts[0] ?? ''} / ${formatNumber(valueOf(whole), locale)} = ${formatShare(share, locale)}`}
        size={wallSizes.note}
        tone="quiet"
        width={width - left}
      />
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
