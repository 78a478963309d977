import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ChartId } from '#components/charts/axes/ChartId';
import { draw } from '#components/charts/draw';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { drawnOf } from '#lib/charts/drawnOf';
import { widthClasses } from '#lib/charts/widthClasses';
import { paint } from './charts/paint';

const folder = 'components/charts/stored';

/** Every stored picture, by name `<chart>.<locale>.<width>`. */
export async function drawPictures(): Promise<ReadonlyMap<string, string>> {
  const drawings = locales.flatMap((locale) =>
    base.charts.all.flatMap((chart) => {
      const drawn = drawnOf({ base, locale }, chart);
      if (!drawn) return [];
      return widthClasses.map((width) => ({
        name: `${chart.id}.${locale}.${width}`,
        drawing: <ChartId value={chart.id}>{draw(drawn, width)}</ChartId>,
      }));
    }),
  );
  const pictures = await paint(drawings.map(({ drawing }) => drawing));
  return new Map(drawings.map(({ name }, i) => [name, pictures[i] ?? '']));
}

/** Stores each chart with an axis as pictures, so that it is complete in the page without JavaScript. */
export async function run(): Promise<void> {
  const pictures = await drawPictures();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(`${folder}/${name}.svg`, picture);
}
