import { nearestId } from '#data/base';
import type { RecordKind, RecordLink } from '#data/talkTypes';
import type { Case, Records } from '#data/types';

function recordsByKind(facts: Case): Readonly<Record<RecordKind, Records<unknown>>> {
  return {
    role: facts.roles,
    activity: facts.activities,
    figure: facts.figures,
    chart: facts.charts,
    claim: facts.claims,
    concept: facts.concepts,
    term: facts.glossary,
    framework: facts.frameworks,
    lensNote: facts.lensNotes,
    law: facts.laws,
    actor: facts.actors,
    helpChannel: facts.helpChannels,
    source: facts.sources,
  };
}

/** What is wrong with a link to a record, and what to do; `null` where the record is known. */
export function findUnknown(
  facts: Case,
  { kind, id }: RecordLink,
): { readonly problem: string; readonly fix: string } | null {
  const known = recordsByKind(facts)[kind];
  if (Object.hasOwn(known, id)) return null;
  const near = nearestId(id, Object.keys(known));
  return {
    problem: `names the ${kind} "${id}", which is not known`,
    fix: near ? `Did you mean "${near}"?` : 'Add the record first.',
  };
}
