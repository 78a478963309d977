import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { openWallFonts, outlineTexts } from './outlineTexts';
import { smallPng } from './smallPng';

type Painting = {
  readonly folder: string;
  /** Each drawing as SVG with its styles inside and its letters as texts, by the name of its files without an end. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Width of the painted picture, in px. */
  readonly pngWidth: number;
  /** Which files come of a drawing, by their end: `svg` or `png`. */
  readonly filesOf: (
    name: string,
    painted: { readonly outlined: string; readonly png: Buffer },
  ) => Readonly<Record<string, string | Buffer>>;
};

/**
 * Paints drawings into files of a folder; those whose content is the same are kept, and what belongs to none is removed.
 * @throws Error naming the letter and the text, if the font lacks one.
 */
export async function paintPictures(painting: Painting): Promise<void> {
  const { folder, drawings, pngWidth, filesOf } = painting;
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder))
    if (!drawings.has(file.replace(/\.\w+$/, ''))) rmSync(`${folder}/${file}`);
  // What turns a drawing into files is a part of the key, so that a change in it makes all of them anew.
  const makers = ['outlineTexts.ts', 'smallPng.ts'];
  const maker = makers.map((file) => readFileSync(`scripts/charts/${file}`, 'utf8')).join('');
  const keyOf = (drawing: string) =>
    createHash('sha256').update(`${maker}${pngWidth}${drawing}`).digest('hex');
  const isMade = (name: string, key: string) => {
    const file = `${folder}/${name}.key`;
    return existsSync(file) && readFileSync(file, 'utf8') === key;
  };
  const wanted = [...drawings].filter(([name, drawing]) => !isMade(name, keyOf(drawing)));
  if (wanted.length === 0) return;
  const letters = new Set(wanted.map(([, drawing]) => drawing).join(''));
  const fonts = await openWallFonts([...letters].join(''));
  for (const [name, drawing] of wanted) {
    const outlined = outlineTexts(drawing, fonts);
    const png = new Resvg(outlined, {
      fitTo: { mode: 'width', value: pngWidth },
      // Letters are shapes, so that looking for fonts would only cost time.
      font: { loadSystemFonts: false },
    })
      .render()
      .asPng();
    const painted = { outlined, png: await smallPng(png) };
    for (const [end, content] of Object.entries(filesOf(name, painted)))
      writeFileSync(`${folder}/${name}.${end}`, content);
    writeFileSync(`${folder}/${name}.key`, keyOf(drawing));
  }
}
