import type { Chart, WithId } from '#data/types';
import type { View } from '#lib/view';

/** What every form of chart is handed: the case in the reader's language, and the record to draw. */
export type ChartProps = { readonly view: View; readonly chart: WithId<Chart> };
