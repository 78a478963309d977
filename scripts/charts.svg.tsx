import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { drawings as drawingsByForm } from '#components/charts/drawings';
import { base } from '#data/index';
import { builtLocales } from '#data/locales';
import { chartWidthNames } from '#lib/charts/chartWidths';
import { picturesFolder } from '../app/generated';
import { paint } from './charts/paint';

/** Every stored picture, by name `<chart>.<locale>.<width>`. */
export async function drawPictures(): Promise<ReadonlyMap<string, string>> {
  const drawings = builtLocales.flatMap((locale) =>
    base.charts.all.flatMap((chart) => {
      const draw = drawingsByForm[chart.form];
      if (!draw) return [];
      return chartWidthNames.map((width) => ({
        name: `${chart.id}.${locale}.${width}`,
        drawing: draw({ base, locale }, chart, width),
      }));
    }),
  );
  const pictures = await paint(drawings.map(({ drawing }) => drawing));
  return new Map(drawings.map(({ name }, i) => [name, pictures[i] ?? '']));
}

/** Stores each chart with an axis as pictures, so that it is complete in the page without JavaScript. */
export async function run(): Promise<void> {
  const pictures = await drawPictures();
  rmSync(picturesFolder, { recursive: true, force: true });
  mkdirSync(picturesFolder, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(`${picturesFolder}/${name}.svg`, picture);
}
