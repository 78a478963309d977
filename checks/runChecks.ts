import type { Case } from '#data/types';
import { runCheck } from './runCheck';
import type { Check, House } from './types';

/** Runs every check over every case. An allowed subject that no case needs any more is a finding too. */
export function runChecks(
  checks: readonly Check[],
  cases: readonly { readonly facts: Case; readonly house: House }[],
): readonly string[] {
  return checks.flatMap((check) => {
    const results = cases.map(({ facts, house }) => runCheck(check, facts, house));
    const used = new Set(results.flatMap((result) => result.used));
    const left = (check.allowed ?? []).filter((subject) => !used.has(subject));
    return [
      ...results.flatMap(({ messages }) => messages),
      ...left.map(
        (subject) =>
          `checks/${check.name}.ts: the allow-list names "${subject}", which no record needs any more. Take it off the list.`,
      ),
    ];
  });
}
