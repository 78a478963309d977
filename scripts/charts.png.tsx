import { renderToStaticMarkup } from 'react-dom/server';
import { forms } from '#components/charts/forms';
import { pictureWidths, WallPicture } from '#components/charts/wall/WallPicture';
import type { Base } from '#data/base';
import { base } from '#data/index';
import { builtLocales, type Locale } from '#data/locales';
import { checkedOn, siteUrl } from '#data/site';
import type { Chart, WithId } from '#data/types';
import { interfaceWords } from '#i18n/interfaceWords';
import { fillChart } from '#lib/charts/countPlaceholders';
import { pictureWordsOf } from './charts/pictureWordsOf';
import { lightStyles } from './charts/lightStyles';
import { paintPictures } from './charts/paintPictures';

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
    builtLocales.flatMap((locale) =>
      base.charts.all.map((record): [string, string] => {
        const chart = fillChart(base, record);
        return [`${chart.id}.${locale}`, drawPicture(base, chart, locale, styles)];
      }),
    ),
  );
}

/** Makes each chart as SVG and PNG, with what belongs to it inside. */
export async function run(): Promise<void> {
  await paintPictures({
    folder: 'components/charts/made',
    drawings: drawPictures(base),
    pngWidth,
    filesOf: (_, { outlined, png }) => ({ svg: outlined, png }),
  });
}
