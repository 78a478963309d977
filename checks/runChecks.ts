import type { Case } from '#data/types';
import { runCheck } from './runCheck';
import type { Check, Context } from './types';

/** Runs every check over every case. An allowed subject that its case does not need any more is a finding too. */
export function runChecks(
  checks: readonly Check[],
  cases: readonly { readonly facts: Case; readonly context: Context }[],
): readonly string[] {
  return checks.flatMap((check) =>
    cases.flatMap(({ facts, context }) => {
      const { messages, unused } = runCheck(check, facts, context);
      return [
        ...messages,
        ...unused.map(
          (subject) =>
            `data/cases/${facts.name}: ${check.name} lets "${subject}" through, which no record needs any more. Take it off its list.`,
        ),
      ];
    }),
  );
}
