import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '#data/locales';
import type { Pieces } from '#lib/cite/pieces';
import type { Generated } from '#lib/view';
import { keepWhileUnchanged } from './keepWhileUnchanged';

/** Where the citations in APA 7 lie, by language and by id of the cited item. */
export const citationsFile = 'lib/cite/made/apa.json';

/** Where the drawings of charts for slides lie, `<chart>.<language>.svg` for pages and `.png` for PowerPoint. */
export const wallsFolder = 'components/talks/made';

/** Where the pictures of charts lie, `<chart>.<language>.<width>.svg`. */
export const picturesFolder = 'components/charts/stored';

/** The drawing of a chart for slides, as SVG for a page. */
export function wallOf(chartId: string, locale: Locale): string {
  return read(`${wallsFolder}/${chartId}.${locale}.svg`);
}

/** The same drawing painted, as a PNG file. */
export function wallPictureOf(chartId: string, locale: Locale): Uint8Array {
  return readFileSync(`${wallsFolder}/${chartId}.${locale}.png`);
}

type Citations = Readonly<Record<Locale, Readonly<Record<string, Pieces>>>>;

function read(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} is missing: "npm run made" writes it.`);
  return readFileSync(file, 'utf8');
}

function readCitations(): Citations {
  try {
    const cited: { apa: Citations } = JSON.parse(read(citationsFile));
    return cited.apa;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${citationsFile} cannot be read (${why}): "npm run made" writes it anew.`);
  }
}

/** Read again where a new record was cited since, so that development goes on without a new start. */
const citations = keepWhileUnchanged(citationsFile, readCitations);

/** What `npm run made` has written, read from disk. */
export const generated: Generated = {
  pictureOf: (chartId, locale, width) =>
    read(`${picturesFolder}/${chartId}.${locale}.${width}.svg`),
  citationOf: (id, locale) => {
    const pieces = citations()[locale][id];
    if (!pieces)
      throw new Error(
        `${citationsFile} has no citation of "${id}" (${locale}) yet: "npm run made" writes it. ` +
          `While "npm run dev" runs, it does so by itself; then load the page again.`,
      );
    return pieces;
  },
};
