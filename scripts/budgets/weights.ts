import type { Counted } from './sizeRecords';

/**
 * What the heaviest page of a kind was measured to weigh, in bytes as sent: a base, and so much for each record of
 * some collections. Parallel pages hold every language.
 */
export type MeasuredWeight = {
  readonly base: number;
  readonly per?: Readonly<Partial<Record<Counted, number>>>;
};

/**
 * Bytes of a record as sent, in every language, when the pages were weighed. Records that have since become longer
 * make their pages heavier than their number says.
 */
export const recordBytes: Readonly<Record<Counted, number>> = {
  activities: 756,
  actors: 108,
  charts: 1_084,
  claims: 661,
  concepts: 583,
  corrections: 256,
  figures: 473,
  frameworks: 549,
  glossary: 181,
  helpChannels: 632,
  laws: 434,
  lensNotes: 459,
  lessons: 8_713,
  mustNotDraw: 255,
  questions: 228,
  slides: 788,
  sources: 190,
  talks: 14_795,
  teaching: 369,
};

/** What a page of a kind that does not grow with the records weighs at most. */
export const plainWeight: MeasuredWeight = { base: 30_000 };

/**
 * Measured on 29 November 2026, the pages of method, of corrections and of "Which role?" on 30 November: the base is the
 * page of the tiny case less its few records, the rest is the difference to the paper's case (48 activities, 456 sources,
 * 92 figures, 16 charts) divided by the records that make it.
 * Measure anew when a page is built otherwise, not when a record is added.
 */
export const weights: Readonly<Record<string, MeasuredWeight>> = {
  overview: { base: 29_000, per: { activities: 180 } },
  about: { base: 33_000 },
  'about, parallel': { base: 40_000 },
  'about/corrections': { base: 21_000, per: { corrections: 270 } },
  'about/corrections, parallel': { base: 21_000, per: { corrections: 520 } },
  roles: { base: 23_500, per: { activities: 110 } },
  'roles, parallel': { base: 21_000, per: { lensNotes: 620 } },
  'roles/*': { base: 24_500, per: { activities: 95 } },
  'roles/*, parallel': { base: 22_000, per: { activities: 170 } },
  timeline: { base: 26_500, per: { activities: 240 } },
  'timeline, parallel': { base: 21_500, per: { activities: 140 } },
  'timeline/*': { base: 26_500 },
  'timeline/*, parallel': { base: 26_500 },
  data: { base: 20_000, per: { charts: 3_900, mustNotDraw: 250 } },
  'data, parallel': { base: 20_500, per: { charts: 1_150, mustNotDraw: 250 } },
  'data/*': { base: 37_500 },
  'data/*, parallel': { base: 34_000 },
  'data/figures': { base: 21_500, per: { figures: 425 } },
  'data/figures, parallel': { base: 19_500, per: { figures: 770 } },
  claims: { base: 22_000, per: { claims: 880 } },
  'claims, parallel': { base: 20_500, per: { claims: 1_340 } },
  framework: { base: 23_000, per: { concepts: 530, frameworks: 530, laws: 530 } },
  'framework, parallel': { base: 20_500, per: { concepts: 910, frameworks: 910, laws: 910 } },
  'framework/gaps': { base: 21_000, per: { activities: 90 } },
  'framework/gaps, parallel': { base: 23_300, per: { activities: 40 } },
  glossary: { base: 20_000, per: { glossary: 265 } },
  'glossary, parallel': { base: 19_500, per: { glossary: 350 } },
  actors: { base: 20_500, per: { actors: 160 } },
  'actors, parallel': { base: 20_500, per: { actors: 300 } },
  help: { base: 20_500, per: { helpChannels: 600 } },
  'help, parallel': { base: 20_500, per: { helpChannels: 950 } },
  search: { base: 21_500, per: { activities: 40, actors: 40, glossary: 40, laws: 40 } },
  sources: { base: 23_000, per: { sources: 57 } },
  'sources/bibliography': { base: 22_000, per: { sources: 84 } },
  talks: { base: 21_000, per: { talks: 2_000 } },
  'talks/*': { base: 22_000, per: { slides: 1_790 } },
  'talks/*/speaker': { base: 22_000, per: { slides: 1_790 } },
  'talks/*, one file': { base: 26_000, per: { slides: 2_000 } },
  'talks/own': { base: 40_000 },
  'talks/own/*': { base: 34_000 },
  'talks/*, parallel': { base: 12_500, per: { slides: 1_850 } },
  teach: { base: 22_500, per: { lessons: 300, teaching: 320 } },
  'teach, parallel': { base: 22_500, per: { lessons: 500, teaching: 520 } },
  'teach/*': { base: 34_000 },
  'teach/*, parallel': { base: 43_000 },
  'teach/exercises': { base: 21_500, per: { questions: 90 } },
  'teach/exercises/which-role': { base: 28_500, per: { activities: 580 } },
  'teach/exercises/*/worksheet': { base: 23_000, per: { activities: 260 } },
  'teach/exercises/*/key': { base: 23_000, per: { activities: 330 } },
};
