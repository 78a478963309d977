import { readdirSync } from 'node:fs';
import type { Locale } from '#data/locales';

/**
 * Address of the file that holds what is found in one language, as it was last made.
 * @throws Error, if it was not made.
 */
export function documentsFile(locale: Locale): string {
  const file = readdirSync('public/made').find(
    (name) => name.startsWith(`search.${locale}.`) && name.endsWith('.json'),
  );
  if (file) return `/made/${file}`;
  throw new Error(`public/made holds no search.${locale}.<hash>.json. Run npm run made.`);
}
