import { chartForms } from '#data/chartForms';
import type { Chart } from '#data/types';

/** Collection whose records a chart counts; `null` for a chart of published figures. */
export function countedBy({ form }: Pick<Chart, 'form'>): 'activities' | 'sources' | null {
  const entry = chartForms[form];
  return 'counts' in entry ? entry.counts : null;
}
