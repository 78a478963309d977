import type { Chart, Text, WithId } from '#data/types';

/** A word that stands inside a drawing. @throws Error naming chart and word where the record lacks it. */
export function wordOf(chart: Pick<WithId<Chart>, 'id' | 'words'>, key: string): Text {
  const word = chart.words[key];
  if (word) return word;
  throw new Error(
    `charts > ${chart.id}: words has no "${key}", which its form draws. Add it there.`,
  );
}
