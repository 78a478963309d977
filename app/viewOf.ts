import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { base } from '#data/index';
import { builtLocales } from '#data/locales';
import type { PageView } from '#lib/view';
import { generated } from './generated';

/** The case in the language of the address; an unknown language is a page that does not exist. */
export function viewOf(locale: string): PageView {
  if (!hasLocale(builtLocales, locale)) notFound();
  return { base, locale, generated };
}
