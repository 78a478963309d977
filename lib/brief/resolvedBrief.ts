import type { Locale } from '#data/locales';
import type { Checked, RoleId } from '#data/types';
import type { ForeignPhrase } from '../text/markForeign';

/** A sentence with the numbers of its sources in the list at the end. */
export type ResolvedPoint = { readonly text: string; readonly notes: readonly number[] };

/** A role: what the paper places in it, and how many activities of the years studied were found. */
export type ResolvedRole = {
  readonly role: RoleId;
  readonly name: string;
  readonly motto: string;
  /** What the paper's abstract says of it; `null` for a case without a paper. */
  readonly account: string | null;
  /** Activities, and those directly about the subject, number and words apart. */
  readonly counts: readonly { readonly number: string; readonly words: string }[];
};

/** One of two amounts that are never joined, with its own caution and sources. */
export type ResolvedAmount = {
  readonly name: string;
  readonly label: string;
  readonly amount: string;
  /** The full amount where `amount` shortens it. */
  readonly exact: string | null;
  /** Who said it, what it covers, for when, what it does not measure: label and answer. */
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly caution: string;
  readonly notes: readonly number[];
  /** Sources that are not in the list at the end, in words; empty where all are. */
  readonly moreSources: string;
};

/** A claim of the paper with its status, and what would settle it. */
export type ResolvedQuestion = {
  readonly id: string;
  readonly claim: string;
  readonly statusWords: string;
  readonly settles: string;
  readonly path: string;
};

/** A source with its number in the list. */
export type NumberedSource = {
  readonly number: number;
  readonly id: string;
  /** Short citation: `Lewis & Kanji, 2009`. */
  readonly name: string;
  /** Its title with the language of that; `null` where the title stands in its own entry only. */
  readonly title: { readonly text: string; readonly lang: Locale } | null;
  readonly checked: Checked;
  readonly checkedWords: string;
  readonly path: string;
};

/** A number to call. */
export type ResolvedLine = {
  readonly number: string;
  readonly label: string;
  readonly seen: string;
};

/** The brief in one language, plain values that the page, its print and its Word file read. */
export type ResolvedBrief = {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  readonly question: string;
  readonly answer: readonly ResolvedPoint[];
  readonly roles: readonly ResolvedRole[];
  readonly rolesCaution: string;
  readonly shows: readonly ResolvedPoint[];
  readonly showsNot: readonly ResolvedPoint[];
  /** `null` for a case that keeps no two amounts apart. */
  readonly amounts: {
    readonly sides: readonly ResolvedAmount[];
    readonly notComparable: string;
    readonly caution: string;
  } | null;
  readonly settles: readonly ResolvedQuestion[];
  readonly sources: readonly NumberedSource[];
  /** Cleared lines that answer by telephone; empty where a case has none. */
  readonly help: readonly ResolvedLine[];
  /** Whose pages, when checked, under which licence, at which address: one paragraph. */
  readonly imprint: string;
  /** Address of the site without a slash at its end, for links in files; `null` where nobody has set one. */
  readonly siteUrl: string | null;
  readonly foreign: readonly ForeignPhrase[];
  readonly words: BriefLabels;
};

/** Headings and labels of the brief. */
export type BriefLabels = Readonly<Record<BriefLabel, string>>;

/** Keys of the labels, as the namespace `Brief` of the messages has them. */
export const briefLabels = [
  'kind',
  'question',
  'answer',
  'roles',
  'role',
  'account',
  'count',
  'shows',
  'showsNot',
  'amounts',
  'settles',
  'sources',
  'sourcesText',
  'help',
  'material',
  'caution',
] as const;

/** Key of a label. */
export type BriefLabel = (typeof briefLabels)[number];
