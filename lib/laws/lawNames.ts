import { locales } from '#data/locales';
import type { Text } from '#data/types';

const number =
  /(?:\b(?:no|nomor|number|nr)\b\.?\s*)?(\d+)\s*(?:\/|\s(?:tahun|thn|year|of)\s|\s)\s*(\d{4})\b/giu;

/** Numbers of laws in their short form, however they were written out: `UU No. 12 Tahun 2022` is `UU 12/2022`. */
export function shortenLawNumbers(text: string): string {
  return text.replaceAll(number, '$1/$2');
}

/**
 * The names by which a law is looked up: its number behind the short form of its kind and behind the kind in full, in
 * each language.
 * @param printed one or several numbers as the record prints them: `UU 1/2023; UU 1/2026`
 * @param kinds kinds of laws by their short form
 */
export function lawNames(
  printed: string,
  kinds: Readonly<Record<string, Text>>,
): readonly string[] {
  return [...printed.matchAll(/([\p{L}]+) (\d+\/\d{4})/gu)].flatMap(([, short = '', of = '']) => {
    const full = kinds[short];
    return [...new Set([short, ...locales.map((locale) => full?.[locale])])].flatMap((name) =>
      name ? [`${name} ${of}`] : [],
    );
  });
}
