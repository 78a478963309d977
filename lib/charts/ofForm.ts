import type { Chart, ChartForm, ChartOf, WithId } from '#data/types';

function isOf<K extends ChartForm>(
  chart: WithId<Chart>,
  form: K,
): chart is WithId<Chart> & WithId<ChartOf<K>> {
  return chart.form === form;
}

/**
 * The same chart, known to be of one form.
 * @throws Error naming the chart and both forms, if it is of another.
 */
export function ofForm<K extends ChartForm>(chart: WithId<Chart>, form: K): WithId<ChartOf<K>> {
  if (isOf(chart, form)) return chart;
  throw new Error(`charts > ${chart.id}: form is "${chart.form}", not "${form}".`);
}
