import type { LessonStep } from '#data/teachingTypes';
import { bold, bullet, cell, heading, labelled, plain, table } from '../docx/docxParts';
import type { View } from '../view';
import { exerciseOf } from './exerciseOf';
import { layMinutes } from './layMinutes';
import type { Block, LessonFile } from './lessonFile';
import { recordHref } from './recordHref';
import { exercisePath, withSet } from './teachPaths';

/** The set that a step uses, with the address of its worksheet. */
function setLine({ view: { base, locale }, word, siteUrl }: LessonFile, step: LessonStep) {
  const { exercise } = step;
  const set = exercise ? exerciseOf(base, exercise.id).sets[exercise.set] : undefined;
  if (!exercise || !set) return [];
  const path = withSet(exercisePath(locale, exercise.id, 'worksheet'), set.number);
  return [labelled(word('uses'), `${set.title[locale]}, ${siteUrl}${path}`)];
}

/** An answer to expect, with the names of the records that carry it. */
function expected({ base, locale }: View, { text, rests }: LessonStep['expect'][number]): string {
  const names = rests.flatMap((link) => recordHref(base, locale, link)?.name[locale] ?? []);
  return names.length > 0 ? `${text[locale]} [${names.join('; ')}]` : text[locale];
}

/** The steps of a lesson as tables, one a session: minutes, what to do, say and ask, answers to expect. */
export function stepBlocks(file: LessonFile): readonly Block[] {
  const { view, lesson, word } = file;
  const { locale } = view;
  const count = Math.max(lesson.sessions.length, 1);
  return [
    heading(word('steps'), 2),
    ...Array.from({ length: count }, (_, i) => {
      const session = lesson.sessions[i];
      const rows = layMinutes(lesson.steps, i + 1).map(({ step, from, to }) => [
        cell([plain(`${step.minutes} ${word('minute')}`), plain(`${from}–${to}`)], 16),
        cell(
          [
            bold(step.title[locale]),
            plain(step.do[locale]),
            ...setLine(file, step),
            labelled(word('say'), step.say[locale]),
            ...step.ask.map((question) => labelled(word('ask'), question[locale])),
            ...(step.expect.length > 0 ? [labelled(word('expect'), '')] : []),
            ...step.expect.map((answer) => bullet(expected(view, answer))),
          ],
          84,
        ),
      ]);
      return [
        ...(session
          ? [
              heading(`${i + 1}. ${session.title[locale]}`, 3),
              labelled(word('before'), session.before[locale]),
            ]
          : []),
        table(rows),
        ...(session ? [labelled(word('after'), session.after[locale])] : []),
      ];
    }).flat(),
  ];
}
