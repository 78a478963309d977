import type { Chart } from '#data/types';
import type { Check } from './types';

function placesOf(chart: Chart): readonly string[] {
  const { scales, lines, partsOf, textOnly, timeOnly } = chart;
  const wholes = partsOf.flatMap(({ whole, parts }) => [whole, ...parts]);
  return [...scales.flat(), ...lines.flat(), ...wholes, ...textOnly, ...timeOnly];
}

/** A figure is on a chart in a way that the record names, or it is not on it. */
export const chartPlacesEveryFigure: Check = {
  name: 'chart-places-every-figure',
  description:
    'Each figure of a chart has a place (scale, line, part, text or time), each place holds a figure of the chart, and text and time lie on no scale.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) => {
      const placed = new Set(placesOf(chart));
      const onScale = new Set(chart.scales.flat());
      const at = { collection: 'charts', record };
      return [
        ...chart.figures
          .filter((id) => !placed.has(id))
          .map((id) => ({
            ...at,
            field: 'figures',
            problem: `names "${id}", which has no place on the chart`,
            mend: 'Put it on a scale or into textOnly or timeOnly, or take it out.',
          })),
        ...[...placed]
          .filter((id) => !chart.figures.includes(id))
          .map((id) => ({
            ...at,
            field: 'figures',
            problem: `leaves out "${id}", which has a place on the chart`,
            mend: 'Add it to figures.',
          })),
        ...[...chart.textOnly, ...chart.timeOnly]
          .filter((id) => onScale.has(id))
          .map((id) => ({
            ...at,
            field: 'scales',
            problem: `measures "${id}", whose value is only to be written`,
            mend: 'Take it off the scale.',
          })),
      ];
    }),
};
