import { layDots } from '#lib/charts/dotPlot';
import { ValueGrid } from '../wall/ValueGrid';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const radius = 11;
const foot = 40;

/** Dots from zero with their values, joined only where the record joins them; what explains them stands below. */
export function DotPlotWall({ view, chart, size: { width, height } }: WallProps<'dot-plot'>) {
  const { axis, max, ticks, dots, lines } = layDots(view, chart);
  const { words } = chart;
  const { locale } = view;
  const notes = [
    ...(dots.some(({ isJoined }) => isJoined)
      ? [{ sign: <JoinedSign />, words: words.joined[locale] }]
      : []),
    ...(dots.some(({ isJoined }) => !isJoined)
      ? [
          {
            sign: <circle className="wall-dot-hollow" cx="11" cy="8" r="8" />,
            words: words.apart[locale],
          },
        ]
      : []),
    ...wallNotesOf(chart.notes.map((note) => note[locale])),
  ];
  const below = notesHeight(notes, width);
  const plot = { left: 90, right: width, top: 82, bottom: height - below - foot - 12 };
  const step = (plot.right - plot.left) / dots.length;
  const x = (place: number) => plot.left + step * (place + 0.5);
  const y = (value: number) => plot.bottom - (value / max) * (plot.bottom - plot.top);
  return (
    <>
      <ValueGrid axis={axis} ticks={ticks} y={y} plot={plot} />
      {lines.map((line) => (
        <path
          key={line.join()}
          className="wall-join"
          d={`M${line.map((place) => `${x(place)} ${y(dots[place]?.value ?? 0)}`).join('L')}`}
        />
      ))}
      {dots.map(({ place, year, value, text, isJoined }) => (
        <g key={year}>
          <circle
            className={isJoined ? 'wall-dot' : 'wall-dot-hollow'}
            cx={x(place)}
            cy={y(value)}
            r={radius}
          />
          <WallWord
            x={x(place)}
            y={y(value) - 22}
            text={text}
            size={wallSizes.head}
            weight={700}
            anchor="middle"
            width={step - 8}
          />
          <WallWord x={x(place)} y={plot.bottom + 32} text={year} weight={700} anchor="middle" />
        </g>
      ))}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

function JoinedSign() {
  return (
    <>
      <path className="wall-join" d="M-4 8h30" />
      <circle className="wall-dot" cx="11" cy="8" r="8" />
    </>
  );
}
