import { nearestId } from '#data/base';
import type { RecordKind } from '#data/talkTypes';
import type { Case, Records } from '#data/types';
import type { Check } from './types';

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

/** What stands on a wall is evidence like everything else. */
export const slideRestsOnKnownRecords: Check = {
  name: 'slide-rests-on-known-records',
  description: 'Every slide of a talk rests on at least one record, and each of them is known.',
  run: (facts) => {
    const known = recordsByKind(facts);
    return Object.entries(facts.talks).flatMap(([record, { slides }]) =>
      slides.flatMap(({ id: slide, restsOn }) => {
        const at = { collection: 'talks', record, field: `slides.${slide}.restsOn` };
        if (restsOn.length < 1) {
          const fix = 'Name the record that shows what the slide says.';
          return [{ ...at, problem: 'is empty', fix }];
        }
        return restsOn.flatMap(({ kind, id }) => {
          if (Object.hasOwn(known[kind], id)) return [];
          const near = nearestId(id, Object.keys(known[kind]));
          return {
            ...at,
            problem: `names the ${kind} "${id}", which is not known`,
            fix: near ? `Did you mean "${near}"?` : 'Add the record first.',
          };
        });
      }),
    );
  },
};
