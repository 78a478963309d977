import { CartesianGrid, ComposedChart, ReferenceLine } from 'recharts';
import type { Dots } from '#lib/charts/dotPlot';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines } from '../axes/Lines';
import { MarkLink } from '../axes/MarkLink';
import { placeAxisOf } from '../axes/PlaceAxis';
import { Ground, Scaled } from '../axes/Scaled';
import { valueAxisOf } from '../axes/ValueAxis';

type Props = { readonly data: Dots; readonly width: ChartWidth };

const margin = { top: 56, right: 4, bottom: 0, left: 0 };

/** Dots from zero; a thin line only between dots that one statement gives together. */
export function DotPlotDrawing({ data: { axis, max, ticks, dots, lines }, width }: Props) {
  const years = dots.map(({ place, year }) => ({ at: place, text: year }));
  const point = (place = 0) => ({ x: place, y: dots[place]?.value ?? 0 });
  const joins = lines.flatMap((line) => line.slice(1).map((to, i) => ({ from: line[i], to })));
  return (
    <ComposedChart
      width={chartWidths[width]}
      height={width === 'narrow' ? 280 : 320}
      margin={margin}
      accessibilityLayer={false}
    >
      <CartesianGrid className="axes-grid" vertical={false} syncWithTicks />
      <Ground x={years.map(({ at }) => at)} y={dots.map(({ value }) => value)} />
      {placeAxisOf(years, 0.5)}
      {valueAxisOf(max, ticks, 50)}
      {joins.map(({ from, to }) => (
        <ReferenceLine key={to} className="axes-join" segment={[point(from), point(to)]} />
      ))}
      <Scaled>
        {({ x, y }) => (
          <>
            <Lines x={0} y={16} lines={[axis]} />
            {dots.map(({ place, value, text, isJoined, mark }) => (
              <MarkLink key={mark.id} mark={mark} seen={[text]}>
                <rect
                  className="axes-target"
                  x={x(place) - 22}
                  y={y(value) - 30}
                  width={44}
                  height={44}
                />
                <Lines x={x(place)} y={y(value) - 13} lines={[text]} anchor="middle" tone="value" />
                <circle
                  className={isJoined ? 'axes-filled' : 'axes-hollow'}
                  cx={x(place)}
                  cy={y(value)}
                  r={6}
                />
              </MarkLink>
            ))}
          </>
        )}
      </Scaled>
    </ComposedChart>
  );
}
