import type { Chart, Text } from '#data/types';
import { placesOf } from './placesOf';

/** Why figures share a scale of a chart, where that is our own decision. */
export function reasonsOf(chart: Chart): readonly Text[] {
  return placesOf(chart).scales.flatMap(({ basis }) => ('reason' in basis ? [basis.reason] : []));
}
