import { regionalTag, inLocale, type Locale } from '#data/locales';
import type { Bounds, Figure, Term } from '#data/types';

/** A figure as it is written: the value, the exact amount where the value is rounded, and what is counted. */
export type FormattedFigure = {
  /** `null` where the statement gives no number. */
  readonly text: string | null;
  /** The full amount, where `text` shortens it. */
  readonly exact: string | null;
  /** What is counted, where `text` does not already say it. */
  readonly unit: string | null;
};

type Shown = Pick<Figure, 'value' | 'bounds' | 'wording' | 'unit'>;

const words = {
  id: {
    atLeast: 'sedikitnya',
    moreThan: 'lebih dari',
    about: 'sekitar',
    between: 'antara',
    and: 'dan',
  },
  en: {
    atLeast: 'at least',
    moreThan: 'more than',
    about: 'about',
    between: 'between',
    and: 'and',
  },
};

// EYD writes the rupiah sign without a space; English keeps code and number together.
const afterCurrency = { id: '', en: '\u00a0' };
const rupiahSign = { id: 'Rp', en: 'IDR' };

const isMoney = (unit: string | null) => unit !== null && unit.startsWith('idr');
const isShare = (unit: string | null) => unit !== null && unit.startsWith('percent');

/** A plain number in the reader's language: `1.925.549`, `1,925,549`. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(regionalTag(locale), { maximumFractionDigits: 1 }).format(value);
}

/** A share in per cent, as charts write it. @param percent 2 for two per cent. */
export function formatShare(percent: number, locale: Locale): string {
  return new Intl.NumberFormat(regionalTag(locale), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(percent / 100);
}

/** A rupiah amount, shortened (`Rp127,37 miliar`) or in full (`Rp127.371.000.000`). */
export function formatRupiah(value: number, locale: Locale, isFull = false): string {
  const number = new Intl.NumberFormat(
    regionalTag(locale),
    isFull
      ? { maximumFractionDigits: 0 }
      : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 },
  ).format(value);
  return `${inLocale(rupiahSign, locale)}${inLocale(afterCurrency, locale)}${number}`;
}

function writerOf(unit: string | null, locale: Locale): (value: number) => string {
  if (isMoney(unit)) return (value) => formatRupiah(value, locale);
  if (isShare(unit)) return (value) => formatShare(value, locale);
  return (value) => formatNumber(value, locale);
}

function formatBounds(bounds: Bounds, unit: string | null, locale: Locale): string | null {
  const write = writerOf(unit, locale);
  const { min, max, isMinIncluded, isMaxIncluded } = bounds;
  const w = inLocale(words, locale);
  if (min === null || max === null) {
    return min === null ? null : `${isMinIncluded ? w.atLeast : w.moreThan} ${write(min)}`;
  }
  if (!isMinIncluded && !isMaxIncluded) {
    return `${w.between} ${write(min)} ${w.and} ${write(max)}`;
  }
  const style = isShare(unit) ? 'percent' : 'decimal';
  const scale = isShare(unit) ? 100 : 1;
  const range = new Intl.NumberFormat(regionalTag(locale), { style });
  return range.formatRange(min / scale, max / scale);
}

function textOf(figure: Shown, locale: Locale): string | null {
  const { value, bounds, unit, wording } = figure;
  if (value === null) {
    return bounds ? formatBounds(bounds, unit, locale) : (wording?.[locale] ?? null);
  }
  // A value that is its own lower bound is known only as a minimum.
  if (bounds && bounds.max === null) return formatBounds(bounds, unit, locale);
  const text = writerOf(unit, locale)(value);
  return unit?.endsWith('-about') ? `${inLocale(words, locale).about} ${text}` : text;
}

/** A figure in the reader's language. @param unit its word in the vocabulary, `null` without one. */
export function formatFigure(figure: Shown, unit: Term | null, locale: Locale): FormattedFigure {
  const text = textOf(figure, locale);
  const isShort = text !== null && figure.value !== null && isMoney(figure.unit);
  const exact = isShort && figure.value !== null ? formatRupiah(figure.value, locale, true) : null;
  const isSaid = isMoney(figure.unit) || isShare(figure.unit) || figure.wording !== null;
  if (text === null || isSaid || !unit) return { text, exact, unit: null };
  // A unit that repeats the range in its label would print it twice.
  const repeats = figure.bounds !== null && /\d/.test(unit.label[locale]);
  return { text, exact, unit: (repeats ? unit.short : unit.label)[locale] };
}
