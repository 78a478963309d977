import type { Locale } from '#data/locales';
import type { Text } from '#data/text';
import type { CaseWords } from '#data/words';
import type messages from '../messages/id.json';

/** The words that a case adds, in one language. */
type InOneLanguage<T> = T extends Text ? string : { readonly [K in keyof T]: InOneLanguage<T[K]> };

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages & InOneLanguage<CaseWords>;
  }
}
