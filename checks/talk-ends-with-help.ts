import type { Slide } from '#data/talkTypes';
import type { Check } from './types';

type Problem = { readonly field: string; readonly problem: string; readonly fix: string };

function findProblems(slides: readonly Slide[], minutes: number): readonly Problem[] {
  const played = slides.filter(({ isSpare }) => !isSpare);
  const at = (kind: Slide['kind']) => slides.findIndex((slide) => slide.kind === kind);
  const firstSpare = slides.findIndex(({ isSpare }) => isSpare);
  const firstSensitive = slides.findIndex(({ isSensitive }) => isSensitive);
  const doubled = slides.find(({ id }, i) => slides.findIndex((s) => s.id === id) !== i);
  const seconds = played.reduce((sum, slide) => sum + slide.seconds, 0);
  const problems: (Problem | false)[] = [
    played.at(-1)?.kind !== 'help' && {
      field: 'slides',
      problem: 'does not end with the help channels',
      fix: 'Put the slide of kind "help" last; only spare slides follow it.',
    },
    firstSpare >= 0 &&
      slides.slice(firstSpare).some(({ isSpare }) => !isSpare) && {
        field: 'slides',
        problem: 'has a spare slide before the last one that is played',
        fix: 'Move the spare slides to the end.',
      },
    (at('content-note') < 0 || (firstSensitive >= 0 && firstSensitive < at('content-note'))) && {
      field: 'slides',
      problem: 'has no content note early enough to choose',
      fix: 'Put a slide of kind "content-note" before the first sensitive one.',
    },
    at('parked') < 0 && {
      field: 'slides',
      problem: 'has no place for questions that cannot be answered yet',
      fix: 'Add a slide of kind "parked".',
    },
    doubled !== undefined && {
      field: `slides.${doubled.id}`,
      problem: 'has the id of another slide of this talk',
      fix: 'Give it another id: the id is its address.',
    },
    Math.abs(seconds - minutes * 60) > Math.max(5, minutes) && {
      field: 'minutes',
      problem: `is ${minutes}, and the slides take ${seconds} seconds`,
      fix: 'Plan the slides for the time that the talk is announced with.',
    },
  ];
  return problems.filter((problem) => problem !== false);
}

/** A talk on harm leaves nobody alone with it, and keeps the time that it was given. */
export const talkEndsWithHelp: Check = {
  name: 'talk-ends-with-help',
  description:
    'A talk has an early content note and a slide for parked questions, ends with the help channels, keeps spare slides behind them, names each slide once, and takes its minutes.',
  run: (facts) =>
    Object.entries(facts.talks).flatMap(([record, { slides, minutes }]) =>
      findProblems(slides, minutes).map((problem) => ({ collection: 'talks', record, ...problem })),
    ),
};
