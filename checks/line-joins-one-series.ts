import type { Case } from '#data/types';
import type { Check } from './types';

function areComparable(facts: Case, a: string, b: string): boolean {
  const [one, other] = [facts.figures[a], facts.figures[b]];
  return Boolean(one?.comparableWith.includes(b) || other?.comparableWith.includes(a));
}

/** A line says "the same thing, measured again"; only the figures themselves can say that. */
export const lineJoinsOneSeries: Check = {
  name: 'line-joins-one-series',
  description:
    'Each two neighbours on a line are comparable by their own records, and the whole line lies on one scale.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, { lines, scales }]) =>
      lines.flatMap((line, i) => {
        const steps = line
          .slice(1)
          .map((id, at) => [line[at] ?? id, id] as const)
          .filter(([a, b]) => !areComparable(facts, a, b))
          .map(([a, b]) => ({
            collection: 'charts',
            record,
            field: `lines.${i}`,
            problem: `joins "${a}" and "${b}", which are not comparable with each other`,
            mend: 'End the line before the second one.',
          }));
        if (scales.some((scale) => line.every((id) => scale.includes(id)))) return steps;
        return [
          ...steps,
          {
            collection: 'charts',
            record,
            field: `lines.${i}`,
            problem: 'lies on no single scale of the chart',
            mend: 'Put its figures on one scale, or take the line out.',
          },
        ];
      }),
    ),
};
