import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { base } from '#data/index';
import { builtLocales } from '#data/locales';
import { readMessages } from '#i18n/readMessages';
import { atBase } from '#lib/pages/atBase';
import { collectTexts, unknownCharacters, type PlacedText } from './collectTexts';
import { fontCss } from './fontCss';
import { hashedName } from './hashedName';
import { fontFile, openFont } from './plusJakartaSans';

const folder = 'public/made/hashed';
const css = 'components/ui/made/font.css';
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i)).join('');
// Set by Intl and by the pages themselves: they stand in no record.
const alwaysUsed = `${letters}${letters.toUpperCase()}0123456789 !"#%&'()+,-./:;<=>?@_\u00a0\u202f–—‘’“”…·•×`;
// The lightest and the heaviest that the styles use.
const weights = { min: 400, max: 750 } as const;
// Drawn as a picture wherever they are shown, since the font lacks them.
const drawnAsPicture = '≠';

function textsOfTheSite(): readonly PlacedText[] {
  const words = builtLocales.flatMap((locale) => {
    const file = `messages/${locale}.json`;
    return collectTexts(readMessages(file), file);
  });
  return [...collectTexts(base, `data/cases/${base.name}`), ...words];
}

/**
 * The characters that the site needs from its font.
 * @throws Error naming each character that the font lacks, with record and field.
 */
export function neededCharacters(
  texts: readonly PlacedText[],
  hasGlyph: (character: string) => boolean,
): string {
  const passes = (character: string) =>
    hasGlyph(character) || drawnAsPicture.includes(character) || character === '\n';
  const lacking = [...unknownCharacters(texts, passes)].map(([character, place]) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `  ${place}: "${character}" (U+${code})`;
  });
  if (lacking.length > 0)
    throw new Error(
      `The font has no sign for these. Write them otherwise, or draw them and name them in scripts/font.woff2.ts:\n${lacking.join('\n')}`,
    );
  const used = texts.flatMap(({ text }) => [...text]);
  return [...new Set([...alwaysUsed, ...used])].filter(hasGlyph).sort().join('');
}

/** Makes the font file with the letters that the site uses, and the style sheet that names it and its stand-ins. */
export async function run(): Promise<void> {
  const font = openFont(fontFile);
  const characters = neededCharacters(textsOfTheSite(), (character) =>
    font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  const file = await subsetFont(fontFile, characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum', 'ccmp', 'mark'],
    variationAxes: { wght: weights },
  });
  const name = hashedName('plus-jakarta-sans', file, 'woff2');
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder))
    if (old.endsWith('.woff2') && old !== name) rmSync(`${folder}/${old}`);
  writeFileSync(`${folder}/${name}`, file);
  mkdirSync('components/ui/made', { recursive: true });
  writeFileSync(css, await fontCss(atBase(`/made/hashed/${name}`), font, weights));
  console.log(`Font: ${name}, ${characters.length} characters, ${file.length} bytes.`);
}
