import { chartWidthNames } from '#lib/charts/chartWidths';
import type { ChartProps } from './chartProps';

/** A chart as pictures drawn at build, complete without JavaScript; the page shows the one that fits. */
export function StoredChart({ view: { locale, generated }, chart }: ChartProps) {
  return chartWidthNames.map((width) => (
    <div
      key={width}
      className={`picture-${width}`}
      dangerouslySetInnerHTML={{ __html: generated.pictureOf(chart.id, locale, width) }}
    />
  ));
}
