import type { Locale } from '#data/locales';
import type { Talk } from '#data/talkTypes';
import type { WithId } from '#data/types';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import { resolveSlide } from './resolveSlide';
import type { ResolvedTalk } from './resolvedTalk';
import type { TalkWords } from './talkWords';

/** What a talk takes from outside of the case. */
export type TalkOptions = {
  /** Words of the interface in the language of the view. */
  readonly words: TalkWords;
  /** Address of the site without a slash at its end; `null` where nobody has said it. */
  readonly siteUrl: string | null;
  /** The drawing of a chart for slides in one language, as SVG for a page. */
  readonly wallOf: (chartId: string, locale: Locale) => string;
};

/**
 * A talk in the language of the view, as screen, paper, speaker window and files read it, so that they never differ.
 * @throws Error naming a record that a slide points at and the case does not have.
 */
export function resolveTalk(
  view: View,
  talk: WithId<Talk>,
  { words, siteUrl, wallOf }: TalkOptions,
): ResolvedTalk {
  const { base, locale } = view;
  const path = pathOf(locale, `talks/${talk.id}`);
  const address = siteUrl && `${siteUrl}${path}`;
  const shownAddress = address?.replace(/^https?:\/\//, '') ?? null;
  const slides = talk.slides.map((slide, i) =>
    resolveSlide(view, slide, words, { number: i + 1, shownAddress, wallOf }),
  );
  const played = slides.filter(({ isSpare }) => !isSpare);
  const everything = JSON.stringify(slides);
  const { siteName, caution, question, notes, roomSpeaks, notComparable, openTalk, noAddress } =
    words;
  return {
    id: talk.id,
    locale,
    title: talk.title[locale],
    occasion: talk.occasion[locale],
    minutes: talk.minutes,
    seconds: played.reduce((sum, { seconds }) => sum + seconds, 0),
    count: played.length,
    gentleCount: played.filter(({ isSensitive }) => !isSensitive).length,
    path,
    address,
    slides,
    foreign: base.foreignPhrases[locale].filter(({ phrase }) => everything.includes(phrase)),
    words: { siteName, caution, question, notes, roomSpeaks, notComparable, openTalk, noAddress },
  };
}
