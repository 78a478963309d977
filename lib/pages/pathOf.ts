import type { Locale } from '#data/locales';

/** Address of a page below the site's root, in one language: `/id/roles/catalyst/`. */
export function pathOf(locale: Locale, path: string): string {
  return path === '' ? `/${locale}/` : `/${locale}/${path}/`;
}
