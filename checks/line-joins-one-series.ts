import { placesOf } from '#lib/charts/placesOf';
import { areComparable } from './areComparable';
import type { Check } from './types';

/** A line says "the same thing, measured again"; only the figures themselves can say that. */
export const lineJoinsOneSeries: Check = {
  name: 'line-joins-one-series',
  description:
    'Each two neighbours on a line are comparable by their own records, and the whole line lies on one scale.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) => {
      const { lines, scales } = placesOf(chart);
      return lines.flatMap((line, i) => {
        const steps = line
          .slice(1)
          .map((id, at) => [line[at] ?? id, id] as const)
          .filter(([a, b]) => !areComparable(facts, a, b))
          .map(([a, b]) => ({
            collection: 'charts',
            record,
            field: `lines.${i}`,
            problem: `joins "${a}" and "${b}", which are not comparable with each other`,
            fix: 'End the line before the second one.',
          }));
        if (scales.some(({ figures }) => line.every((id) => figures.includes(id)))) return steps;
        return [
          ...steps,
          {
            collection: 'charts',
            record,
            field: `lines.${i}`,
            problem: 'lies on no single scale of the chart',
            fix: 'Put its figures on one scale, or take the line out.',
          },
        ];
      });
    }),
};
