import { readdirSync } from 'node:fs';
import type { Locale } from '#data/locales';
import { atBase } from '#lib/pages/atBase';

/**
 * Address of the file that holds what is found in one language, as it was last generated.
 * @throws Error, if it was not generated.
 */
export function documentsFile(locale: Locale): string {
  const file = readdirSync('public/made/hashed').find(
    (name) => name.startsWith(`search.${locale}.`) && name.endsWith('.json'),
  );
  if (file) return atBase(`/made/hashed/${file}`);
  throw new Error(`public/made/hashed holds no search.${locale}.<hash>.json. Run npm run made.`);
}
