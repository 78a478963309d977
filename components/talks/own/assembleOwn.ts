import { locales } from '#data/locales';
import { assembleTalk, placeSlides, type Placed } from '#lib/talks/own/assembleTalk';
import type { OwnTalk } from '#lib/talks/own/ownTalk';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import type { openSlideFiles } from './fetchSlides';

/** The language of the page. */
export const pageLanguage =
  locales.find((one) => one === document.documentElement.lang) ?? locales[0];
const languages = [pageLanguage, ...locales.filter((one) => one !== pageLanguage)] as const;

/** A talk of one's own with its slides: in order, and as every output reads it in each language, that of the page first. */
export type AssembledTalk = {
  readonly placed: readonly Placed[];
  readonly talks: readonly ResolvedTalk[];
};

/** Assembles the talk of the slides that have come; without what goes around them there is none yet. */
export function assembleOwn(
  talk: OwnTalk,
  files: ReturnType<typeof openSlideFiles>,
): AssembledTalk {
  const frame = files.frame();
  if (!frame) return { placed: [], talks: [] };
  const placed = placeSlides(talk, frame, files.files);
  return { placed, talks: languages.map((one) => assembleTalk(talk, placed, frame, one)) };
}
