import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const model = 'tiny';

/**
 * Copies the invented case under a new name.
 * @param cases folder that holds the cases
 * @returns the folder of the new case
 * @throws Error with a sentence, if the name is none that a folder can bear or is taken.
 */
export function copyCase(cases: string, name: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `"${name}" cannot be the name of a case. Take small letters, digits and single hyphens, with a letter first: npm run new-case -- library-network`,
    );
  const folder = join(cases, name);
  if (existsSync(folder)) throw new Error(`${folder} is there already. Take another name.`);
  cpSync(join(cases, model), folder, { recursive: true });
  const index = join(folder, 'index.ts');
  const text = readFileSync(index, 'utf8');
  const changed = text
    .replace(
      /\/\*\*(?:(?!\*\/).)*\*\/\s*export const facts/s,
      '/** A case begun from the invented one. */\nexport const facts',
    )
    .replace(`name: '${model}'`, `name: '${name}'`)
    .replace(/address: 'https:\/\/[^']+'/, `address: 'https://${name}.example'`);
  writeFileSync(index, changed);
  return folder;
}
