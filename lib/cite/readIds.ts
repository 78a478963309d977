/** Longest list of ids that is read from an address, in characters. */
export const mostCharacters = 9000;
const mostNamed = 5;

/** What an address asks for. */
export type AskedIds = {
  /** Ids that are known, each once. */
  readonly known: readonly string[];
  /** How many are not known. */
  readonly unknown: number;
  /** The first of those that have the form of an id, so that nothing else is ever said back to a reader. */
  readonly named: readonly string[];
  /** True where the list was longer than is read. */
  readonly isCut: boolean;
};

/** Reads the hand-picked list of an address. What has not the form of an id is only counted, never shown. */
export function readIds(asked: string, isKnown: (id: string) => boolean): AskedIds {
  const isCut = asked.length > mostCharacters;
  const whole = isCut ? asked.slice(0, asked.lastIndexOf(',', mostCharacters) + 1) : asked;
  const ids = [...new Set(whole.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  const unknown = ids.filter((id) => !isKnown(id));
  const named = unknown.filter((id) => /^[a-z\d-]{1,60}$/.test(id)).slice(0, mostNamed);
  return { known: ids.filter(isKnown), unknown: unknown.length, named, isCut };
}
