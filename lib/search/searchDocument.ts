import type { Locale } from '#data/locales';

/** Kinds of things that a search finds, in the order in which they stand where nothing else decides. */
export const searchKinds = [
  'role',
  'page',
  'term',
  'lesson',
  'exercise',
  'activity',
  'actor',
  'claim',
  'chart',
  'figure',
  'framework',
  'law',
  'source',
] as const;

/** A kind of thing that a search finds. */
export type SearchKind = (typeof searchKinds)[number];

/** One thing that a search may find, in the language of the reader. */
export type SearchDocument = {
  /** `<kind>:<id of the record>`. */
  readonly id: string;
  readonly kind: SearchKind;
  /** Address below the site's root. */
  readonly href: string;
  readonly title: string;
  /** Language of the title, where it is not the reader's. */
  readonly lang?: Locale;
  /** The title in the other language of the site. */
  readonly other?: string;
  readonly text?: string;
  /** What has to stand beside the title: a caution, a status, a date. */
  readonly note?: string;
  /** Names by which it is meant and nothing else: whoever types one of them is led here first. */
  readonly names?: readonly string[];
  /** Words that find it without being shown: abbreviations, amounts in full, words to avoid. */
  readonly also?: string;
};
