import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import fallback from './fallbackWidths.json';

/** The Latin file of the site's font, roman, all weights. */
export const fontFile = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  ),
);

/** Families that stand in until the font has arrived: Arial (and its doubles), and Roboto on Android. */
export type Fallback = 'arial' | 'roboto';

/** Opens a font file that holds one font. */
export function openFont(file: Buffer): Font {
  const font = create(file);
  if ('fonts' in font) throw new Error('A file with one font is expected.');
  return font;
}

/** Advance widths of the font at one weight, in em, for each letter of `fallbackWidths.json` in order. */
export async function widthsAt(weight: number): Promise<readonly number[]> {
  const file = await subsetFont(fontFile, fallback.characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  const font = openFont(file);
  return [...fallback.characters].map(
    (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm,
  );
}

/** Advance widths of a fallback in em; from 550 on browsers draw its bold. */
export function fallbackWidthsAt(family: Fallback, weight: number): readonly number[] {
  return fallback[family][weight < 550 ? 'regular' : 'bold'].map((width) => width / 1000);
}

function mean(widths: readonly number[]): number {
  return widths.reduce((sum, width, i) => sum + width * (fallback.frequencies[i] ?? 0), 0);
}

/**
 * By how much a fallback is drawn larger, so that a text of this site is as long in it as in the site's font.
 * Letters count as often as they stand in both languages; word spacing is the same in both fonts and cancels out.
 */
export function sizeAdjust(widths: readonly number[], family: Fallback, weight: number): number {
  return mean(widths) / mean(fallbackWidthsAt(family, weight));
}
