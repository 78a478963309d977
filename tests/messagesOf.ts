import { runCheck } from '#checks/runCheck';
import type { Check, House } from '#checks/types';
import type { Case } from '#data/types';
import { tinyHouse } from './tinyHouse';

/** The sentences that a check has to say of a case, with the files and pages of the tiny one. */
export function messagesOf(check: Check, facts: Case, house: House = tinyHouse): readonly string[] {
  return runCheck(check, facts, house).messages;
}
