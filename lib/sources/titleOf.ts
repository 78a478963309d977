import { otherLocale, type Locale } from '#data/locales';
import type { Source } from '#data/types';

/** A title with the language in which it stands. */
export type TitleInLanguage = { readonly text: string; readonly lang: Locale };

/** The title in its own language; a description, which is ours, in the reader's. */
export function titleOf(source: Source, locale: Locale): TitleInLanguage {
  const { title, titleLanguage, titleTranslation, isTitleDescription } = source;
  if (isTitleDescription && titleLanguage !== locale && titleTranslation)
    return { text: titleTranslation, lang: locale };
  return { text: title, lang: titleLanguage };
}

/**
 * The translation worth showing beside the title: into the reader's language, or the publisher's own.
 * `null` where there is none, or where the title is our own description.
 */
export function translationOf(source: Source, locale: Locale): TitleInLanguage | null {
  const { titleLanguage, titleTranslation, translationIsPublishers, isTitleDescription } = source;
  if (!titleTranslation || isTitleDescription) return null;
  const lang = otherLocale(titleLanguage);
  return lang === locale || translationIsPublishers ? { text: titleTranslation, lang } : null;
}

/** Whether a title may stand in a list; one whose wording needs a note stands only in its own entry. */
export function isTitleForLists(source: Pick<Source, 'titleNote' | 'translationNote'>): boolean {
  return source.titleNote === null && source.translationNote === null;
}
