import type { Checked, Source } from '#data/types';

/** How many sources were checked to one level, and how many of those the paper lists. */
export type CheckedCount = {
  readonly checked: Checked;
  readonly all: number;
  readonly listed: number;
};

/** The levels, from the text itself down to the mere citation. */
export const checkedLevels: readonly Checked[] = [
  'page-text',
  'abstract-or-record',
  'report-about-it',
  'citation-only',
];

/** Counts the sources of each level; the paper itself is not a work that it lists. */
export function countChecked(sources: readonly Source[]): readonly CheckedCount[] {
  return checkedLevels.map((checked) => {
    const there = sources.filter((source) => source.checked === checked);
    const listed = there.filter(({ citation }) => citation !== null && citation.listIndex > 0);
    return { checked, all: there.length, listed: listed.length };
  });
}
