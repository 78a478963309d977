import type { Locale } from '#data/locales';
import type { ResolvedSlide, ResolvedTalk } from '../resolvedTalk';
import { keyOf, type OwnSlide, type OwnTalk } from './ownTalk';
import type { FrameFile, OwnFrame, SlideFile } from './slideFile';

/** A slide of the finished talk: where it comes from, and what the speaker made of it; `null` for the slides around. */
export type Placed = { readonly file: SlideFile; readonly own: OwnSlide | null };

/** The slides of a talk in order, with those that the site puts around them. Slides without a file are left out. */
export function placeSlides(
  talk: OwnTalk,
  frame: FrameFile,
  files: ReadonlyMap<string, SlideFile>,
): readonly Placed[] {
  const added = talk.slides.flatMap((own) => {
    const file = files.get(keyOf(own));
    return file ? [{ file, own }] : [];
  });
  const around = (file: SlideFile | null) => (file ? [{ file, own: null }] : []);
  const isSensitive = added.some(({ file }) =>
    Object.values(file).some(({ slide }) => slide.isSensitive),
  );
  return [
    ...around(frame.title),
    ...around(isSensitive ? frame.contentNote : null),
    ...added,
    ...around(frame.help),
  ];
}

function changeSlide(slide: ResolvedSlide, own: OwnSlide, locale: Locale, frame: OwnFrame) {
  const headline = own.headlines[locale];
  return {
    ...slide,
    ...(headline
      ? {
          headline,
          eyebrow: [frame.ownHeadline, slide.eyebrow].filter((part) => part !== null).join(' · '),
        }
      : {}),
    notes: [...slide.notes, ...(own.note ? [own.note] : [])],
    seconds: own.seconds ?? slide.seconds,
  };
}

/**
 * A talk of one's own in one language, as screen, paper and PowerPoint read every talk. What qualifies a record comes
 * from its file: the speaker can change headline, notes and time, and nothing else.
 */
export function assembleTalk(
  talk: OwnTalk,
  placed: readonly Placed[],
  file: FrameFile,
  locale: Locale,
): ResolvedTalk {
  const frame = file.frames[locale];
  const title = talk.title || frame.title;
  const slides = placed.map(({ file: { [locale]: side }, own }, i) => {
    const changed = own ? changeSlide(side.slide, own, locale, frame) : side.slide;
    const isTitle = side.slide.kind === 'title' && own === null;
    return { ...changed, ...(isTitle ? { headline: title } : {}), number: i + 1 };
  });
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0);
  const phrases = placed.flatMap(({ file: { [locale]: side } }) =>
    side.foreign.map((one) => [one.phrase, one] as const),
  );
  return {
    ...{ id: 'own', locale, title, occasion: '', minutes: seconds / 60, seconds, slides },
    count: slides.length,
    gentleCount: slides.filter(({ isSensitive }) => !isSensitive).length,
    ...{ path: frame.path, address: frame.address, words: frame.words },
    foreign: [...new Map(phrases).values()],
  };
}
