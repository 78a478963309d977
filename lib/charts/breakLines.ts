import { measureWidest } from '#lib/text/measureWidest';

type Setting = { readonly size: number; readonly weight: 500 | 700 };

/** Breaks a label into lines no wider than `width` px in any font; a word longer than that stands alone. */
export function breakLines(text: string, width: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureWidest(longer, setting) <= width) lines.pop();
    lines.push(last !== undefined && measureWidest(longer, setting) > width ? word : longer);
  }
  return lines;
}
