import { locales, type Locale } from '#data/locales';
import type { Activity, Text, When } from '#data/types';
import { precisionOf } from '#lib/dates/precisionOf';
import { exceptionsOf } from './exceptionsOf';
import { spanOfDate } from './spanOfDate';
import { subjectOf } from './subjectOf';
import type { Check } from './types';

const name = 'caution-allows-no-wider-time';

const months: Readonly<Record<Locale, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

const hedges: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:mungkin|bisa jadi|barangkali)\b/i,
  en: /\b(?:may have|might have|could have|possible|possibly|perhaps)\b/i,
};

const earlierOrLater: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:lebih awal|lebih dini|lebih lambat|dimulai sebelum|berlangsung sebelum)\b/i,
  en: /\b(?:earlier start|begun earlier|started earlier|begin earlier|later end|ended later)\b/i,
};

/** Months that a hedged sentence names as possible, as `05`; May the month, not the verb. */
function monthsIn(sentence: string, locale: Locale): readonly string[] {
  return months[locale].flatMap((month, i) => {
    const named = new RegExp(`\\b${month}\\b`).test(
      sentence.replaceAll(/\bMay (?:have|be)\b/g, ''),
    );
    return named ? [String(i + 1).padStart(2, '0')] : [];
  });
}

function isWithin(when: When, month: string): boolean {
  const first = when.from && spanOfDate(when.from)?.first;
  const last = when.to && spanOfDate(when.to)?.last;
  if (!first || !last) return true;
  const years = [first.slice(0, 4), last.slice(0, 4)];
  return years.some((year) => {
    const span = spanOfDate(`${year}-${month}`);
    return span !== null && span.first <= last && span.last >= first;
  });
}

function problemsOf(when: When, text: Text, locale: Locale): readonly string[] {
  const precision = precisionOf(when.from);
  return text[locale].split(/(?<=[.;])\s+/).flatMap((sentence) => {
    if (!hedges[locale].test(sentence)) return [];
    const outside = monthsIn(sentence, locale).filter((month) => !isWithin(when, month));
    const isOpen = earlierOrLater[locale].test(sentence) && /^(?:day|month)$/.test(precision);
    if (outside.length === 0 && !isOpen) return [];
    return [
      outside.length > 0
        ? `allows month ${outside.join(', ')}, which lies outside when`
        : `allows another start or end, and when is given to the ${precision}`,
    ];
  });
}

function findIn(record: string, { when, caution, cautionMore }: Activity) {
  return Object.entries({ caution, cautionMore }).flatMap(([field, text]) =>
    text === null
      ? []
      : locales.flatMap((locale) =>
          problemsOf(when, text, locale).map((problem) => ({
            collection: 'activities',
            record,
            field: `${field}.${locale}`,
            problem,
            fix: 'Widen when, or take the doubt out of the caution.',
            subject: subjectOf({ collection: 'activities', record, field }),
          })),
        ),
  );
}

/** Filters and lanes read `when`; a doubt that only the caution tells is lost there. */
export const cautionAllowsNoWiderTime: Check = {
  name,
  description:
    'Where a caution calls another month, or an earlier or later time, possible, the date of the activity is no finer than that.',
  allowed: exceptionsOf(name),
  run: (facts) => Object.entries(facts.activities).flatMap(([id, one]) => findIn(id, one)),
};
