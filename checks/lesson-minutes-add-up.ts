import { locales } from '#data/locales';
import type { Lesson } from '#data/teachingTypes';
import type { Check, Finding } from './types';

/** Words that are read aloud calmly in a minute. */
const wordsPerMinute = 110;

function findInSums(record: string, lesson: Lesson): readonly Finding[] {
  const sessions = lesson.sessions.length > 0 ? lesson.sessions : [{ minutes: lesson.minutes }];
  const findings: Finding[] = [];
  const compare = (field: string, said: number, sum: number) => {
    if (said === sum) return;
    findings.push({
      collection: 'lessons',
      record,
      field,
      problem: `is ${said}, and its parts add up to ${sum}`,
      fix: 'Change the minutes of a step, or the whole.',
    });
  };
  const total = sessions.reduce((sum, { minutes }) => sum + minutes, 0);
  compare('minutes', lesson.minutes, total);
  sessions.forEach(({ minutes }, i) => {
    const steps = lesson.steps.filter(({ session }) => session === i + 1);
    const field = lesson.sessions.length > 0 ? `sessions.${i}.minutes` : 'minutes';
    compare(
      field,
      minutes,
      steps.reduce((sum, step) => sum + step.minutes, 0),
    );
  });
  lesson.steps.forEach(({ session }, i) => {
    if (session >= 1 && session <= sessions.length) return;
    findings.push({
      collection: 'lessons',
      record,
      field: `steps.${i}.session`,
      problem: `is ${session}, and the lesson has ${sessions.length}`,
      fix: 'Put the step into one of them.',
    });
  });
  return findings;
}

function findTooManyWords(record: string, { steps }: Lesson): readonly Finding[] {
  return steps.flatMap(({ say, minutes }, i) =>
    locales.flatMap((locale) => {
      const words = say[locale].split(/\s+/).length;
      if (words <= minutes * wordsPerMinute) return [];
      return {
        collection: 'lessons',
        record,
        field: `steps.${i}.say.${locale}`,
        problem: `has ${words} words for ${minutes} minutes`,
        fix: `Say it in at most ${minutes * wordsPerMinute} words, or give the step more time.`,
      };
    }),
  );
}

/** A lecturer plans by the minutes of a lesson, so they are right. */
export const lessonMinutesAddUp: Check = {
  name: 'lesson-minutes-add-up',
  description:
    'The minutes of the steps of each session add up to those of the session, the sessions to the lesson, and what is to be said aloud can be said in the time of its step.',
  run: (facts) =>
    Object.entries(facts.lessons).flatMap(([record, lesson]) => [
      ...findInSums(record, lesson),
      ...findTooManyWords(record, lesson),
    ]),
};
