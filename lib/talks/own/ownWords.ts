import type { Locale } from '#data/locales';
import type { Slide } from '#data/talkTypes';

/** Words of the interface that the slides of single records need. */
export type OwnWords = {
  /** Headline of a claim, with its status in words: the claim itself stands below as retold. */
  readonly claimHeadline: (status: string) => string;
  readonly defaultTitle: string;
  readonly titleLine: string;
  readonly contentHeadline: string;
  readonly contentLine: string;
  readonly contentLeave: string;
  readonly contentNotes: string;
  readonly helpHeadline: string;
  readonly helpNotes: string;
};

/** These words in every language. */
export type OwnWordsByLocale = Readonly<Record<Locale, OwnWords>>;

/** What a slide of a single record has, unless it says otherwise. */
export const plainSlide: Omit<Slide, 'id' | 'kind' | 'headline' | 'restsOn' | 'notes' | 'seconds'> =
  {
    ...{ lines: [], caution: null, expected: null },
    ...{ roomSeconds: 0, isOptional: false, isSensitive: false, isSpare: false },
  };
