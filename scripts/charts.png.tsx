import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { forms } from '#components/charts/forms';
import { pictureWidths, WallPicture } from '#components/charts/wall/WallPicture';
import type { Base } from '#data/base';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { checkedOn, siteUrl } from '#data/site';
import type { Chart, WithId } from '#data/types';
import { interfaceWords } from '#i18n/interfaceWords';
import { fillChart } from '#lib/charts/countPlaceholders';
import { pictureWordsOf } from './charts/pictureWordsOf';
import { lightStyles } from './charts/lightStyles';
import { openWallFonts, outlineTexts } from './charts/outlineTexts';

const folder = 'components/charts/made';
const wallHeight = 430;
// Sharp on a broad screen, and still light.
const pngWidth = 1600;

/** A chart with its words as SVG, its letters still texts. */
function drawPicture(base: Base, chart: WithId<Chart>, locale: Locale, styles: string): string {
  const size = { width: pictureWidths.inside, height: wallHeight };
  const wall = forms[chart.form].drawWall({ base, locale }, chart, size);
  const words = pictureWordsOf({ base, locale }, chart, interfaceWords(locale), {
    siteUrl,
    checkedOn,
  });
  return renderToStaticMarkup(
    <WallPicture words={words} wall={wall} wallHeight={wallHeight} />,
  ).replace('<title>', `<style>${styles}</style><title>`);
}

/** Every picture by the name of its file without an end: `<chart>.<locale>`. */
export function drawPictures(base: Base): ReadonlyMap<string, string> {
  const styles = lightStyles();
  return new Map(
    locales.flatMap((locale) =>
      base.charts.all.map((record): [string, string] => {
        const chart = fillChart(base, record);
        return [`${chart.id}.${locale}`, drawPicture(base, chart, locale, styles)];
      }),
    ),
  );
}

function isMade(name: string, key: string): boolean {
  const file = `${folder}/${name}.key`;
  return existsSync(file) && readFileSync(file, 'utf8') === key;
}

/** Makes each chart as SVG and PNG, with what belongs to it inside; those whose content is the same are kept. */
export async function run(): Promise<void> {
  const pictures = drawPictures(base);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder))
    if (!pictures.has(file.replace(/\.\w+$/, ''))) rmSync(`${folder}/${file}`);
  // What turns a drawing into files is a part of the key, so that a change in it makes all of them anew.
  const maker = readFileSync('scripts/charts/outlineTexts.ts', 'utf8');
  const keyOf = (drawing: string) =>
    createHash('sha256').update(`${maker}${pngWidth}${drawing}`).digest('hex');
  const wanted = [...pictures].filter(([name, drawing]) => !isMade(name, keyOf(drawing)));
  if (wanted.length === 0) return;
  const fonts = await openWallFonts(
    [...new Set(wanted.map(([, drawing]) => drawing).join(''))].join(''),
  );
  for (const [name, drawing] of wanted) {
    const svg = outlineTexts(drawing, fonts);
    const png = new Resvg(svg, {
      fitTo: { mode: 'width', value: pngWidth },
      // Letters are shapes, so that looking for fonts would only cost time.
      font: { loadSystemFonts: false },
    })
      .render()
      .asPng();
    writeFileSync(`${folder}/${name}.svg`, svg);
    writeFileSync(`${folder}/${name}.png`, png);
    writeFileSync(`${folder}/${name}.key`, keyOf(drawing));
  }
}
