import { regionalTag, inLocale, type Locale } from '#data/locales';
import type { IsoDate, When } from '#data/types';
import { formatMonth, splitDate, type MonthStyle } from './formatDate';
import { precisionOf } from './precisionOf';

type Options = {
  readonly month?: MonthStyle;
  /** A year that the place already names, and that is then left out. */
  readonly within?: number;
};
type Range = { readonly from: IsoDate; readonly to: IsoDate };
type Parts = { readonly year: number; readonly month: number | null; readonly day: number | null };

const undated = { id: 'tanpa tanggal', en: 'undated' };
const monthUnknown = { id: 'bulan tidak diketahui', en: 'month not known' };

/** Joins two ends without spaces, as EYD asks and as the periods of the records are written. */
function dash(from: string, to: string): string {
  return `${from}–${to}`;
}

function words(parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

/** A range without its last month and year where `next` (the range named after it) says them. */
function formatRange(range: Range, locale: Locale, style: MonthStyle, next: Parts): string {
  const a = splitDate(range.from);
  const b = splitDate(range.to);
  const name = (m: number | null) => (m === null ? null : formatMonth(m, locale, style));
  const year = b.year === next.year ? null : b.year;
  const month = year === null && b.month === next.month && b.day !== null ? null : name(b.month);
  const tail = [month, year];
  if (range.from === range.to) return words([b.day, ...tail]);
  if (a.year !== b.year)
    return dash(words([a.day, name(a.month), a.year]), words([b.day, name(b.month), b.year]));
  if (a.month !== b.month) {
    // "August–September 2024": the year belongs to both ends.
    if (a.day === null) return words([dash(name(a.month) ?? '', name(b.month) ?? ''), year]);
    return dash(words([a.day, name(a.month)]), words([b.day, name(b.month), year]));
  }
  return words([dash(String(a.day), String(b.day)), ...tail]);
}

/**
 * When an activity was, in the reader's language and never finer than it is known: `7–8 August 2024`,
 * `Mei 2024–Januari 2026`, `2024, month not known`, `13–14, 19–20 and 27–29 June 2024`, `undated`.
 */
export function formatWhen(when: When, locale: Locale, options: Options = {}): string {
  const { month = 'long', within = NaN } = options;
  if (when.from === null) return inLocale(undated, locale);
  const shown = { year: within, month: null, day: null };
  if (precisionOf(when.from) === 'year') {
    const year = splitDate(when.from).year;
    return year === within
      ? inLocale(monthUnknown, locale)
      : `${year}, ${inLocale(monthUnknown, locale)}`;
  }
  if (when.kind !== 'occasions')
    return formatRange({ from: when.from, to: when.to ?? when.from }, locale, month, shown);
  const texts = when.occasions.map((occasion, i) => {
    const after = when.occasions[i + 1];
    return formatRange(occasion, locale, month, after ? splitDate(after.from) : shown);
  });
  return new Intl.ListFormat(regionalTag(locale), { type: 'conjunction' }).format(texts);
}
