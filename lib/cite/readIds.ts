/** Longest list of ids that is read from an address, in characters. */
export const mostCharacters = 9000;

/** What an address asks for: ids that are known, each once; how many are not; whether it was cut. */
export type AskedIds = {
  readonly known: readonly string[];
  readonly unknown: number;
  readonly isCut: boolean;
};

/** Reads the hand-picked list of an address. Whatever is no known id is only counted, never shown. */
export function readIds(asked: string, isKnown: (id: string) => boolean): AskedIds {
  const isCut = asked.length > mostCharacters;
  const whole = isCut ? asked.slice(0, asked.lastIndexOf(',', mostCharacters) + 1) : asked;
  const ids = [...new Set(whole.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  const known = ids.filter(isKnown);
  return { known, unknown: ids.length - known.length, isCut };
}
