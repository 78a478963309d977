import type { Lesson } from '#data/teachingTypes';
import type { Case } from '#data/types';
import { createLinkTest } from './recordLinks';
import type { Check, Finding } from './types';

type Named = readonly [field: string, id: string];

function linksOf({ preparation, steps }: Lesson): readonly Named[] {
  return [
    ...preparation.materials.flatMap(({ rests }, i) =>
      rests.map((link) => [`preparation.materials.${i}.rests`, link] as const),
    ),
    ...steps.flatMap(({ expect }, i) =>
      expect.flatMap(({ rests }, j) =>
        rests.map((link) => [`steps.${i}.expect.${j}.rests`, link] as const),
      ),
    ),
  ];
}

function findUnknown(facts: Case, lesson: Lesson): readonly (readonly [...Named, string])[] {
  const isLink = createLinkTest(facts);
  const wanted: readonly (readonly [...Named, string])[] = [
    ...linksOf(lesson)
      .filter(([, link]) => !isLink(link))
      .map(([field, link]) => [field, link, 'record'] as const),
    ...lesson.care.channels
      .filter((id) => !Object.hasOwn(facts.helpChannels, id))
      .map((id) => ['care.channels', id, 'help channel'] as const),
    ...(lesson.talk !== null && !Object.hasOwn(facts.talks, lesson.talk)
      ? [['talk', lesson.talk, 'talk'] as const]
      : []),
    ...lesson.readings
      .filter(({ source }) => !Object.hasOwn(facts.sources, source))
      .map(({ source }, i) => [`readings.${i}.source`, source, 'source'] as const),
    ...lesson.steps.flatMap(({ exercise }, i) => {
      if (exercise === null) return [];
      const sets = facts.exercises[exercise.id]?.sets ?? {};
      return Object.hasOwn(sets, exercise.set)
        ? []
        : [
            [
              `steps.${i}.exercise`,
              `${exercise.id}/${exercise.set}`,
              'set of an exercise',
            ] as const,
          ];
    }),
  ];
  return wanted;
}

/** A lesson says nothing of its own: its answers stand on records, and a record that goes away is noticed. */
export const lessonRestsOnRecords: Check = {
  name: 'lesson-rests-on-records',
  description:
    'Each record, help channel, source, talk and set that a lesson names exists, each expected answer names a record, and each Sub-CPMK has an aim in plain words.',
  run: (facts) =>
    Object.entries(facts.lessons).flatMap(([record, lesson]) => {
      const at = { collection: 'lessons', record };
      const findings: Finding[] = findUnknown(facts, lesson).map(([field, id, noun]) => ({
        ...at,
        field,
        problem: `names "${id}", and no ${noun} has this id`,
        fix: 'Read the sentence again: a record that it rests on has changed or gone.',
      }));
      lesson.steps.forEach(({ expect }, i) =>
        expect.forEach(({ rests }, j) => {
          if (rests.length > 0) return;
          const field = `steps.${i}.expect.${j}.rests`;
          const fix = 'Name the record that carries the answer.';
          findings.push({ ...at, field, problem: 'is empty', fix });
        }),
      );
      if (lesson.aims.length !== lesson.subCpmk.length)
        findings.push({
          ...at,
          field: 'aims',
          problem: `has ${lesson.aims.length} entries for ${lesson.subCpmk.length} Sub-CPMK`,
          fix: 'Write one aim in plain words for each, in the same order.',
        });
      return findings;
    }),
};
