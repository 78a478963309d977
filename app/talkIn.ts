import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { publishedAt } from '#data/site';
import { interfaceWords } from '#i18n/interfaceWords';
import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { resolveTalk } from '#lib/talks/resolveTalk';
import { wallOf } from './generated';
import { recordOf } from './recordPages';
import { talkWordsOf } from '../components/talks/talkWordsOf';

/** A talk of the case in one language. @throws Error naming the nearest known talk, if there is none of this id. */
export function talkIn(locale: Locale, id: string): ResolvedTalk {
  return resolveTalk({ base, locale }, recordOf(base.talks, id), {
    words: talkWordsOf(locale, interfaceWords(locale)),
    siteUrl: publishedAt,
    wallOf,
  });
}

/** The talk in every language, that of the page first. */
export function talkInAll(locale: Locale, id: string): readonly [ResolvedTalk, ...ResolvedTalk[]] {
  const others = locales.filter((other) => other !== locale);
  return [talkIn(locale, id), ...others.map((other) => talkIn(other, id))];
}
