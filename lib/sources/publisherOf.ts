import type { Locale } from '#data/locales';
import type { Source } from '#data/types';

/** Name of the publisher: as it writes itself, or, where the name is our description, in the language asked for. */
export function publisherOf({ publisher }: Pick<Source, 'publisher'>, locale: Locale): string {
  return typeof publisher === 'string' ? publisher : publisher[locale];
}
