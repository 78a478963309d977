import { valueOf } from '#lib/charts/mark';
import { partsOf, shareOf } from '#lib/charts/partsOf';
import { setText } from '#lib/charts/setText';
import { squaresSize } from '#lib/charts/squaresPath';
import { formatNumber, formatShare } from '#lib/figures/formatFigure';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallSquares } from '../wall/WallSquares';
import { wallSizes, WallText, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const words = 400;
const looks = ['full', 'second', 'outlined'] as const;

/** One square a unit of the whole, in groups by its parts; count, share and name beside each group. */
export function GroupedMarksWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'grouped-marks'>) {
  const { base, locale } = view;
  const { whole, parts } = partsOf(base, chart);
  const total = valueOf(whole);
  const unit = whole.unit ? base.vocabularies.unit[whole.unit]?.label[locale] : '';
  const notes = wallNotesOf([
    `${chart.words.oneMark[locale]} · ${formatNumber(total, locale)} ${unit ?? ''}`,
    ...chart.notes.map((note) => note[locale]),
  ]);
  const room = height - notesHeight(notes, width) - 16;
  const squares = squaresFor(parts.map(valueOf), width - words - 20, room);
  const heights = parts.map((part) => rowHeight(squaresSize(squares, valueOf(part)).height));
  return (
    <>
      {parts.map((part, i) => {
        const value = valueOf(part);
        const share = shareOf(value, total);
        const top = heights.slice(0, i).reduce((sum, one) => sum + one, 0);
        const count = formatNumber(value, locale);
        const name = `${chart.names[i]?.[locale] ?? ''}${part.derived ? ` (${chart.words.calculated[locale]})` : ''}`;
        const set = setText(name, {
          width: words,
          rows: 2,
          size: wallSizes.label,
          least: wallSizes.least,
          weight: 500,
        });
        return (
          <g key={part.id} transform={`translate(0 ${top})`}>
            <WallWord
              x={0}
              y={34}
              text={
                part.derived || share === null
                  ? count
                  : `${count} (${formatShare(Math.round(share), locale)})`
              }
              size={34}
              weight={700}
              width={words}
            />
            <WallText x={0} y={66} set={set} tone="quiet" />
            <WallSquares
              x={words + 20}
              y={8}
              squares={squares}
              stretches={[{ look: looks[i] ?? 'outlined', count: value }]}
            />
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

function rowHeight(block: number): number {
  return Math.max(block, 92) + 16;
}

/** The largest squares with which all groups fit below each other. */
function squaresFor(counts: readonly number[], width: number, height: number) {
  for (let side = 22; side > 4; side -= 1) {
    const gap = Math.max(2, Math.round(side / 4));
    const squares = { side, gap, perRow: Math.floor((width + gap) / (side + gap)) };
    const needed = counts.reduce(
      (sum, count) => sum + rowHeight(squaresSize(squares, count).height),
      0,
    );
    if (needed <= height) return squares;
  }
  return { side: 4, gap: 2, perRow: Math.floor(width / 6) };
}
