import type { Base } from '#data/base';
import type { Chart } from '#data/types';

/**
 * Pages that a chart draws as marks, since it shows what each of them says; none for most charts.
 * @param reading only those of one reading of the period, counted from 0
 */
export function pagesOfChart(
  base: Pick<Base, 'figures'>,
  chart: Chart,
  reading?: number,
): readonly string[] {
  if (!('readings' in chart)) return [];
  const { periodsReported } = base.figures.get(chart.timeOnly[0]);
  return periodsReported
    .filter((_, i) => reading === undefined || i === reading)
    .flatMap(({ sources }) => sources);
}
