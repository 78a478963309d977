import type { Case } from '#data/types';
import type { Check } from './types';

/** What a unit counts: the first word of its id. A share in words and a percentage are both shares. */
function kindOfUnit(unit: string | null): string {
  const first = unit?.split('-')[0] ?? 'nothing';
  return first === 'percent' ? 'share' : first;
}

function measureOf(facts: Case, id: string): string {
  const figure = facts.figures[id];
  return figure ? `${figure.topic}, ${kindOfUnit(figure.unit)}` : 'unknown';
}

/** One scale, one thing counted. */
export const scaleSharesOneMeasure: Check = {
  name: 'scale-shares-one-measure',
  description:
    'Figures on one scale of a chart have one topic and count the same kind of thing (the first word of their units).',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, { scales }]) =>
      scales.flatMap((scale, i) => {
        const [first, ...others] = scale;
        if (first === undefined) return [];
        const measure = measureOf(facts, first);
        return others
          .filter((id) => measureOf(facts, id) !== measure)
          .map((id) => ({
            collection: 'charts',
            record,
            field: `scales.${i}`,
            problem: `puts "${id}" (${measureOf(facts, id)}) beside "${first}" (${measure})`,
            mend: 'Take one of them off the scale; show it as text.',
          }));
      }),
    ),
};
