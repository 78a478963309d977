import { existsSync, readFileSync } from 'node:fs';
import { chartWidthNames, type ChartWidth } from '#lib/charts/chartWidths';
import type { ChartProps } from './chartProps';

function pictureOf({ view, chart }: ChartProps, width: ChartWidth): string {
  const file = `components/charts/stored/${chart.id}.${view.locale}.${width}.svg`;
  if (!existsSync(file)) throw new Error(`${file} is missing: "npm run made" draws it.`);
  return readFileSync(file, 'utf8');
}

/** A chart as pictures drawn at build, complete without JavaScript; the page shows the one that fits. */
export function StoredChart(props: ChartProps) {
  return chartWidthNames.map((width) => (
    <div
      key={width}
      className={`picture-${width}`}
      dangerouslySetInnerHTML={{ __html: pictureOf(props, width) }}
    />
  ));
}
