import { base } from '#data/index';
import type { Locale } from '#data/locales';
import { locales } from '#data/locales';
import { checkedOn, publishedAt } from '#data/site';
import { interfaceWords } from '#i18n/interfaceWords';
import { writeBriefDocx } from '#lib/brief/writeBriefDocx';
import { resolveBrief } from '#lib/brief/resolveBrief';
import type { ResolvedBrief } from '#lib/brief/resolvedBrief';
import { notFound } from 'next/navigation';
import { briefWordsOf } from '../components/brief/briefWordsOf';

function briefIn(locale: Locale): ResolvedBrief {
  const { brief } = base;
  if (brief === null) notFound();
  const words = briefWordsOf(locale, interfaceWords(locale));
  return resolveBrief({ base, locale }, brief, words, { checkedOn, siteUrl: publishedAt });
}

/** The brief in every language, that of the page first; a case without one has no such page. */
export function briefInAll(locale: Locale): readonly [ResolvedBrief, ...ResolvedBrief[]] {
  const others = locales.filter((other) => other !== locale);
  return [briefIn(locale), ...others.map(briefIn)];
}

const made = new Map<string, Promise<Uint8Array>>();

/**
 * The brief as a Word file, made once for the link that says its size and for the file itself.
 * @param isWhole whether the other languages follow
 */
export function briefDocx(locale: Locale, isWhole: boolean): Promise<Uint8Array> {
  const key = `${locale} ${isWhole}`;
  const known = made.get(key);
  if (known) return known;
  const briefs = briefInAll(locale);
  const [own] = briefs;
  const file = writeBriefDocx(isWhole ? briefs : [own], interfaceWords(locale).Header.siteName);
  made.set(key, file);
  return file;
}
