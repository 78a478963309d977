import type { Locale } from '#data/locales';
import type { Reader } from './reader';

/** One story: its name, as the README lists it, and what the reader does and finds, in one language. */
export type Story = readonly [
  name: string,
  tell: (reader: Reader, locale: Locale) => Promise<void>,
];
