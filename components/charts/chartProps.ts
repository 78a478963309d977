import type { ChartForm, ChartOf, WithId } from '#data/types';
import type { PageView } from '#lib/view';

/** What a form of chart is handed: the case in the reader's language, and a record of its form. */
export type ChartProps<K extends ChartForm = ChartForm> = {
  readonly view: PageView;
  readonly chart: WithId<ChartOf<K>>;
};
