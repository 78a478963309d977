import type { Case } from '#data/types';
import type { CaseFiles, Check } from './types';

function yearsOf(file: string): readonly [number, number] | null {
  const match = file.match(/(\d{4})(?:-(\d{4}))?[^/]*\.ts$/);
  const [, first, last] = match ?? [];
  return first ? [Number(first), Number(last ?? first)] : null;
}

function isOfYear(file: string, year: number | null): boolean {
  const years = yearsOf(file);
  if (year === null || years === null) return year === null && years === null;
  return year >= years[0] && year <= years[1];
}

/** The files that there are for a year, or the name of the one to be begun. */
function fixFor(year: number | null, files: CaseFiles[string], { name }: Case): string {
  const fitting = files.filter(({ file }) => isOfYear(file, year)).map(({ file }) => file);
  if (fitting.length > 0) return `Move the record to ${fitting.join(' or ')}.`;
  const folder = `data/cases/${name}/activities`;
  return `Move the record to a new file ${folder}/${year ?? 'undated'}.ts, and name that in ${folder}/index.ts.`;
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
        const year = activity.when.from === null ? null : Number(activity.when.from.slice(0, 4));
        if (isOfYear(file, year)) return [];
        return {
          collection: 'activities',
          record,
          field: 'when.from',
          problem: `is ${year ?? 'not known'}, which is not what this file is for`,
          fix: fixFor(year, files['activities'] ?? [], facts),
        };
      }),
    ),
};
