import { breakLines } from '#lib/charts/breakLines';
import { layQuarters, type QuarterValue } from '#lib/charts/quarterDots';
import { ValueGrid } from '../wall/ValueGrid';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { round, wallSizes, WallText, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const radius = 10;

/** Panels of quarters on one scale from zero: printed, calculated and known as a range look different. */
export function QuarterDotsWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'quarter-dots'>) {
  const { axis, max, ticks, panels } = layQuarters(view, chart);
  const { words } = chart;
  const { locale } = view;
  const notes = [
    { sign: <circle className="wall-dot" cx="11" cy="8" r="9" />, words: words.printed[locale] },
    {
      sign: <circle className="wall-dot-hollow" cx="11" cy="8" r="8" />,
      words: words.calculated[locale],
    },
    {
      sign: <path className="wall-line" d="M3 3V-2h16v5M3 14v5h16v-5" />,
      words: words.range[locale],
    },
    ...(chart.lines.length > 0
      ? [{ sign: <path className="wall-join" d="M0 15L24 1" />, words: words.lineMeans[locale] }]
      : []),
    ...wallNotesOf(chart.notes.map((note) => note[locale])),
  ];
  const below = notesHeight(notes, width);
  const plot = { left: 70, right: width, top: 92, bottom: height - below - 52 };
  const count = panels.reduce((sum, { values }) => sum + values.length, 0);
  const step = (plot.right - plot.left) / (count + (panels.length - 1) * 0.5);
  const y = (value: number) => plot.bottom - (value / max) * (plot.bottom - plot.top);
  return (
    <>
      <ValueGrid axis={axis} ticks={ticks} y={y} plot={plot} />
      {panels.map(({ title, values, lines }, p) => {
        const before = panels
          .slice(0, p)
          .reduce((sum, panel) => sum + panel.values.length + 0.5, 0);
        const x = (place: number) => plot.left + step * (before + place + 0.5);
        return (
          <g key={title}>
            <WallWord
              x={x(0) - step / 2 + 8}
              y={58}
              text={title}
              weight={700}
              width={step * values.length}
            />
            {lines.map(([from, to]) => (
              <path
                key={to}
                className="wall-join"
                d={`M${x(from)} ${y(values[from]?.from ?? 0)}L${x(to)} ${y(values[to]?.from ?? 0)}`}
              />
            ))}
            {values.map((value) => {
              const isValley = lines.filter((line) => line.includes(value.place)).length > 1;
              return (
                <g key={value.place}>
                  <Value
                    value={value}
                    x={x(value.place)}
                    y={y}
                    top={plot.top}
                    room={step - 8}
                    isBelow={isValley}
                  />
                  <WallWord
                    x={x(value.place)}
                    y={plot.bottom + 30}
                    text={value.year}
                    size={wallSizes.note}
                    weight={700}
                    anchor="middle"
                  />
                </g>
              );
            })}
          </g>
        );
      })}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

type ValueProps = {
  readonly value: QuarterValue;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly room: number;
  /** Whether the number stands below, since lines rise on both sides. */
  readonly isBelow: boolean;
};

function Value({ value, x, y, top, room, isBelow }: ValueProps) {
  const { kind, from, to, text, toText } = value;
  const low = round(y(from));
  if (kind === 'range') {
    const isOpen = to === null;
    const lines = breakLines(text, room + 8, { size: wallSizes.note, weight: 700 });
    // Words stand above the end; an open one ends below them.
    const high = isOpen ? top + lines.length * 23 : round(y(to));
    const set = { lines, size: wallSizes.note, leading: 23 };
    const end = isOpen
      ? `M${x - 8} ${high + 10}L${x} ${high}L${x + 8} ${high + 10}`
      : `M${x - 13} ${high + 8}V${high}H${x + 13}V${high + 8}`;
    return (
      <>
        <path className="wall-dashed" d={`M${x} ${low}V${high}`} />
        <path className="wall-line" d={`M${x - 13} ${low - 8}V${low}H${x + 13}V${low - 8}${end}`} />
        <WallText
          x={x}
          y={high - 10 - (lines.length - 1) * set.leading}
          set={set}
          weight={700}
          anchor="middle"
        />
      </>
    );
  }
  const high = to === null ? null : round(y(to));
  const isUnder = isBelow || high !== null;
  return (
    <>
      {high === null ? null : (
        <>
          <path className="wall-line" d={`M${x} ${low}V${high}M${x - 9} ${high}h18`} />
          <WallWord x={x} y={high - 9} text={toText ?? ''} size={wallSizes.note} anchor="middle" />
        </>
      )}
      <circle
        className={kind === 'printed' ? 'wall-dot' : 'wall-dot-hollow'}
        cx={x}
        cy={low}
        r={radius}
      />
      <WallWord
        x={x}
        y={isUnder ? low + 36 : low - 19}
        text={text}
        size={wallSizes.value}
        weight={700}
        anchor="middle"
      />
    </>
  );
}
