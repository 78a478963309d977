import { valueOf } from '#lib/charts/mark';
import { partsOf } from '#lib/charts/partsOf';
import { setText } from '#lib/charts/setText';
import { formatNumber } from '#lib/figures/formatFigure';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { round, WallText, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const gap = 52;
const pitch = 66;
const numberWidth = 74;

/** The same numbers from step to step under labels that change; a bracket shows the sum, which we infer. */
export function StepsWall({ view, chart, size: { width, height } }: WallProps<'steps'>) {
  const { base, locale } = view;
  const { words, steps } = chart;
  const { whole, parts } = partsOf(base, chart);
  const isPart = (id: string) => parts.some((part) => part.id === id);
  const write = (id: string) => formatNumber(valueOf(base.figures.get(id)), locale);
  const notes = wallNotesOf(chart.notes.map((note) => note[locale]));
  // A step without numbers of its own needs less room.
  const weights = steps.map(({ figures }) => (figures.length > 0 ? 1.5 : 1.2));
  const unit = (width - gap * (steps.length - 1)) / weights.reduce((sum, one) => sum + one, 0);
  const foot = height - notesHeight(notes, width);
  const labelTop = foot - 104;
  return (
    <>
      {steps.map(({ title, label, figures }, i) => {
        const column = unit * (weights[i] ?? 1);
        const room = { width: column, least: wallSizes.least } as const;
        const left = weights.slice(0, i).reduce((sum, one) => sum + unit * one + gap, 0);
        const ordered = [...figures.filter((id) => !isPart(id)), ...figures.filter(isPart)];
        const bracketed = figures.filter(isPart).length;
        const rows = ordered.map((id, r) => ({ id, y: 82 + r * pitch }));
        const firstPart = rows[ordered.length - bracketed];
        const lastPart = rows.at(-1);
        return (
          <g key={title.en} transform={`translate(${round(left)} 0)`}>
            <WallText
              x={0}
              y={26}
              set={setText(title[locale], {
                ...room,
                rows: 1,
                size: wallSizes.label,
                weight: 500,
              })}
              tone="quiet"
            />
            {rows.map(({ id, y }) => (
              <g key={id}>
                <WallWord x={0} y={y} text={write(id)} size={34} weight={700} />
                <WallText
                  x={numberWidth}
                  y={y - 14}
                  set={setText(base.figures.get(id).label[locale], {
                    ...room,
                    width: column - numberWidth - (isPart(id) ? 24 : 0),
                    rows: 2,
                    size: 18,
                    weight: 500,
                  })}
                  tone="quiet"
                />
              </g>
            ))}
            {firstPart && lastPart && bracketed > 0 ? (
              <>
                <path
                  className="wall-line"
                  d={`M${column - 18} ${firstPart.y - 32}h14V${lastPart.y + 14}h-14`}
                />
                <WallWord
                  x={0}
                  y={lastPart.y + 48}
                  text={`${parts.map(({ id }) => write(id)).join(' + ')} = ${write(whole.id)} (${words.ourInference[locale]})`}
                  size={wallSizes.note}
                  weight={700}
                  width={column}
                />
              </>
            ) : null}
            <path className="wall-base" d={`M0 ${labelTop}H${round(column)}`} />
            <WallText
              x={0}
              y={labelTop + 36}
              set={setText(label[locale], { ...room, rows: 2, size: wallSizes.head, weight: 700 })}
              weight={700}
            />
            {i === 0 ? null : (
              <>
                <path
                  className="wall-line"
                  d={`M${-gap + 12} ${labelTop}h${gap - 26}m-11 -9l11 9l-11 9`}
                />
                <WallWord
                  x={0}
                  y={foot - 8}
                  text={words.labelChanges[locale]}
                  size={wallSizes.note}
                  tone="quiet"
                  width={column}
                />
              </>
            )}
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
