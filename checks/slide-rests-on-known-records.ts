import { findUnknown } from './recordsByKind';
import type { Check } from './types';

/** What stands on a wall is evidence like everything else. */
export const slideRestsOnKnownRecords: Check = {
  name: 'slide-rests-on-known-records',
  description: 'Every slide of a talk rests on at least one record, and each of them is known.',
  run: (facts) =>
    Object.entries(facts.talks).flatMap(([record, { slides }]) =>
      slides.flatMap(({ id: slide, restsOn }) => {
        const at = { collection: 'talks', record, field: `slides.${slide}.restsOn` };
        if (restsOn.length < 1) {
          const fix = 'Name the record that shows what the slide says.';
          return [{ ...at, problem: 'is empty', fix }];
        }
        return restsOn.flatMap((link) => {
          const unknown = findUnknown(facts, link);
          return unknown ? [{ ...at, ...unknown }] : [];
        });
      }),
    ),
};
