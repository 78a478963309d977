import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folder = 'data/cases';
const door = 'data/chosen.ts';

/** Names of the cases that there are, by their folders. */
export function listCases(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/**
 * Puts one case behind the door of the data, as a static import: so only this case is compiled, and nothing of
 * another one can reach the site. Everything that reads the data calls it first.
 * @param name folder below `data/cases`; the environment variable CASE, or the paper's own case
 * @throws Error naming the cases that there are, if there is none of this name.
 */
export function chooseCase(name = process.env['CASE'] ?? 'ecpat'): void {
  if (!listCases().includes(name))
    throw new Error(
      `CASE is "${name}", and ${folder}/${name} does not exist. There are: ${listCases().join(', ')}. ` +
        `To begin a case: npm run new-case -- ${name}`,
    );
  const text = `// Written by scripts/chooseCase.ts; choose with CASE=<folder> npm run build.\nexport { facts } from './cases/${name}';\n`;
  if (!existsSync(door) || readFileSync(door, 'utf8') !== text) writeFileSync(door, text);
}
