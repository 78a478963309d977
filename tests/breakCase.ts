import type { Case } from '#data/types';
import { tinyCase } from './tinyCase';

/**
 * A copy of a case, changed in one place: `breakCase('activities.story-hour-2023.when.to', '2022')`.
 * Numbers in the path count from 0 into lists; the last step may be new.
 * @throws Error naming the path, if it leads nowhere.
 */
export function breakCase(path: string, value: unknown, whole: Case = tinyCase): Case {
  // Not structuredClone: it keeps records that share a text shared, and two places would change.
  const copy: Case = JSON.parse(JSON.stringify(whole));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place: unknown = copy;
  for (const step of steps) place = Object(place)[step];
  if (typeof place !== 'object' || place === null) {
    throw new Error(`breakCase: "${path}" leads nowhere in the case "${whole.name}".`);
  }
  Object.assign(place, { [last]: value });
  return copy;
}
