import type { Font } from 'fontkit';
import { sizeAdjust, widthsAt, type Fallback } from './plusJakartaSans';

// One stand-in font for each: a bold Arial is narrower beside the site's bold than the regular ones are.
const weightSteps = [
  { from: 400, at: 400, to: 549 },
  { from: 550, at: 600, to: 624 },
  { from: 625, at: 650, to: 674 },
  { from: 675, at: 700, to: 750 },
] as const;

const names = {
  arial: {
    family: 'Fallback Arial',
    regular: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
    bold: [
      'Arial Bold',
      'Arial-BoldMT',
      'Liberation Sans Bold',
      'LiberationSans-Bold',
      'Arimo Bold',
    ],
  },
  roboto: {
    family: 'Fallback Roboto',
    regular: ['Roboto', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
  },
} as const;

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/**
 * Rules for the site's font and for what stands in until it has arrived, of the same length and height.
 * @param weights range of weights in the font's file
 */
export async function fontCss(
  url: string,
  font: Font,
  weights: { readonly min: number; readonly max: number },
): Promise<string> {
  const rules = [
    '/* Made by scripts/font.woff2.ts: do not edit. */',
    `@font-face{font-family:'Plus Jakarta Sans';src:url(${url}) format('woff2');font-weight:${weights.min} ${weights.max};font-display:swap}`,
  ];
  for (const { from, at, to } of weightSteps) {
    const widths = await widthsAt(at);
    for (const fallback of ['arial', 'roboto'] satisfies Fallback[]) {
      const larger = sizeAdjust(widths, fallback, at);
      const { family, ...local } = names[fallback];
      const src = local[at < 550 ? 'regular' : 'bold'].map((name) => `local('${name}')`).join(',');
      const height = (units: number) => percent(units / font.unitsPerEm / larger);
      rules.push(
        `@font-face{font-family:'${family}';src:${src};font-weight:${from} ${to};size-adjust:${percent(larger)};` +
          `ascent-override:${height(font.ascent)};descent-override:${height(-font.descent)};line-gap-override:${height(font.lineGap)}}`,
      );
    }
  }
  return `${rules.join('\n')}\n`;
}
