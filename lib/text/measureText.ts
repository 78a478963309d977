import letterWidths from './letterWidths.json';

/** Fonts that a reader may see: the site's own, or what stands in until (or where) it does not arrive. */
export type FontName = 'web' | 'arial' | 'roboto';

/** How a text is set: size in px, weight as in CSS, and the font (the site's own unless named). */
export type TextSetting = {
  readonly size: number;
  readonly weight: 500 | 700;
  readonly font?: FontName;
};

/** Space that the site adds to each word space, in em, since the font's own is narrow. */
export const wordSpacing = 0.055;

// As wide as a broad letter, so that a label with an unknown sign is given too much room, not too little.
const unknownWidth = 700;

const places = new Map([...letterWidths.characters].map((character, place) => [character, place]));

/**
 * Width of a text on one line, in px, letter by letter. Kerning is left out: it makes most lines a little shorter.
 * A character that is not in the table counts as a broad one.
 */
export function measureText(text: string, { size, weight, font = 'web' }: TextSetting): number {
  const widths = letterWidths[font][weight];
  let sum = 0;
  for (const character of text) {
    sum += widths[places.get(character) ?? -1] ?? unknownWidth;
    if (character === ' ' || character === '\u00a0') sum += wordSpacing * 1000;
  }
  return (sum / 1000) * size;
}
