/** Names of the fields that hold ids of sources, in whatever record they stand. */
export const sourceFields = ['source', 'sources', 'seenOn', 'apart'] as const;

const isSourceField = (key: string) => sourceFields.some((field) => field === key);

/** Ids of the sources that a record names in any of its fields, however deep, each once. */
export function sourcesIn(record: object): readonly string[] {
  const idsIn = (value: unknown, isSource: boolean): readonly string[] => {
    if (typeof value === 'string') return isSource ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      // Words of a drawing bear keys of their own (`apart: {id, en}`).
      key === 'words' ? [] : idsIn(inner, isSource || isSourceField(key)),
    );
  };
  return [...new Set(idsIn(record, false))];
}
