import type { Case, Chart } from '#data/types';
import { placesOf } from '#lib/charts/placesOf';
import type { Check, Finding } from './types';

function drawnTogether(chart: Chart): readonly (readonly [string, readonly string[]])[] {
  const { scales, lines, wholes } = placesOf(chart);
  return [
    ...scales.map(({ figures }, i) => [`scales.${i}`, figures] as const),
    ...lines.map((list, i) => [`lines.${i}`, list] as const),
    ...wholes.map(({ parts }, i) => [`partsOf.${i}.parts`, parts] as const),
  ];
}

function licensed(facts: Case): readonly (readonly [string, string, readonly string[]])[] {
  return Object.entries(facts.figures).flatMap(([id, { comparableWith, derived }]) => {
    const isCompared = derived !== null && /[-/]/.test(derived.arithmetic);
    return [
      [id, 'comparableWith', [id, ...comparableWith]] as const,
      ...(isCompared ? [[id, 'derived.from', derived.from] as const] : []),
    ];
  });
}

/** The pictures that must not be drawn are not drawn, not licensed and not reckoned. */
export const forbiddenPairStaysApart: Check = {
  name: 'forbidden-pair-stays-apart',
  description:
    'No pair of a forbidden picture shares a scale, a line or a whole of a chart, is called comparable, or is subtracted or divided.',
  run: (facts) => {
    const findings: Finding[] = [];
    const places = [
      ...Object.entries(facts.charts).flatMap(([record, chart]) =>
        drawnTogether(chart).map(([field, ids]) => ({ collection: 'charts', record, field, ids })),
      ),
      ...licensed(facts).map(([record, field, ids]) => ({
        collection: 'figures',
        record,
        field,
        ids,
      })),
    ];
    for (const { ids, ...place } of places) {
      for (const [picture, { pairs }] of Object.entries(facts.mustNotDraw)) {
        for (const [a, b] of pairs) {
          if (!ids.includes(a) || !ids.includes(b)) continue;
          // Two figures that compare with a third one are a pair only with that one.
          if (place.field === 'comparableWith' && a !== place.record && b !== place.record)
            continue;
          findings.push({
            ...place,
            problem: `holds "${a}" and "${b}", which "${picture}" keeps apart`,
            fix: 'Take one of them out; its reason stands in mustNotDraw.',
          });
        }
      }
    }
    return findings;
  },
};
