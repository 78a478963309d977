import { setText } from '#lib/charts/setText';
import { formatFigure } from '#lib/figures/formatFigure';
import { DoubleRule } from '../wall/DoubleRule';
import { NotEqual } from '../wall/NotEqual';
import { round, WallText, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';
import { saidBy, shortAnswers } from './shortAnswers';

const between = 160;
const labelSize = 17;
const sides = [0, 1] as const;

/** Two statements of one size with a double rule between them, and what was given with each, in matching rows. */
export function ComparisonMatrixWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'comparison-matrix'>) {
  const { base, locale } = view;
  const column = (width - between) / 2;
  const room = { width: column, least: wallSizes.least } as const;
  const amounts = chart.cards.map(({ amount }) => base.figures.get(amount));
  const headSize = Math.min(
    ...amounts.map(
      ({ label }) =>
        setText(label[locale], { ...room, rows: 2, size: wallSizes.head, weight: 700 }).size,
    ),
  );
  const heads = amounts.map(({ label }) =>
    setText(label[locale], { ...room, rows: 2, size: headSize, weight: 700 }),
  );
  const said = chart.cards.map(({ amount }) =>
    setText(saidBy(view, amount), { ...room, rows: 2, size: 18, weight: 500 }),
  );
  const headY = 22 + Math.max(...said.map(({ lines, leading }) => lines.length * leading)) + 20;
  const amountY =
    headY - 20 + Math.max(...heads.map(({ lines, leading }) => lines.length * leading)) + 44;
  const rows = shortAnswers(view, chart).map(({ label, answers }) => {
    const sets = answers.map((answer) =>
      setText(answer, { ...room, rows: 3, size: wallSizes.note, weight: 500 }),
    );
    const tallest = Math.max(...sets.map(({ lines, leading }) => lines.length * leading));
    return { label, sets, height: 24 + tallest + 12 };
  });
  const tops = rows.map((_, i) =>
    rows.slice(0, i).reduce((sum, row) => sum + row.height, amountY + 38),
  );
  return (
    <>
      {sides.map((side) => (
        <g key={side} transform={`translate(${round(side * (column + between))} 0)`}>
          {said[side] ? <WallText x={0} y={18} set={said[side]} tone="quiet" /> : null}
          {heads[side] ? <WallText x={0} y={headY} set={heads[side]} weight={700} /> : null}
          <WallWord
            x={0}
            y={amountY}
            text={amounts[side] ? (formatFigure(amounts[side], null, locale).text ?? '') : ''}
            size={wallSizes.sum}
            weight={700}
            width={column}
          />
          {rows.map(({ label, sets, height: tall }, i) => {
            const top = tops[i] ?? 0;
            const set = sets[side];
            // A row that does not fit stands on the page only.
            return set && top + tall - 30 <= height ? (
              <g key={label}>
                <WallWord x={0} y={top} text={label} size={labelSize} tone="quiet" width={column} />
                <WallText x={0} y={top + 25} set={set} />
              </g>
            ) : null;
          })}
        </g>
      ))}
      <DoubleRule x={width / 2} from={6} to={height / 2 - 62} />
      <NotEqual x={width / 2} y={height / 2 - 26} side={44} />
      <WallText
        x={width / 2}
        y={height / 2 + 34}
        set={setText(chart.words.notComparable[locale], {
          ...room,
          width: between - 14,
          rows: 2,
          size: wallSizes.note,
          weight: 700,
        })}
        weight={700}
        anchor="middle"
      />
      <DoubleRule x={width / 2} from={height / 2 + 74} to={height - 6} />
    </>
  );
}
