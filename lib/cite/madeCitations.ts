import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '#data/locales';
import type { Pieces } from './pieces';

/** APA 7 by language and by id of the cited item, as made before the build. */
export type MadeCitations = Readonly<Record<Locale, Readonly<Record<string, Pieces>>>>;

/** Where the made citations lie. */
export const madeFile = 'lib/cite/made/apa.json';

let known: MadeCitations | undefined;

/**
 * The citation of one item in one language.
 * @throws Error saying how to make it, if there is none.
 */
export function apaOf(id: string, locale: Locale): Pieces {
  if (!known) {
    if (!existsSync(madeFile)) throw new Error(`${madeFile} is missing: "npm run made" writes it.`);
    const made: { apa: MadeCitations } = JSON.parse(readFileSync(madeFile, 'utf8'));
    known = made.apa;
  }
  const pieces = known[locale][id];
  if (!pieces) throw new Error(`No citation of "${id}" (${locale}): run "npm run made" again.`);
  return pieces;
}
