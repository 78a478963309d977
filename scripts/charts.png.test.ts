import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { createBase } from '#data/base';
import { locales } from '#data/locales';
import { fillChart } from '#lib/charts/countPlaceholders';
import { tinyForms } from '#tests/tinyForms';
import { lightStyles } from './charts/lightStyles';
import { openWallFonts, outlineTexts } from './charts/outlineTexts';
import { drawPictures } from './charts.png';

const base = createBase(tinyForms);
const pictures = drawPictures(base);

/** The words of a picture as one line; a text that was broken into lines is whole again. */
function wordsOf(svg: string): string {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .map((text) => $(text).text())
    .join(' ');
}

describe('drawPictures(base)', () => {
  it('draws each chart in each language with headline, subtitle, caution, source, licence and address', () => {
    expect(pictures.size).toBe(base.charts.all.length * locales.length);
    for (const record of base.charts.all) {
      const chart = fillChart(base, record);
      for (const locale of locales) {
        const words = wordsOf(pictures.get(`${chart.id}.${locale}`) ?? '');
        for (const text of [chart.headline, chart.subtitle, chart.caution])
          expect(words).toContain(text[locale]);
        expect(words).toContain('CC BY-SA 4.0');
        expect(words).toContain(`/${locale}/data/${chart.id}/`);
        expect(words, chart.id).toMatch(/Sumber|Sources|sumber untuk|sources behind/);
      }
    }
  });

  it('fills in its PNG what its record fills, since fill says what an activity is about', () => {
    const mark = (fill: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><style>${lightStyles()}</style>` +
      `<circle class="wall-mark wall-of-catalyst wall-${fill}" cx="10" cy="10" r="8"/></svg>`;
    const middleOf = (svg: string) => {
      const { pixels, width } = new Resvg(svg).render();
      return pixels[(10 * width + 10) * 4 + 3];
    };
    expect(middleOf(mark('filled'))).toBe(255);
    expect(middleOf(mark('hollow'))).toBe(0);
    expect(middleOf(mark('core'))).toBe(255);
  });

  it('takes its colours along, so that it looks the same outside of a page', () => {
    for (const picture of pictures.values()) {
      expect(picture).toMatch(/<style>.*\.wall-gold\{fill:#[0-9a-f]{6};?\}/);
      expect(picture).not.toMatch(/var\(|@layer|currentcolor/i);
      const classes = [...picture.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
        names.split(' '),
      );
      const ruled = picture.match(/<style>(.*)<\/style>/)?.[1] ?? '';
      const known = ['wall', 'wall-hollow', 'wall-cored'];
      for (const name of new Set(classes))
        if (!known.includes(name)) expect(ruled).toContain(`.${name}`);
    }
  });
});

describe('outlineTexts(svg, fonts)', async () => {
  const fonts = await openWallFonts('Buku 12');
  const text = (words: string, more = '') =>
    `<svg><text class="wall-ink" x="10" y="20" font-size="20" font-weight="700"${more}>${words}</text></svg>`;

  it('leaves no text, and draws each letter once', () => {
    const svg = outlineTexts(text('Buku'), fonts);
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path id="g700-/g)).toHaveLength(3);
    expect(svg.match(/<use /g)).toHaveLength(4);
    expect(svg).toMatch(
      /<g class="wall-ink" transform="translate\(10\.0 20\) scale\(0\.02\d* -0\.02\d*\)">/,
    );
  });

  it('ends at its place where it is anchored at the end', () => {
    const [, x = ''] =
      /translate\(([\d.-]+) 20\)/.exec(outlineTexts(text('12', ' text-anchor="end"'), fonts)) ?? [];
    expect(Number(x)).toBeLessThan(-5);
  });

  it('names the letter that the font lacks, and a weight that is not opened', () => {
    expect(() => outlineTexts(text('Buku ≠'), fonts)).toThrow('no sign for "≠" in "Buku ≠"');
    expect(() => outlineTexts(text('Buku').replace('700', '400'), fonts)).toThrow('weight 400');
  });
});
