import { Bar, BarChart, CartesianGrid, XAxis, type BarShapeProps } from 'recharts';
import type { Columns } from '#lib/charts/columnsAndApart';
import { chartWidths, type ChartWidth } from '#lib/charts/chartWidths';
import { Lines } from '../axes/Lines';
import { MarkLink } from '../axes/MarkLink';
import { Scaled } from '../axes/Scaled';
import { tickBelow } from '../axes/tick';
import { valueAxisOf } from '../axes/ValueAxis';

type Props = { readonly data: Columns; readonly width: ChartWidth };

const margin = { top: 52, right: 0, bottom: 0, left: 0 };

/** Columns of one scale from zero. What stands apart is not drawn here, so that no scale can reach it. */
export function ColumnsAndApartDrawing({ data: { axis, max, ticks, columns }, width }: Props) {
  const isNarrow = width === 'narrow';
  const years = columns.map(({ year }) => ({ at: year, text: year }));
  const column = ({ x, y, width: broad, height, index }: BarShapeProps) => {
    const drawn = columns[index];
    if (!drawn) return <g />;
    const middle = x + broad / 2;
    const text = isNarrow ? drawn.short : drawn.text;
    return (
      <MarkLink mark={drawn.mark} seen={[text]}>
        <rect className="axes-target" x={x} y={y - 24} width={broad} height={height + 24} />
        <rect className="axes-bar" x={x} y={y} width={broad} height={height} />
        <Lines x={middle} y={y - 8} lines={[text]} anchor="middle" tone="value" />
      </MarkLink>
    );
  };
  return (
    <BarChart
      width={chartWidths[width]}
      height={isNarrow ? 270 : 330}
      data={[...columns]}
      margin={margin}
      barCategoryGap={isNarrow ? '14%' : '20%'}
      accessibilityLayer={false}
    >
      <CartesianGrid className="axes-grid" vertical={false} syncWithTicks />
      <XAxis
        className="axes-base"
        dataKey="year"
        interval={0}
        height={28}
        tickLine={false}
        tick={tickBelow(years)}
      />
      {valueAxisOf(max, ticks, 50)}
      <Bar dataKey="value" isAnimationActive={false} shape={column} />
      <Scaled>{() => <Lines x={0} y={16} lines={[axis]} />}</Scaled>
    </BarChart>
  );
}
