import { placesOf } from '#lib/charts/placesOf';
import type { Check } from './types';

/** Parts are parts: together they are the whole. */
export const partsAddUp: Check = {
  name: 'parts-add-up',
  description: 'The values of the parts in a chart add up to the value of their whole.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) =>
      placesOf(chart).wholes.flatMap(({ whole, parts }, i) => {
        const total = facts.figures[whole]?.value ?? null;
        const values = parts.map((id) => facts.figures[id]?.value ?? null);
        const sum = values.reduce<number>((so, value) => so + (value ?? NaN), 0);
        if (sum === total) return [];
        return {
          collection: 'charts',
          record,
          field: `partsOf.${i}`,
          problem: `has parts of ${values.map((value) => value ?? 'no value').join(' + ')}, and "${whole}" is ${total ?? 'no value'}`,
          fix: 'Correct the values, or do not draw them as parts of one whole.',
        };
      }),
    ),
};
