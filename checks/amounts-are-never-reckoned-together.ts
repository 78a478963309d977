import { locales } from '#data/locales';
import type { Case } from '#data/types';
import { everyText } from './everyText';
import type { Check } from './types';

const billion = 1e9;
const change =
  /\b(naik|kenaikan|meningkat|peningkatan|bertambah|selisih|persen|kali lipat|rose|risen?|increas\w*|gr[eo]w\w*|differ\w*|per ?cent|times)\b|%/i;

/** A number as either language writes it, at each of some lengths: `13[.,]1`, `13[.,]10`. */
function written(value: number, decimals: readonly number[]): string {
  const forms = decimals.map((length) => value.toFixed(length).replace('.', '[.,]'));
  return `(?<![\\d.,])(?:${forms.join('|')})`;
}

/** What a sentence would say if it reckoned with two amounts: a difference, a percentage, a ratio. */
function resultsOf(a: number, b: number): readonly (readonly [string, RegExp])[] {
  const difference = Math.abs(a - b) / billion;
  // Below ten billion a whole number is too common to mean the difference.
  const decimals = difference >= 10 ? [0, 1, 2, 3] : [1, 2, 3];
  const percentages = [b / a - 1, a / b - 1, a / b, b / a].map((share) => Math.abs(share) * 100);
  const ratio = Math.max(a, b) / Math.min(a, b);
  const ofPercentages = percentages.map((value) => written(value, [1, 2])).join('|');
  return [
    ['the difference', new RegExp(`${written(difference, decimals)}\\s?(?:miliar|billion)`, 'i')],
    ['a percentage', new RegExp(`(?:${ofPercentages})\\s?(?:%|persen|per ?cent)`, 'i')],
    ['the ratio', new RegExp(`${written(ratio, [1, 2])}\\s?(?:kali|times)`, 'i')],
  ];
}

function mentions(value: number): RegExp {
  const whole = Math.floor(value / billion);
  const inFull = Math.floor(value).toLocaleString('en').replaceAll(',', '[.,]');
  return new RegExp(`(?<![\\d.,])(?:${whole}(?:[.,]\\d+)?\\s?(?:miliar|billion)|${inFull})`, 'i');
}

type AmountPair = {
  readonly names: string;
  readonly results: readonly (readonly [string, RegExp])[];
  readonly mentions: readonly RegExp[];
};

function amountPairsOf({ figures, mustNotDraw }: Case): readonly AmountPair[] {
  const pairs = new Map<string, AmountPair>();
  for (const [one, other] of Object.values(mustNotDraw).flatMap((picture) => picture.pairs)) {
    const [a, b] = [figures[one], figures[other]];
    if (!a || !b || a.value === null || b.value === null) continue;
    if (![a, b].every(({ unit }) => unit?.startsWith('idr'))) continue;
    const names = `"${one}" and "${other}"`;
    const results = resultsOf(a.value, b.value);
    pairs.set(names, { names, results, mentions: [mentions(a.value), mentions(b.value)] });
  }
  return [...pairs.values()];
}

function findIn(words: string, { results, mentions }: AmountPair): string | null {
  const result = results.find(([, pattern]) => pattern.test(words));
  if (result) return `gives ${result[0]} of`;
  if (!mentions.every((pattern) => pattern.test(words))) return null;
  const sentence = words
    .split(/(?<=[.!?;:])\s/)
    .find((part) => change.test(part) && mentions.every((pattern) => pattern.test(part)));
  return sentence === undefined ? null : 'speaks, in one sentence, of a change between';
}

/** Two amounts, two definitions: no sentence of ours makes them one series. */
export const amountsAreNeverReckonedTogether: Check = {
  name: 'amounts-are-never-reckoned-together',
  description:
    'For each two amounts in rupiah that a forbidden picture keeps apart: no text gives their difference (in billions, to 1-3 decimals, and whole from ten on), a percentage or a ratio of them (to 1-2 decimals), and no sentence that has both speaks of rise, difference, percentage or times. The name of the forbidden picture itself may.',
  run: (facts, context) => {
    const pairs = amountPairsOf(facts);
    return everyText(facts, context)
      .filter(({ collection, field }) => collection !== 'mustNotDraw' || field !== 'what')
      .flatMap(({ text, field, ...place }) =>
        locales.flatMap((locale) =>
          pairs.flatMap((pair) => {
            const found = findIn(text[locale], pair);
            if (found === null) return [];
            return {
              ...place,
              field: `${field}.${locale}`,
              problem: `${found} ${pair.names}`,
              fix: 'Say what each amount covers, apart; reckon nothing from the two.',
            };
          }),
        ),
      );
  },
};
