import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Side of the icon in pixels: enough for a tab on a sharp screen. */
const side = 48;

/**
 * Draws the icon of the pages as PNG. Chromium asks for the icon again at each change of an address and draws an SVG anew
 * on the page's own thread, which takes a third of the time of a filter's answer; Safari shows only PNG everywhere.
 */
export function run(): void {
  const drawing = readFileSync('components/layout/icon.svg', 'utf8');
  const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: side } }).render();
  writeFileSync('app/icon.png', picture.asPng());
}
