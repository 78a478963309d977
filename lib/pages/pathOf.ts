import type { Locale } from '#data/locales';
import { atBase } from './atBase';

/** Address of a page on the site's host, in one language: `/id/roles/catalyst/`. */
export function pathOf(locale: Locale, path: string): string {
  return atBase(path === '' ? `/${locale}/` : `/${locale}/${path}/`);
}
