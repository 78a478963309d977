import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const ending = '.enhance.ts';

/**
 * Pairs each enhancing script with the name it is served under, `public/made/<name>.js`.
 * @throws Error naming both files, if two would be served under one name.
 */
export function nameEnhancers(files: readonly string[]): Readonly<Record<string, string>> {
  const byName: Record<string, string> = {};
  for (const file of files) {
    const name = basename(file, ending);
    const other = byName[name];
    if (other) throw new Error(`${file} and ${other} would both be made/${name}.js: rename one.`);
    byName[name] = file;
  }
  return byName;
}

/** Bundles every `components/**\/*.enhance.ts` into a script that stands alone. */
export async function run(): Promise<void> {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join('components', file));
  mkdirSync('public/made', { recursive: true });
  for (const file of readdirSync('public/made'))
    if (file.endsWith('.js')) rmSync(join('public/made', file));
  await build({
    entryPoints: nameEnhancers(files),
    outdir: 'public/made',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning',
  });
}
