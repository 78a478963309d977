import { nameOfColumn, sourceColumns, sourceGrid, type SourceRow } from '#lib/charts/sourceGrid';
import { setText } from '#lib/charts/setText';
import { squaresSize } from '#lib/charts/squaresPath';
import { formatNumber } from '#lib/figures/formatFigure';
import { DoubleRule } from '../wall/DoubleRule';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { WallSquares } from '../wall/WallSquares';
import { round, WallText, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const names = 214;
const head = 54;

/** Pages by kind of publisher and year: a number and so many squares in each cell; the undated past a double rule. */
export function SourceGridWall({ view, chart, size: { width, height } }: WallProps<'source-grid'>) {
  const { base, locale } = view;
  const columns = sourceColumns(base);
  const rows = sourceGrid(base);
  const notes = wallNotesOf([
    `${chart.words.kinds[locale]} · ${chart.words.years[locale]}`,
    ...chart.notes.map((note) => note[locale]),
  ]);
  const bottom = height - notesHeight(notes, width) - 12;
  const row = (bottom - head) / rows.length;
  const weights = columns.map((column) => weightOf(column));
  const unit = (width - names) / weights.reduce((sum, one) => sum + one, 0);
  const lefts = columns.map(
    (_, i) => names + unit * weights.slice(0, i).reduce((sum, one) => sum + one, 0),
  );
  const last = lefts.at(-1) ?? 0;
  const size = Math.min(wallSizes.note, row - 6);
  const roomOf = (i: number) => unit * (weights[i] ?? 1) - numberRoom - 5;
  const side = sideFor(rows, roomOf, row - 3);
  return (
    <>
      <rect
        className="wall-beyond"
        x={round(last + 2)}
        y={0}
        width={round(width - last - 2)}
        height={bottom}
      />
      {columns.map((column, i) => (
        <WallText
          key={column}
          x={(lefts[i] ?? 0) + pad}
          y={26}
          set={setText(nameOfColumn(view, chart, column), {
            width: unit * (weights[i] ?? 1) - pad - 4,
            rows: 2,
            size: wallSizes.note,
            least: wallSizes.least,
            weight: 700,
          })}
          weight={700}
        />
      ))}
      <path className="wall-base" d={`M0 ${head}H${width}`} />
      {rows.map(({ type, cells }, r) => {
        const y = head + r * row;
        const baseline = y + row / 2 + size * 0.36;
        return (
          <g key={type}>
            <WallWord
              x={0}
              y={baseline}
              text={base.vocabularies.publisherType[type].short[locale]}
              size={size}
              weight={700}
              width={names - 10}
            />
            {cells.map(({ column, pages }, i) =>
              pages.length === 0 ? null : (
                <g key={column}>
                  <WallWord
                    x={(lefts[i] ?? 0) + pad}
                    y={baseline}
                    text={formatNumber(pages.length, locale)}
                    size={size}
                  />
                  <Block
                    x={(lefts[i] ?? 0) + numberRoom}
                    middle={y + row / 2}
                    side={side}
                    width={roomOf(i)}
                    count={pages.length}
                  />
                </g>
              ),
            )}
            <path className="wall-grid" d={`M0 ${round(y + row)}H${width}`} />
          </g>
        );
      })}
      <DoubleRule x={last - 2} from={0} to={bottom} />
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

const pad = 10;
const numberRoom = pad + 30;

/** Columns of several years or of none hold longer words and more pages. */
function weightOf(column: string): number {
  if (column === 'undated') return 1.7;
  return column === 'earlier' ? 1.25 : 1;
}

function perRowOf(width: number, side: number): number {
  return Math.max(1, Math.floor(width / (side + 1)));
}

/** The largest square with which the fullest cell still fits its row. */
function sideFor(
  rows: readonly SourceRow[],
  roomOf: (column: number) => number,
  height: number,
): number {
  for (let side = 8; side > 2; side -= 1) {
    const fits = rows.every(({ cells }) =>
      cells.every(
        ({ pages }, i) =>
          Math.ceil(pages.length / perRowOf(roomOf(i), side)) * (side + 1) <= height,
      ),
    );
    if (fits) return side;
  }
  return 2;
}

type BlockProps = {
  readonly x: number;
  readonly middle: number;
  readonly side: number;
  readonly width: number;
  readonly count: number;
};

function Block({ x, middle, side, width, count }: BlockProps) {
  const squares = { side, gap: 1, perRow: perRowOf(width, side) };
  const y = middle - squaresSize(squares, count).height / 2;
  return <WallSquares x={x} y={y} squares={squares} stretches={[{ look: 'full', count }]} />;
}
