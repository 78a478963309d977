import { layApart, layColumns } from '#lib/charts/columnsAndApart';
import { setText } from '#lib/charts/setText';
import { texturePath } from '#lib/charts/texturePath';
import { DoubleRule } from '../wall/DoubleRule';
import { NotEqual } from '../wall/NotEqual';
import { ValueGrid } from '../wall/ValueGrid';
import { notesHeight, WallNotes, wallNotesOf } from '../wall/WallNotes';
import { wallSizes, WallText, WallWord } from '../wall/WallText';
import type { WallProps } from '../wall/wallProps';

const apartWidth = 350;
const ruleRoom = 70;
const thick = 36;

/** Columns of one scale; beyond a double rule, in another form and on a scale of its own, what does not compare. */
export function ColumnsAndApartWall({
  view,
  chart,
  size: { width, height },
}: WallProps<'columns-and-apart'>) {
  const { axis, max, ticks, columns } = layColumns(view, chart);
  const { locale } = view;
  const notes = wallNotesOf([...chart.notes, ...chart.apartNotes].map((note) => note[locale]));
  const below = notesHeight(notes, width) + 14;
  const right = width - apartWidth - ruleRoom;
  const plot = { left: 84, right, top: 84, bottom: height - below - 38 };
  const step = (right - plot.left) / columns.length;
  const y = (value: number) => plot.bottom - (value / max) * (plot.bottom - plot.top);
  const rule = right + ruleRoom / 2;
  return (
    <>
      <ValueGrid axis={axis} ticks={ticks} y={y} plot={plot} />
      {columns.map(({ year, value, text }, i) => {
        const middle = plot.left + step * (i + 0.5);
        return (
          <g key={year}>
            <rect
              className="wall-bar"
              x={middle - step * 0.36}
              y={y(value)}
              width={step * 0.72}
              height={plot.bottom - y(value)}
            />
            <WallWord
              x={middle}
              y={y(value) - 12}
              text={text}
              size={wallSizes.value}
              weight={700}
              anchor="middle"
              width={step - 6}
            />
            <WallWord x={middle} y={plot.bottom + 32} text={year} weight={700} anchor="middle" />
          </g>
        );
      })}
      <DoubleRule x={rule} from={8} to={height - below} />
      <Beyond view={view} chart={chart} left={rule + ruleRoom / 2} />
      <WallNotes notes={notes} y={height - 8} width={width} />
    </>
  );
}

function Beyond({
  view,
  chart,
  left,
}: Omit<WallProps<'columns-and-apart'>, 'size'> & { readonly left: number }) {
  const { year, whole, parts } = layApart(view, chart);
  const { notComparable, countedDifferently } = chart.words;
  const title = setText(`${year}, ${countedDifferently[view.locale]}`, {
    width: apartWidth,
    rows: 2,
    size: wallSizes.label,
    least: wallSizes.least,
    weight: 700,
  });
  const first = (parts[0]?.share ?? 0) * apartWidth;
  const head = 74 + title.lines.length * title.leading;
  const bar = head + 64;
  const strokes = texturePath('hatched', {
    from: left,
    to: left + first,
    end: left + first,
    y: bar,
    height: thick,
  });
  return (
    <>
      <NotEqual x={left + 18} y={26} side={34} />
      <WallWord
        x={left + 50}
        y={34}
        text={notComparable[view.locale]}
        weight={700}
        width={apartWidth - 50}
      />
      <WallText x={left} y={86} set={title} weight={700} />
      <WallWord
        x={left}
        y={head + 44}
        text={whole.value}
        size={wallSizes.sum}
        weight={700}
        width={apartWidth}
      />
      <path className="wall-texture-hatched" d={strokes} />
      <path
        className="wall-line"
        d={`M${left} ${bar}H${left + apartWidth}V${bar + thick}H${left}zM${left + first} ${bar}v${thick}`}
      />
      {parts.map(({ word, mark }, i) => (
        <WallWord
          key={mark.id}
          x={left}
          y={bar + thick + 34 + i * 30}
          text={`${mark.value} ${word}`}
          size={wallSizes.label}
          width={apartWidth}
        />
      ))}
    </>
  );
}
