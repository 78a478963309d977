import type { Chart, WithId } from '#data/types';
import type { View } from '#lib/view';

/**
 * A word inside a drawing, in the reader's language.
 * @throws Error naming the chart and the key, if its record has no such word.
 */
export function wordOf({ locale }: View, chart: WithId<Chart>, key: string): string {
  const word = chart.words[key];
  if (!word) throw new Error(`The chart "${chart.id}" has no word "${key}" for its drawing.`);
  return word[locale];
}
