import type { Brief } from '#data/briefTypes';
import type { RecordLink } from '#data/talkTypes';
import { findUnknown } from './recordsByKind';
import type { Check } from './types';

type Named = { readonly field: string; readonly link: RecordLink };

function linksOf(brief: Brief): readonly Named[] {
  const points = { answer: brief.answer, shows: brief.shows, showsNot: brief.showsNot };
  return [
    ...Object.entries(points).flatMap(([part, all]) =>
      all.flatMap(({ restsOn, sources }, i): readonly Named[] => [
        ...restsOn.map((link) => ({ field: `${part}.${i}.restsOn`, link })),
        ...sources.map((id) => ({
          field: `${part}.${i}.sources`,
          link: { kind: 'source', id } as const,
        })),
      ]),
    ),
    ...brief.settles.map((id) => ({ field: 'settles', link: { kind: 'claim', id } as const })),
    ...Object.entries(brief.placeholders).flatMap(([name, value]): readonly Named[] =>
      value.of === 'day-of-activity'
        ? [{ field: `placeholders.${name}`, link: { kind: 'activity', id: value.activity } }]
        : [],
    ),
  ];
}

/** What is left behind on paper is evidence like everything else. */
export const briefRestsOnKnownRecords: Check = {
  name: 'brief-rests-on-known-records',
  description:
    'Every sentence of the brief rests on records and names sources, and each of them is known; so are its claims and the activities whose days it gives.',
  run: (facts) => {
    if (facts.brief === null) return [];
    const { answer, shows, showsNot } = facts.brief;
    const at = { collection: 'brief', record: null };
    const empty = Object.entries({ answer, shows, showsNot }).flatMap(([part, all]) =>
      all.flatMap((point, i) =>
        (['restsOn', 'sources'] as const)
          .filter((field) => point[field].length < 1)
          .map((field) => ({
            ...at,
            field: `${part}.${i}.${field}`,
            problem: 'is empty',
            fix: 'Name what shows the sentence.',
          })),
      ),
    );
    const unknown = linksOf(facts.brief).flatMap(({ field, link }) => {
      const found = findUnknown(facts, link);
      return found ? [{ ...at, field, ...found }] : [];
    });
    return [...empty, ...unknown];
  },
};
