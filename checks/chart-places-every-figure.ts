import { placesOf } from '#lib/charts/placesOf';
import type { Check } from './types';

/** A figure is on a chart in a way that the record names, or it is not on it. */
export const chartPlacesEveryFigure: Check = {
  name: 'chart-places-every-figure',
  description:
    'Each figure of a chart has a place (scale, line, part, text or time), each place holds a figure of the chart, and text and time lie on no scale.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) => {
      const { scales, lines, wholes, asText, asTime } = placesOf(chart);
      const onScale = new Set(scales.flatMap((scale) => scale.figures));
      const inWholes = wholes.flatMap(({ whole, parts }) => [whole, ...parts]);
      const placed = new Set([...onScale, ...lines.flat(), ...inWholes, ...asText, ...asTime]);
      const figures = new Set<string>(chart.figures);
      const at = { collection: 'charts', record };
      return [
        ...[...figures]
          .filter((id) => !placed.has(id))
          .map((id) => ({
            ...at,
            field: 'figures',
            problem: `names "${id}", which has no place on the chart`,
            fix: 'Give it a place of the form, or take it out.',
          })),
        ...[...placed]
          .filter((id) => !figures.has(id))
          .map((id) => ({
            ...at,
            field: 'figures',
            problem: `leaves out "${id}", which has a place on the chart`,
            fix: 'Add it to figures.',
          })),
        ...[...new Set([...asText, ...asTime])]
          .filter((id) => onScale.has(id))
          .map((id) => ({
            ...at,
            field: 'scales',
            problem: `measures "${id}", whose value is only to be written`,
            fix: 'Take it off the scale.',
          })),
      ];
    }),
};
