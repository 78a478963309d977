import { base } from '#data/index';
import type { Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { resolveBrief } from '#lib/brief/resolveBrief';
import { briefWordsOf } from '../components/brief/briefWordsOf';

/** The brief of the case in one language, as its page and its Word file read it; the case must have one. */
export const briefIn = (locale: Locale) =>
  resolveBrief({ base, locale }, base.brief!, briefWordsOf(locale, interfaceWords(locale)), {
    checkedOn: base.site.checkedOn,
    siteUrl: 'https://site.example',
  });
