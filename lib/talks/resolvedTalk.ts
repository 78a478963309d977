import type { Locale } from '#data/locales';
import type { RecordKind, SlideKind } from '#data/talkTypes';
import type { ChartForm, Checked, ClaimStatus, RoleId } from '#data/types';
import type { ForeignPhrase } from '../text/markForeign';

/** A source behind a slide: what it is called in a line, how far it was read, and where its entry stands. */
export type SlideSource = {
  readonly id: string;
  /** Short citation: `Lewis & Kanji, 2009`. */
  readonly name: string;
  readonly checked: Checked;
  /** How far it was read, in words: `text read`. */
  readonly checkedWords: string;
  /** Path of its entry on the site: `/en/sources/lewis-kanji-2009/`. */
  readonly path: string;
};

/** A record behind a slide, with the path of the place on the site that shows it. */
export type SlideRecord = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  readonly path: string;
};

/** A role as a slide shows it. The counts are those of the years studied. */
export type SlideRole = {
  readonly role: RoleId;
  readonly name: string;
  readonly motto: string;
  /** `14 activities, 2022–2024` and `0 about transactions`, number and words apart. */
  readonly counts: readonly { readonly number: string; readonly words: string }[];
};

/** How the mark of an activity looks on a slide, and what that says. */
export type MomentMark = {
  readonly role: RoleId;
  readonly roleName: string;
  readonly fill: 'filled' | 'hollow' | 'cored';
  /** What the fill means, in words. */
  readonly fillWords: string;
};

/** An activity as a moment on a slide. */
export type SlideMoment = {
  readonly id: string;
  /** `null` on a slide that asks the room, since role and fill may be the answer. */
  readonly mark: MomentMark | null;
  /** Its date, never finer than it is known. */
  readonly when: string;
  readonly name: string;
  /** Whether it lies outside the years studied: a double rule stands between it and those within. */
  readonly isOutside: boolean;
  /** Whether it bears no date: it stands last, and nothing says that it was. */
  readonly isUndated: boolean;
};

/** A claim as a slide shows it, retold, with its status in words. */
export type SlideClaim = {
  readonly id: string;
  readonly claim: string;
  readonly status: ClaimStatus;
  readonly statusWords: string;
};

/** A help channel that answers by telephone. */
export type SlideChannel = {
  readonly number: string;
  readonly words: string;
  /** Other ways to reach it, with their kind: `WhatsApp 08…`. */
  readonly others: readonly string[];
};

/** Numbers on one scale from zero, for programs that draw columns, dots or the parts of one bar themselves. */
export type SlidePlot = {
  readonly kind: 'columns' | 'dots' | 'parts';
  readonly points: readonly {
    readonly label: string;
    readonly value: number;
    /** Whether the record allows a line from the point before. */
    readonly isJoined: boolean;
  }[];
  /** What was counted differently: in words, never on the scale. */
  readonly apart: {
    /** That it cannot be compared with what stands on the scale. */
    readonly notComparable: string;
    readonly head: string;
    readonly value: string;
    readonly parts: readonly string[];
  } | null;
  /** What the drawing for the wall says beside its numbers: what they count, and what joins them. */
  readonly notes: readonly string[];
};

/** The chart that a slide shows. */
export type SlideChart = {
  readonly id: string;
  readonly form: ChartForm;
  readonly headline: string;
  /** What is measured, where and when. */
  readonly subtitle: string;
  /** `null` where its numbers share no scale, or are no lengths. */
  readonly plot: SlidePlot | null;
  /** Its drawing for the wall as SVG, letters as texts, in the classes of the page's style sheet; it bears no description. */
  readonly wall: string;
};

/** Numbers as rows of words, for those who cannot see the chart and for programs that draw it themselves. */
export type SlideTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A slide as every output reads it: screen, paper, speaker window, PowerPoint, HTML file. Plain values in one
 * language, complete without the case; what a slide does not have is `null` or an empty list.
 */
export type ResolvedSlide = {
  /** Address of the slide within its talk, the same in every language. */
  readonly id: string;
  /** From 1; spare slides go on counting after the last one that is played. */
  readonly number: number;
  readonly kind: SlideKind;
  /** A few words above the headline: `Content note`. */
  readonly eyebrow: string | null;
  readonly headline: string;
  /** At most two. */
  readonly lines: readonly string[];
  readonly roles: readonly SlideRole[];
  readonly moments: readonly SlideMoment[];
  readonly claims: readonly SlideClaim[];
  readonly channels: readonly SlideChannel[];
  readonly chart: SlideChart | null;
  readonly table: SlideTable | null;
  /** The chart in words; `null` on slides that are words already. */
  readonly description: string | null;
  /** Without its label, which is `words.caution`. */
  readonly caution: string | null;
  /** Every source of the records behind the slide, those of the drawn record first. */
  readonly sources: readonly SlideSource[];
  /** What stands at the foot of the slide: at most two rows, with how far each source was read. */
  readonly sourceLine: string;
  /** The records behind the slide; the first is the one that it draws. */
  readonly records: readonly SlideRecord[];
  /** Path on the site of the record that the slide draws. */
  readonly path: string;
  /** Paragraphs to be spoken; between two of them the room speaks. */
  readonly notes: readonly string[];
  readonly expected: { readonly question: string; readonly answer: string } | null;
  readonly seconds: number;
  /** Seconds of these in which the room speaks. */
  readonly roomSeconds: number;
  readonly isOptional: boolean;
  readonly isSensitive: boolean;
  readonly isSpare: boolean;
};

/** A talk in one language, as every output reads it. It can be written as JSON and read again. */
export type ResolvedTalk = {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly occasion: string;
  readonly minutes: number;
  /** Planned seconds of the slides that are played. */
  readonly seconds: number;
  /** Slides that are played, without spare ones. */
  readonly count: number;
  /** Slides of the gentle version, without sensitive and spare ones. */
  readonly gentleCount: number;
  /** Path of the talk on the site: `/en/talks/five-minutes/`. */
  readonly path: string;
  /** Full address of the talk; `null` where nobody has said under which address the site is published. */
  readonly address: string | null;
  readonly slides: readonly ResolvedSlide[];
  /** Phrases of another language inside these texts, to be marked with their language. */
  readonly foreign: readonly ForeignPhrase[];
  /** Labels that stand on a slide. */
  readonly words: {
    readonly siteName: string;
    readonly caution: string;
    readonly question: string;
    readonly notes: string;
    readonly roomSpeaks: string;
    readonly notComparable: string;
    readonly openTalk: string;
    readonly noAddress: string;
  };
};
