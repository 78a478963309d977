import { CartesianGrid, ComposedChart, ReferenceLine } from 'recharts';
import type { Panel, Quarters, QuarterValue } from '#lib/charts/quarterDots';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines } from '../axes/Lines';
import { placeAxisOf } from '../axes/PlaceAxis';
import { Ground, Scaled } from '../axes/Scaled';
import { valueAxisOf } from '../axes/ValueAxis';
import { QuarterMark } from './QuarterMark';

type Props = { readonly data: Quarters; readonly width: ChartWidth };

const margin = { top: 62, right: 0, bottom: 0, left: 0 };

function placesOf(panels: readonly Panel[]) {
  return panels.flatMap((panel, i) => {
    const before = panels.slice(0, i).reduce((sum, { values }) => sum + values.length + 0.6, 0);
    return panel.values.map((value) => ({ panel, value, at: before + value.place }));
  });
}

/** Whether lines rise from a dot on both sides, so that its number has room only below. */
function isValley({ lines, values }: Panel, { place, from }: QuarterValue): boolean {
  const others = lines.filter((line) => line.includes(place)).flat();
  return others.length > 2 && others.every((other) => (values[other]?.from ?? 0) >= from);
}

function Row({ data, width, panels }: Props & { readonly panels: readonly Panel[] }) {
  const places = placesOf(panels);
  const years = places.map(({ at, value }) => ({ at, text: value.year }));
  const placeOf = (panel: Panel, place: number) =>
    places.find((item) => item.panel === panel && item.value.place === place);
  const point = (panel: Panel, place: number) => {
    const found = placeOf(panel, place);
    return { x: found?.at ?? 0, y: found?.value.from ?? 0 };
  };
  return (
    <ComposedChart
      width={chartWidths[width]}
      height={width === 'wide' ? 350 : 310}
      margin={margin}
      accessibilityLayer={false}
    >
      <CartesianGrid className="axes-grid" vertical={false} syncWithTicks />
      <Ground x={years.map(({ at }) => at)} y={places.map(({ value }) => value.from)} />
      {placeAxisOf(years, 0.6)}
      {valueAxisOf(data.max, data.ticks, 34)}
      {panels.flatMap((panel) =>
        panel.lines.map(([from, to]) => (
          <ReferenceLine
            key={`${panel.title}${to}`}
            className="axes-join"
            segment={[point(panel, from), point(panel, to)]}
          />
        )),
      )}
      <Scaled>
        {(scales) => (
          <>
            <Lines x={0} y={14} lines={[data.axis]} />
            {panels.map((panel) => (
              <Lines
                key={panel.title}
                x={scales.x(placeOf(panel, 0)?.at ?? 0) - 16}
                y={34}
                lines={[panel.title]}
                tone="label"
              />
            ))}
            {places.map(({ panel, value, at }) => (
              <QuarterMark
                key={value.mark.id}
                value={value}
                at={at}
                isValley={isValley(panel, value)}
                room={scales.x(1) - scales.x(0) - 6}
                scales={scales}
              />
            ))}
          </>
        )}
      </Scaled>
    </ComposedChart>
  );
}

/** One panel a quarter on a shared scale from zero: side by side, or below each other in a narrower column. */
export function QuarterDotsDrawing({ data, width }: Props) {
  if (width === 'wide') return <Row data={data} width={width} panels={data.panels} />;
  return data.panels.map((panel) => (
    <Row key={panel.title} data={data} width={width} panels={[panel]} />
  ));
}
