import type { Exercise } from '#data/teachingTypes';

/** Numbers of the sets that hold an item. */
export function setsOfItem({ sets }: Exercise, key: string): readonly number[] {
  return Object.values(sets)
    .filter(({ items }) => items.includes(key))
    .map(({ number }) => number);
}
