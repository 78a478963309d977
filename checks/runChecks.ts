import type { Case } from '#data/types';
import { explainCrash } from './explainCrash';
import { runCheck } from './runCheck';
import type { Check, Context } from './types';

type CaseToCheck = { readonly facts: Case; readonly context: Context };

function messagesOf(check: Check, { facts, context }: CaseToCheck): readonly string[] {
  try {
    const { messages, unused } = runCheck(check, facts, context);
    return [
      ...messages,
      ...unused.map(
        (subject) =>
          `data/cases/${facts.name}: ${check.name} lets "${subject}" through, which no record needs any more. Take it off its list.`,
      ),
    ];
  } catch (error) {
    return [explainCrash(error, check, facts, context)];
  }
}

/**
 * Runs every check over every case, each message once. Where a record lacks what the rules read, only that is said,
 * since they could not read it. An allowed subject that its case does not need any more is a finding too.
 */
export function runChecks(
  checks: readonly Check[],
  cases: readonly CaseToCheck[],
): readonly string[] {
  const run = (some: readonly Check[]) => [
    ...new Set(some.flatMap((check) => cases.flatMap((one) => messagesOf(check, one)))),
  ];
  const lacking = run(checks.filter(({ isShape }) => isShape));
  return lacking.length > 0 ? lacking : run(checks.filter(({ isShape }) => !isShape));
}
