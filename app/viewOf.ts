import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { base } from '#data/index';
import { locales } from '#data/locales';
import type { View } from '#lib/view';

/** The case in the language of the address; an unknown language is a page that does not exist. */
export function viewOf(locale: string): View {
  if (!hasLocale(locales, locale)) notFound();
  return { base, locale };
}
