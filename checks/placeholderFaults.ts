import { locales } from '#data/locales';
import type { Text } from '#data/types';
import type { Finding } from './types';

/** Names of the placeholders in words: `total` in "of {total} activities". */
export function holesIn(words: string): readonly string[] {
  return [...words.matchAll(/\{([^{}]*)\}/g)].map(([, hole = '']) => hole);
}

type Asked = {
  readonly at: Pick<Finding, 'collection' | 'record'>;
  /** The texts in which numbers are filled in, each with its field. */
  readonly texts: readonly { readonly field: string; readonly text: Text }[];
  /** Where each number comes from, by the name of its placeholder. */
  readonly placeholders: Readonly<Record<string, unknown>>;
  /** What a placeholder that the record does not explain is told of: `does not say what {n} counts`. */
  readonly unknown: (hole: string) => string;
  /** What a placeholder that no text uses is told of. */
  readonly unused: string;
};

/** Placeholders that a language lacks, that the record does not explain, or that no text of it uses. */
export function placeholderFaults({ at, texts, placeholders, unknown, unused }: Asked) {
  const known = Object.keys(placeholders);
  const all = texts.map(({ field, text }) => ({
    field,
    byLocale: locales.map((locale) => [locale, new Set(holesIn(text[locale]))] as const),
  }));
  const used = new Set(all.flatMap(({ byLocale }) => byLocale.flatMap(([, holes]) => [...holes])));
  return [
    ...all.flatMap(({ field, byLocale }) =>
      byLocale.flatMap(([locale, holes]) =>
        [...new Set(byLocale.flatMap(([, others]) => [...others]))]
          .filter((hole) => !holes.has(hole))
          .map((hole) => ({
            ...at,
            field: `${field}.${locale}`,
            problem: `lacks {${hole}}, which another language has`,
            fix: 'Say the same in every language.',
          })),
      ),
    ),
    ...[...used]
      .filter((hole) => !known.includes(hole))
      .map((hole) => ({
        ...at,
        field: 'placeholders',
        problem: unknown(hole),
        fix: 'Say what is counted, or write the words without it.',
      })),
    ...known
      .filter((hole) => !used.has(hole))
      .map((hole) => ({
        ...at,
        field: `placeholders.${hole}`,
        problem: unused,
        fix: 'Take it out.',
      })),
  ];
}
