import { writeFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { forms } from '#components/charts/forms';
import type { Base } from '#data/base';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { fillChart } from '#lib/charts/countPlaceholders';
import { slideWall } from '#lib/charts/slideWall';
import { wallsFolder } from '../app/generated';
import { lightStyles } from './charts/lightStyles';
import { joinShapes } from './charts/joinShapes';
import { paintPictures } from './charts/paintPictures';

// One and a half pixels for each of the slide's: sharp on a broad projector, and still light.
const pngWidth = slideWall.width * 1.5;

/** Each chart as it stands on a slide, by `<chart>.<locale>`: SVG for a page, its letters as texts. */
export function drawWalls(base: Base): ReadonlyMap<string, string> {
  return new Map(
    locales.flatMap((locale) =>
      base.charts.all.map((record): [string, string] => {
        const chart = fillChart(base, record);
        const wall = forms[chart.form].drawWall({ base, locale }, chart, slideWall);
        return [`${chart.id}.${locale}`, renderToStaticMarkup(wall)];
      }),
    ),
  );
}

/**
 * A drawing as it stands in a page: without what the page's style sheet says, since a talk holds each in every language,
 * its marks joined, and without a description, since the slide says it. It begins where the words do, also where its room is smaller.
 */
function forPage(wall: string): string {
  return joinShapes(wall)
    .replace(
      /^<svg class="wall".*? viewBox="([^"]*)"[^>]*>/,
      '<svg class="wall" preserveAspectRatio="xMinYMid" viewBox="$1" aria-hidden="true">',
    )
    .replaceAll(/ (?:text-anchor="start"|font-size="20"|font-weight="500")/g, '')
    .replaceAll(/<text [^>]*>/g, (text) => text.replaceAll(/ ([xy])="(-?\d+)\.\d"/g, ' $1="$2"'));
}

/** Makes the drawing of each chart for slides: SVG for pages, PNG for programs that cannot draw the chart themselves. */
export async function run(): Promise<void> {
  const walls = drawWalls(base);
  const styles = lightStyles();
  await paintPictures({
    folder: wallsFolder,
    drawings: new Map(
      [...walls].map(([name, wall]) => [name, wall.replace('>', `><style>${styles}</style>`)]),
    ),
    pngWidth,
    filesOf: (_, { png }) => ({ png }),
  });
  for (const [name, wall] of walls) writeFileSync(`${wallsFolder}/${name}.svg`, forPage(wall));
}
