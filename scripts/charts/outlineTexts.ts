import { load } from 'cheerio';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { wordSpacing } from '#lib/text/measureText';
import { fontFile, openFont } from '../plusJakartaSans';

const weights = [500, 700] as const;

/** The font at the weights of the wall, with these letters. */
export type WallFonts = ReadonlyMap<number, Font>;

/** Opens the font at the weights of the wall. @param letters every letter that will be drawn */
export async function openWallFonts(letters: string): Promise<WallFonts> {
  const fonts = weights.map(async (weight): Promise<[number, Font]> => {
    const file = await subsetFont(fontFile, letters, {
      targetFormat: 'sfnt',
      keepFeatures: ['kern'],
      variationAxes: { wght: weight },
    });
    return [weight, openFont(file)];
  });
  return new Map(await Promise.all(fonts));
}

const space = new Set([0x20, 0xa0]);
const shareBefore: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Turns every text of an SVG into shapes of the site's own font, so that each machine draws the letters alike.
 * Each letter is drawn once and used wherever it stands.
 * @throws Error naming the letter and the text, if the font lacks one, or the weight that is not opened.
 */
export function outlineTexts(svg: string, fonts: WallFonts): string {
  const shapes = new Map<string, string>();
  const $ = load(svg, { xml: true });

  function outline(text: string, weight: number, font: Font) {
    const lacking = [...text].find((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
    if (lacking !== undefined)
      throw new Error(`The font has no sign for "${lacking}" in "${text}", so it cannot be drawn.`);
    const { glyphs, positions } = font.layout(text, ['kern']);
    let x = 0;
    let uses = '';
    glyphs.forEach((glyph, i) => {
      const isSpace = glyph.codePoints.some((code) => space.has(code));
      const id = `g${weight}-${glyph.id}`;
      if (!isSpace) {
        if (!shapes.has(id)) shapes.set(id, glyph.path.toSVG());
        uses += `<use xlink:href="#${id}" x="${Math.round(x)}"/>`;
      }
      x += (positions[i]?.xAdvance ?? 0) + (isSpace ? wordSpacing * font.unitsPerEm : 0);
    });
    return { uses, width: x };
  }

  $('text').each((_, element) => {
    const text = $(element);
    const weight = Number(text.attr('font-weight'));
    const font = fonts.get(weight);
    if (!font)
      throw new Error(`A text of the wall has the weight ${weight}; there are 500 and 700.`);
    const { uses, width } = outline(text.text(), weight, font);
    const scale = Number(text.attr('font-size')) / font.unitsPerEm;
    const anchor = shareBefore[text.attr('text-anchor') ?? 'start'] ?? 0;
    const x = Number(text.attr('x')) - width * scale * anchor;
    const place = `translate(${x.toFixed(1)} ${text.attr('y') ?? '0'}) scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})`;
    text.replaceWith(`<g class="${text.attr('class') ?? ''}" transform="${place}">${uses}</g>`);
  });
  const paths = [...shapes].map(
    ([id, d]) =>
      `<path id="${id}" d="${d.replaceAll(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))))}"/>`,
  );
  const root = $('svg').first();
  root.attr('xmlns:xlink', 'http://www.w3.org/1999/xlink');
  root.prepend(`<defs>${paths.join('')}</defs>`);
  return $.xml();
}
