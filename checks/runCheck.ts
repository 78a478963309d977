import type { Case } from '#data/types';
import { homeOf } from './homeOf';
import type { Check, Finding, Context } from './types';

function fileOf({ collection, record }: Finding, facts: Case, context: Context): string {
  const files = context.files[collection] ?? [];
  const home = files.find(({ ids }) => record !== null && ids.includes(record)) ?? files[0];
  const isCertain = files.length === 1 || (record !== null && home?.ids.includes(record));
  if (isCertain && home) return home.file;
  return record === null
    ? homeOf(collection, facts, context)
    : `data/cases/${facts.name}/${collection}`;
}

/** `data/cases/x/activities/2024.ts > story-hour: when.to is before when.from. Put the later date in "to".` */
export function describe(finding: Finding, facts: Case, context: Context): string {
  const { record, field, problem, fix } = finding;
  const place = [fileOf(finding, facts, context), record]
    .filter((part) => part !== null)
    .join(' > ');
  return `${place}: ${field} ${problem}. ${fix}`;
}

/** What one check has to say of one case: a sentence a finding, and the allowed subjects that nothing needed. */
export function runCheck(
  check: Check,
  facts: Case,
  context: Context,
): { readonly messages: readonly string[]; readonly unused: readonly string[] } {
  const findings = check.run(facts, context);
  const allowed = check.allowed?.(facts) ?? [];
  const isAllowed = ({ subject }: Finding) => subject !== undefined && allowed.includes(subject);
  const used = new Set(findings.filter(isAllowed).map(({ subject }) => subject));
  return {
    messages: findings.filter((f) => !isAllowed(f)).map((f) => describe(f, facts, context)),
    unused: allowed.filter((subject) => !used.has(subject)),
  };
}
