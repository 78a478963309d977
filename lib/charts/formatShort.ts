import { regionalTag, type Locale } from '#data/locales';

/** A count for tight places, with at most two decimals: `1,93 jt`, `840k`. Never the only place of a number. */
export function formatShort(value: number, locale: Locale): string {
  const maximumFractionDigits = value < 1_000_000 ? 0 : 2;
  return new Intl.NumberFormat(regionalTag(locale), {
    notation: 'compact',
    maximumFractionDigits,
  }).format(value);
}
