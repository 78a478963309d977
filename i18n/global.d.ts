import type { Locale } from '#data/locales';
import type messages from '../messages/id.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
