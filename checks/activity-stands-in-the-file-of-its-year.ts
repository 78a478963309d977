import type { Check } from './types';

function yearsOf(file: string): readonly [number, number] | null {
  const match = file.match(/(\d{4})(?:-(\d{4}))?[^/]*\.ts$/);
  const [, first, last] = match ?? [];
  return first ? [Number(first), Number(last ?? first)] : null;
}

/** An activity is found where a reader of the files looks for it. */
export const activityStandsInTheFileOfItsYear: Check = {
  name: 'activity-stands-in-the-file-of-its-year',
  description:
    'An activity stands in the file named after the year in which it began, or in the file of undated ones.',
  run: (facts, { files }) =>
    (files['activities'] ?? []).flatMap(({ file, ids }) =>
      ids.flatMap((record) => {
        const activity = facts.activities[record];
        if (!activity) return [];
        const years = yearsOf(file);
        const year = activity.when.from === null ? null : Number(activity.when.from.slice(0, 4));
        const isAtHome =
          year === null || years === null
            ? year === null && years === null
            : year >= years[0] && year <= years[1];
        if (isAtHome) return [];
        return {
          collection: 'activities',
          record,
          field: 'when.from',
          problem: `is ${year ?? 'not known'}, which is not what this file is for`,
          fix: `Move the record to the file of ${year ?? 'undated activities'}.`,
        };
      }),
    ),
};
