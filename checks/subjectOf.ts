import type { Place } from './walkTexts';

/** A place as an exception names it: `figures/loans-2023/caution`. */
export function subjectOf({ collection, record, field }: Place): string {
  return [collection, record, field].filter((part) => part !== null && part !== '').join('/');
}
