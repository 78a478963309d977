import { measureText } from '../text/measureText';

/** How a part of a slide is set, in px of the 1280 by 720 drawing: size, weight, and the room for a row. */
export type SlideSetting = {
  readonly size: number;
  readonly weight: 500 | 700;
  readonly width: number;
  /** Space between letters in em, as the style sheet sets it. */
  readonly tracking: number;
};

/** The parts of a slide whose length matters; the style sheet of the slides uses the same numbers. */
export const slideText = {
  headline: { size: 48, weight: 700, width: 1152, tracking: -0.028 },
  line: { size: 27, weight: 500, width: 1152, tracking: 0 },
  caution: { size: 24, weight: 500, width: 960, tracking: 0 },
} as const satisfies Readonly<Record<string, SlideSetting>>;

/** Sizes of a headline by the rows that it may take; the records' own sentences can be longer than those of a talk. */
const headlineSizes = [
  { size: slideText.headline.size, rows: 2 },
  { size: 40, rows: 3 },
  { size: 34, rows: 4 },
] as const;

/** The size, in px of the drawing, at which a headline keeps to the room for it. */
export function headlineSize(text: string): number {
  const fitting = headlineSizes.find(
    ({ size, rows }) => countLines(text, { ...slideText.headline, size }) <= rows,
  );
  return fitting?.size ?? 30;
}

/** Letters of lines and caution from which a slide is set tighter; a talk that keeps to two rows stays below. */
const manyLetters = 400;

/** Whether a slide holds more words than those of a talk may, as the records' own sentences can. */
export function isDense(slide: {
  readonly lines: readonly string[];
  readonly caution: string | null;
}): boolean {
  const letters = [...slide.lines, slide.caution ?? ''].join('').length;
  return letters > manyLetters || slide.lines.some((line) => countLines(line, slideText.line) > 2);
}

// The site's own font on the wall, Arial in PowerPoint; widths by letter come out right to 2 in 100.
function widthOf(text: string, { size, weight, tracking }: SlideSetting): number {
  const web = measureText(text, { size, weight }) + tracking * size * text.length;
  const arial = measureText(text, { size, weight, font: 'arial' }) + tracking * size * text.length;
  return Math.max(web, arial) * 1.02;
}

/** Rows that a text takes on a slide, broken between words, in the wider of the two fonts. */
export function countLines(text: string, setting: SlideSetting): number {
  let rows = 1;
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && widthOf(longer, setting) > setting.width) {
      rows += 1;
      row = word;
    } else row = longer;
  }
  return rows;
}
