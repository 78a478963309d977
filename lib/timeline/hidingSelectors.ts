/** What is chosen in the timeline's filters. */
export type Chosen = {
  /** None means every role. */
  readonly roles: readonly string[];
  /** A year of the axis or `undated`, empty for all. */
  readonly year: string;
  /** Words of the other filters, as the activities bear them. */
  readonly words: readonly string[];
};

/** Selectors of everything in the timeline that lacks what is chosen; none, where all is shown. */
export function hidingSelectors({ roles, year, words }: Chosen): readonly string[] {
  const wished = roles.map((role) => `[data-r="${role}"]`);
  return [
    ...(wished.length > 0 ? [`[data-r]:not(${wished.join(',')})`] : []),
    ...(year ? [`[data-y]:not([data-y~="${year}"])`] : []),
    ...words.map((word) => `[data-f]:not([data-f~="${word}"])`),
  ];
}
