import type { Check, Finding } from './types';

function findDoubled(
  record: string,
  part: 'items' | 'sets',
  numbers: readonly (readonly [string, number])[],
  isNumber: (number: number) => boolean,
  form: string,
): readonly Finding[] {
  const first = new Map<number, string>();
  return numbers.flatMap(([key, number]) => {
    const at = { collection: 'exercises', record, field: `${part}.${key}.number` };
    const fix = `Give it ${form} that none has had before.`;
    if (!isNumber(number)) return { ...at, problem: `is ${number}`, fix };
    const other = first.get(number);
    if (other !== undefined) return { ...at, problem: `is also the number of "${other}"`, fix };
    first.set(number, key);
    return [];
  });
}

const isWhole = (least: number, most: number) => (number: number) =>
  Number.isInteger(number) && number >= least && number <= most;

/** Addresses, worksheets and question banks name items by number: one number, one item. */
export const exerciseNumberNamesOneItem: Check = {
  name: 'exercise-number-names-one-item',
  description:
    'Within an exercise each item has a number of two or three digits of its own, each set a number from 1 on, and each set holds known items, each once.',
  run: (facts) =>
    Object.entries(facts.exercises).flatMap(([record, { items, sets }]) => {
      const numbersOf = (part: Readonly<Record<string, { readonly number: number }>>) =>
        Object.entries(part).map(([key, { number }]) => [key, number] as const);
      const inSets = Object.entries(sets).flatMap(([key, set]) =>
        set.items
          .filter((id, i) => !Object.hasOwn(items, id) || set.items.indexOf(id) !== i)
          .map((id) => ({
            collection: 'exercises',
            record,
            field: `sets.${key}.items`,
            problem: Object.hasOwn(items, id)
              ? `names "${id}" twice`
              : `names "${id}", and no item of the exercise has this id`,
            fix: 'Take it out, or name another item.',
          })),
      );
      return [
        ...findDoubled(record, 'items', numbersOf(items), isWhole(10, 999), 'two or three digits'),
        ...findDoubled(record, 'sets', numbersOf(sets), isWhole(1, 99), 'a number from 1 to 99'),
        ...inSets,
      ];
    }),
};
