import type { Base } from '#data/base';
import type { ActivityKind } from '#data/types';

/** Kinds of activity in the order of the vocabulary. */
export function activityKinds({
  vocabularies,
}: Pick<Base, 'vocabularies'>): readonly ActivityKind[] {
  const isKind = (key: string): key is ActivityKind => key in vocabularies.activityKind;
  return Object.keys(vocabularies.activityKind).filter(isKind);
}
