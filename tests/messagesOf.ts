import { runCheck } from '#checks/runCheck';
import type { Check, Context } from '#checks/types';
import type { Case } from '#data/types';
import { tinyContext } from './tinyContext';

/** The sentences that a check has to say of a case, with the files and pages of the tiny one. */
export function messagesOf(
  check: Check,
  facts: Case,
  context: Context = tinyContext,
): readonly string[] {
  return runCheck(check, facts, context).messages;
}
