import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';

/** A cell as a spreadsheet read it: its kind, and its value as the file format writes it. */
export type ReadCell = { readonly kind: string; readonly value: string };

/** Whether LibreOffice is there. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

type How = {
  /** How the files are read; without it, as their format says. */
  readonly filter?: string;
  /** Folder for the results and for what LibreOffice keeps. */
  readonly folder: string;
};

/** Rows of the first sheet of a flat document of LibreOffice, without empty cells at their ends. */
function rowsOf(xml: string): readonly (readonly ReadCell[])[] {
  const $ = load(xml, { xml: true });
  const rows = $('table\\:table').first().find('table\\:table-row').toArray();
  const read = rows.map((row) => {
    const cells = $(row)
      .children('table\\:table-cell')
      .toArray()
      .flatMap((cell): ReadCell[] => {
        const one = $(cell);
        const kind = one.attr('office:value-type') ?? '';
        const text = one
          .children('text\\:p')
          .toArray()
          .map((line) => $(line).text())
          .join('\n');
        const value = one.attr('office:value') ?? one.attr('office:date-value') ?? text;
        const times = Number(one.attr('table:number-columns-repeated') ?? 1);
        return Array.from({ length: Math.min(times, 64) }, () => ({ kind, value }));
      });
    return cells.slice(0, cells.findLastIndex(({ kind }) => kind !== '') + 1);
  });
  return read.filter((cells) => cells.length > 0);
}

/**
 * Opens spreadsheets in one start of LibreOffice and gives the rows of their first sheet, by file name.
 * @throws Error with what LibreOffice said, if it did not open one of them.
 */
export function readSpreadsheets(
  paths: readonly string[],
  { filter, folder }: How,
): ReadonlyMap<string, readonly (readonly ReadCell[])[]> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { stdout, stderr } = spawnSync(
    'soffice',
    [
      profile,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      ...['--convert-to', 'fods', '--outdir', folder, ...paths],
    ],
    { encoding: 'utf8' },
  );
  return new Map(
    paths.map((path) => {
      const name = basename(path);
      const read = join(folder, name.replace(/\.\w+$/, '.fods'));
      try {
        return [name, rowsOf(readFileSync(read, 'utf8'))];
      } catch {
        throw new Error(`LibreOffice did not open ${name}.\n${stdout}\n${stderr}`);
      }
    }),
  );
}
