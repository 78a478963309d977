import type { Locale } from '#data/locales';

const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** A count for tight places, with at most two decimals: `1,93 jt`, `840k`. Never the only place of a number. */
export function formatShort(value: number, locale: Locale): string {
  const maximumFractionDigits = value < 1_000_000 ? 0 : 2;
  return new Intl.NumberFormat(tags[locale], { notation: 'compact', maximumFractionDigits }).format(
    value,
  );
}
