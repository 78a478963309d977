import { layRange } from '#lib/charts/hundredAndRange';
import { valueOf } from '#lib/charts/mark';
import { setText } from '#lib/charts/setText';
import { formatFigure } from '#lib/figures/formatFigure';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallSquares } from '../wall/WallSquares';
import { round, wallSizes, WallText, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const squares = { side: 24, gap: 7, perRow: 25 };
const blockWidth = 25 * 31;
const blockHeight = 4 * 31;

/** A hundred squares with a minimum filled and left open; below, the range in which it lies. */
export function HundredAndRangeWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'hundred-and-range'>) {
  const { base, locale } = view;
  const share = base.figures.get(chart.share);
  const filled = valueOf(share);
  const { axis, min, max, ticks, lowest, highest, inside } = layRange(view, chart);
  const notes = wallNotesOf(chart.notes.map((note) => note[locale]));
  const base100 = setText(chart.words.ofHundred[locale], {
    width: width - blockWidth - 40,
    rows: 3,
    size: wallSizes.value,
    least: wallSizes.least,
    weight: 500,
  });
  const line = height - notesHeight(notes, width) - 96;
  const x = (value: number) => round(16 + (value / max) * (width - 32));
  const isRight = x(inside.value) > width / 2;
  return (
    <>
      <WallSquares
        x={1}
        y={6}
        squares={squares}
        stretches={[
          { look: 'full', count: filled },
          { look: 'outlined', count: 100 - filled },
        ]}
      />
      <path
        className="wall-line"
        d={`M${blockWidth + 22} 6H${blockWidth + 10}V${blockHeight}H${blockWidth + 22}`}
      />
      <WallWord
        x={blockWidth + 40}
        y={38}
        text={formatFigure(share, null, locale).text ?? ''}
        size={wallSizes.sum}
        weight={700}
        width={width - blockWidth - 40}
      />
      <WallText x={blockWidth + 40} y={72} set={base100} />
      <WallWord x={0} y={line - 88} text={axis} size={wallSizes.note} tone="quiet" />
      <path className="wall-base" d={`M${x(0)} ${line}H${x(max)}`} />
      {ticks.map(({ at, text }) => (
        <WallWord
          key={at}
          x={x(at)}
          y={line + 30}
          text={text}
          size={wallSizes.note}
          tone="quiet"
          anchor="middle"
        />
      ))}
      <rect
        className="wall-bar-light"
        x={x(min)}
        y={line - 18}
        width={x(max) - x(min)}
        height={14}
      />
      <path className="wall-line" d={`M${x(inside.value)} ${line - 46}V${line - 22}`} />
      <circle className="wall-dot" cx={x(inside.value)} cy={line - 11} r={11} />
      <WallWord
        x={x(inside.value) + (isRight ? 10 : -10)}
        y={line - 54}
        text={inside.text}
        size={wallSizes.value}
        weight={700}
        anchor={isRight ? 'end' : 'start'}
      />
      <WallWord x={0} y={line + 66} text={lowest} weight={700} width={width / 2 - 10} />
      <WallWord
        x={width}
        y={line + 66}
        text={highest}
        weight={700}
        anchor="end"
        width={width / 2 - 10}
      />
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
