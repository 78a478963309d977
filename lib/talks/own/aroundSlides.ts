import type { Base } from '#data/base';
import { byLocale } from '#data/locales';
import type { Slide } from '#data/talkTypes';
import type { Text } from '#data/types';
import { plainSlide, type OwnWords, type OwnWordsByLocale } from './ownWords';

const fromWords = (words: OwnWordsByLocale, pick: (own: OwnWords) => string): Text =>
  byLocale((locale) => pick(words[locale]));

/** The slide that begins a talk of one's own; its headline gives way to the speaker's title. */
export function titleSlide(base: Base, words: OwnWordsByLocale): Slide {
  const source = base.paper?.source ?? base.actors.get(base.subject).sources[0];
  return {
    ...{ ...plainSlide, id: 'own-title', kind: 'title', seconds: 20 },
    headline: fromWords(words, (own) => own.defaultTitle),
    lines: [fromWords(words, (own) => own.titleLine)],
    notes: [fromWords(words, (own) => own.titleLine)],
    restsOn: [{ kind: 'source', id: source }],
  };
}

const helpLinks = (base: Base) =>
  base.helpChannels.all
    .filter(
      ({ clearance, contacts }) =>
        clearance === 'publish' && contacts.some(({ type }) => type === 'phone'),
    )
    .slice(0, 3)
    .map(({ id }) => ({ kind: 'helpChannel', id }) as const);

/** The note that comes before figures about harm. It rests on the help channels, in a case without them on nothing new. */
export function contentNoteSlide(base: Base, words: OwnWordsByLocale): Slide {
  const [first, ...others] = helpLinks(base);
  const common = {
    ...{ ...plainSlide, id: 'own-content-note', seconds: 30 },
    headline: fromWords(words, (own) => own.contentHeadline),
    lines: [
      fromWords(words, (own) => own.contentLine),
      fromWords(words, (own) => own.contentLeave),
    ] as const,
    notes: [fromWords(words, (own) => own.contentNotes)] as const,
  };
  if (first) return { ...common, kind: 'content-note', restsOn: [first, ...others] };
  return { ...common, kind: 'list', restsOn: titleSlide(base, words).restsOn };
}

/** The calm last slide with the help channels; `null` in a case without them. */
export function helpSlide(base: Base, words: OwnWordsByLocale): Slide | null {
  const [first, ...others] = helpLinks(base);
  if (!first) return null;
  return {
    ...{ ...plainSlide, id: 'own-help', kind: 'help', seconds: 30 },
    headline: fromWords(words, (own) => own.helpHeadline),
    notes: [fromWords(words, (own) => own.helpNotes)],
    restsOn: [first, ...others],
  };
}
