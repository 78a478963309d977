import type { Counted } from './sizeRecords';

/**
 * What the heaviest page of a kind was measured to weigh by itself, in bytes as sent: a base, and so much for each record
 * of some collections. Parallel pages hold every language.
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
  activities: 782,
  actors: 126,
  charts: 1_059,
  claims: 735,
  concepts: 647,
  corrections: 274,
  figures: 569,
  frameworks: 677,
  glossary: 202,
  helpChannels: 692,
  laws: 464,
  lensNotes: 518,
  lessons: 9_287,
  mustNotDraw: 286,
  questions: 204,
  slides: 797,
  sources: 231,
  talks: 9_153,
  teaching: 407,
};

/** What a page of a kind that does not grow with the records weighs at most. */
export const plainWeight: MeasuredWeight = { base: 15_000 };

/**
 * Measured from 29 November to 1 December 2026: the base is the page of the tiny case less its few records, the rest is
 * the difference to the paper's case (48 activities, 468 sources, 92 figures, 16 charts) divided by the records that make
 * it. Measure anew when a page is built otherwise, not when a record is added.
 */
export const weights: Readonly<Record<string, MeasuredWeight>> = {
  overview: { base: 15_100, per: { activities: 180 } },
  about: { base: 15_100 },
  'about, parallel': { base: 22_700 },
  'about/corrections': { base: 5_800, per: { corrections: 270 } },
  'about/corrections, parallel': { base: 7_000, per: { corrections: 540 } },
  roles: { base: 7_800, per: { activities: 105 } },
  'roles, parallel': { base: 7_500, per: { lensNotes: 680 } },
  'roles/*': { base: 9_700, per: { activities: 105 } },
  'roles/*, parallel': { base: 8_600, per: { activities: 185 } },
  timeline: { base: 13_400, per: { activities: 235 } },
  'timeline, parallel': { base: 8_100, per: { activities: 140 } },
  'timeline/*': { base: 11_000 },
  'timeline/*, parallel': { base: 12_500 },
  data: { base: 4_200, per: { charts: 4_410, mustNotDraw: 285 } },
  'data, parallel': { base: 5_800, per: { charts: 1_330, mustNotDraw: 290 } },
  'data/*': { base: 24_400 },
  'data/*, parallel': { base: 20_400 },
  'data/figures': { base: 7_800, per: { figures: 500 } },
  'data/figures, parallel': { base: 6_500, per: { figures: 910 } },
  claims: { base: 8_300, per: { claims: 930 } },
  'claims, parallel': { base: 7_700, per: { claims: 1_390 } },
  framework: { base: 8_900, per: { concepts: 570, frameworks: 570, laws: 570 } },
  'framework, parallel': { base: 6_600, per: { concepts: 980, frameworks: 980, laws: 980 } },
  'framework/gaps': { base: 8_200, per: { activities: 65 } },
  'framework/gaps, parallel': { base: 8_700, per: { activities: 85 } },
  glossary: { base: 7_000, per: { glossary: 275 } },
  'glossary, parallel': { base: 7_100, per: { glossary: 350 } },
  actors: { base: 6_900, per: { actors: 165 } },
  'actors, parallel': { base: 7_400, per: { actors: 320 } },
  help: { base: 6_000, per: { helpChannels: 580 } },
  'help, parallel': { base: 7_000, per: { helpChannels: 920 } },
  search: { base: 8_900, per: { activities: 35, actors: 35, glossary: 35, laws: 35 } },
  sources: { base: 9_900, per: { sources: 55 } },
  'sources/bibliography': { base: 9_800, per: { sources: 85 } },
  talks: { base: 8_400, per: { talks: 220 } },
  'talks/*': { base: 9_000, per: { slides: 1_780 } },
  'talks/*/speaker': { base: 5_900, per: { slides: 1_620 } },
  'talks/*, one file': { base: 25_300, per: { slides: 1_710 } },
  'talks/own': { base: 26_800 },
  'talks/own/*': { base: 17_300 },
  'talks/*, parallel': { base: 4_000, per: { slides: 1_380 } },
  teach: { base: 8_000, per: { lessons: 320, teaching: 340 } },
  'teach, parallel': { base: 9_000, per: { lessons: 540, teaching: 560 } },
  'teach/*': { base: 18_800 },
  'teach/*, parallel': { base: 29_500 },
  'teach/exercises': { base: 7_800, per: { questions: 35 } },
  'teach/exercises/which-role': { base: 13_400, per: { activities: 550 } },
  'teach/exercises/*/worksheet': { base: 8_300, per: { activities: 320 } },
  'teach/exercises/*/key': { base: 8_100, per: { activities: 270 } },
};
