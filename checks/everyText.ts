import type { Case, Text } from '#data/types';
import type { House } from './types';
import { walkTexts, type Place } from './walkTexts';

/** Every text of ours: those of the records, and the words of the interface. */
export function everyText(facts: Case, house: House): readonly (Place & { readonly text: Text })[] {
  return [
    ...walkTexts(facts),
    ...house.messages.map(({ namespace, key, text }) => ({
      collection: 'messages',
      record: namespace,
      field: key,
      text,
    })),
  ];
}
