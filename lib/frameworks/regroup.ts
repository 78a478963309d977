import type { Base } from '#data/base';
import type { Activity, RecordedField, Term, WithId } from '#data/types';

/** Activities that share one value of the field. */
export type Regrouped = {
  readonly value: string;
  readonly word: Term;
  readonly activities: readonly WithId<Activity>[];
};

/** Activities by one recorded field, in the order of its vocabulary; values without any are left out. */
export function regroup(
  { activities, vocabularies }: Pick<Base, 'activities' | 'vocabularies'>,
  field: RecordedField,
): readonly Regrouped[] {
  const words: Readonly<Record<RecordedField, Readonly<Record<string, Term>>>> = {
    role: vocabularies.role,
    kind: vocabularies.activityKind,
    level: vocabularies.level,
    part: vocabularies.part,
  };
  return Object.entries(words[field])
    .map(([value, word]) => ({
      value,
      word,
      activities: activities.all.filter((activity) => activity[field] === value),
    }))
    .filter((group) => group.activities.length > 0);
}
