import type { Case } from '#data/types';
import { describe } from './runCheck';
import type { Check, Context } from './types';

function without(facts: Case, collection: string, record: string): Case {
  const copy: Case = { ...facts };
  const others = Object.entries(Object(Reflect.get(facts, collection))).filter(
    ([id]) => id !== record,
  );
  return Object.assign(copy, { [collection]: Object.fromEntries(others) });
}

function canRun(check: Check, facts: Case, context: Context): boolean {
  try {
    check.run(facts, context);
    return true;
  } catch {
    return false;
  }
}

/**
 * The sentence for a rule that stopped with an error: it names the record without which the rule can be run, since
 * that record lacks something, or holds something else than its type says.
 */
export function explainCrash(error: unknown, check: Check, facts: Case, context: Context): string {
  const why = error instanceof Error ? error.message : String(error);
  const records = Object.entries(facts).flatMap(([collection, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((record) => ({ collection, record }))
      : [],
  );
  const place = records.find(({ collection, record }) =>
    canRun(check, without(facts, collection, record), context),
  );
  const said = {
    problem: `cannot be read by ${check.name} (${why})`,
    fix: 'A field of it is missing or of another kind: "npm run types" says which.',
  };
  return place
    ? describe({ ...place, field: 'the record', ...said }, facts, context)
    : `data/cases/${facts.name}: the case ${said.problem}. ${said.fix}`;
}
