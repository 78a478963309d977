import { layStack } from '#lib/charts/stackedBar';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { round, wallSizes, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const gap = 4;

/** One bar of labelled parts under a bracket with their sum; no part stands beside the sum. */
export function StackedBarWall({ view, chart, size: { width, height } }: WallProps<'stacked-bar'>) {
  const { parts, total, sum } = layStack(view, chart);
  const notes = wallNotesOf(chart.notes.map((note) => note[view.locale]));
  const foot = height - notesHeight(notes, width);
  const thick = Math.min(140, foot - 220);
  const top = 112 + (foot - 210 - thick) / 2;
  const bottom = top + thick;
  const places = parts.map((part, i) => {
    const before = parts.slice(0, i).reduce((so, { value }) => so + value, 0);
    return { ...part, x: (before / total) * width, broad: (part.value / total) * width - gap };
  });
  return (
    <>
      <WallWord
        x={width}
        y={top - 58}
        text={`${sum.word} ${sum.text}`}
        size={wallSizes.sum}
        weight={700}
        anchor="end"
      />
      <path className="wall-line" d={`M1 ${top - 20}v-18H${width - gap}v18`} />
      {places.map(({ year, text, x, broad }, i) => (
        <g key={year}>
          <rect
            className={i % 2 === 0 ? 'wall-bar' : 'wall-bar-light'}
            x={round(x)}
            y={top}
            width={round(broad)}
            height={bottom - top}
          />
          <WallWord x={x} y={bottom + 34} text={year} weight={700} width={broad} />
          <WallWord
            x={x}
            y={bottom + 66}
            text={text}
            size={wallSizes.head}
            weight={700}
            width={broad}
          />
        </g>
      ))}
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}
