import type { Case, Text } from '#data/types';
import type { Context } from './types';
import { walkTexts, type Place } from './walkTexts';

/** Every text of ours: those of the records, and the words of the interface. */
export function everyText(
  facts: Case,
  context: Context,
): readonly (Place & { readonly text: Text })[] {
  return [
    ...walkTexts(facts),
    ...context.messages.map(({ namespace, key, text }) => ({
      collection: 'messages',
      record: namespace,
      field: key,
      text,
    })),
  ];
}
