/** A text and the place it stands in, written as a path: `sources > ppatk-2024 > title`. */
export type PlacedText = { readonly place: string; readonly text: string };

/** Every text inside a value, however deep, with its place. A list names its members by number, or by id. */
export function collectTexts(value: unknown, place: string): readonly PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    // Only members of a list: a text has a field "id" too, the Indonesian one.
    const isRecord = Array.isArray(value) && typeof member === 'object' && member !== null;
    const id: unknown = isRecord && 'id' in member ? member.id : null;
    return collectTexts(member, `${place} > ${typeof id === 'string' ? id : key}`);
  });
}

/** The characters outside `known`, each with the first place that has it. */
export function unknownCharacters(
  texts: readonly PlacedText[],
  isKnown: (character: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { place, text } of texts)
    for (const character of text)
      if (!found.has(character) && !isKnown(character)) found.set(character, place);
  return found;
}
