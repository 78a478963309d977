import type { Base } from '#data/base';
import type { Question } from './question';

/** Year of what a question is about: of the activity, or of the latest figure of a pair; `null` where there is none. */
export function yearOfQuestion(base: Base, { exercise, key }: Question): string | null {
  if (exercise === 'which-role' || exercise === 'how-exactly-when')
    return base.activities.get(key).when.from?.slice(0, 4) ?? null;
  const pair = exercise === 'share-a-scale' ? base.exercises[exercise]?.items[key] : undefined;
  const years = pair?.figures.flatMap((id) => base.figures.get(id).period.to?.slice(0, 4) ?? []);
  return years?.sort().at(-1) ?? null;
}
