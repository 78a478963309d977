import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const usedPackagesFile = 'components/ui/made/packages.json';
const file = 'public/made/licences.txt';
const fontPackage = '@fontsource-variable/plus-jakarta-sans';

/** Names of the packages of which code is in a bundle, by the files that went into it. */
export function packagesOf(inputs: readonly string[]): readonly string[] {
  const names = inputs.flatMap((input) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/** The folder of a package, looked for where Node.js looks: a copy of the project uses the packages of the project. */
function folderOf(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((one) => existsSync(one));
  if (folder === undefined)
    throw new Error(`The package "${name}" is not installed. Install all packages: npm ci`);
  return folder;
}

/**
 * The licence of a package, as its makers wrote it.
 * @throws Error naming the package, if it is not installed or has no text of a licence: then it must not be sent to readers.
 */
export function licenceOf(name: string): string {
  const folder = folderOf(name);
  const { version, license }: { version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const text = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (text === undefined || license === undefined)
    throw new Error(
      `Code of the package "${name}" would be sent to readers, and it comes without a licence. Take another package.`,
    );
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, text), 'utf8').trim()}`;
}

/** Writes the licences of what others made and readers are sent: the font, and packages whose code is in the scripts. */
export function run(): void {
  if (!existsSync(usedPackagesFile)) throw new Error(`${usedPackagesFile} is missing.`);
  const used: readonly string[] = JSON.parse(readFileSync(usedPackagesFile, 'utf8'));
  const head =
    'Made by others, and sent to readers with this site.\n' +
    'Dibuat oleh pihak lain, dan dikirim kepada pembaca bersama situs ini.';
  mkdirSync('public/made', { recursive: true });
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  writeFileSync(file, `${[head, ...[fontPackage, ...used].map(licenceOf)].join(rule)}\n`);
}
