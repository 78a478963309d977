import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { packagesOf, usedPackagesFile } from './licences.txt';
import { basePath } from '#data/basePath';

const inlineEnding = '.enhance.ts';
const fetchedEnding = '.fetched.ts';
const inlineFile = 'components/ui/made/enhancers.json';
const fetchedFolder = 'public/made';

const settings = {
  bundle: true,
  metafile: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  logLevel: 'warning',
  define: {
    // A script that names an address names the one for which the site is built.
    'process.env.BASE_PATH': JSON.stringify(basePath),
    // What a browser runs knows the languages that are whole.
    'process.env.DRAFTS': '"0"',
  },
} satisfies BuildOptions;

/**
 * Pairs the name of each script with its file: `filter` for `components/a/filter.enhance.ts`.
 * @throws Error naming both files, if two have one name.
 */
export function nameScripts(
  files: readonly string[],
  ending: string,
): Readonly<Record<string, string>> {
  const byName: Record<string, string> = {};
  for (const file of files.filter((one) => one.endsWith(ending))) {
    const name = basename(file, ending);
    const other = byName[name];
    if (other) throw new Error(`${file} and ${other} would both be "${name}": rename one.`);
    byName[name] = file;
  }
  return byName;
}

/**
 * The code of a script as it can stand in HTML.
 * @throws Error naming the script, if its code would end the script element or begin a comment.
 */
export function codeForHtml(name: string, code: string): string {
  if (/<\/script|<!--/i.test(code))
    throw new Error(`The script "${name}" holds "</script" or "<!--": write it in two pieces.`);
  return code.trim();
}

/**
 * Bundles the small scripts of the components, each by itself: every `*.enhance.ts` into one file of their codes by
 * name, which `Enhance` writes into pages, and every `*.fetched.ts` into a file that a script fetches when it is needed.
 */
export async function run(): Promise<void> {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).map((file) =>
    join('components', file),
  );
  const { outputFiles, metafile: inline } = await build({
    ...settings,
    entryPoints: nameScripts(files, inlineEnding),
    outdir: 'unused',
    write: false,
  });
  const codes = outputFiles.map(({ path, text }) => {
    const name = basename(path, '.js');
    return [name, codeForHtml(name, text)] as const;
  });
  mkdirSync(dirname(inlineFile), { recursive: true });
  writeFileSync(inlineFile, JSON.stringify(Object.fromEntries(codes.sort()), null, 1));

  mkdirSync(fetchedFolder, { recursive: true });
  for (const file of readdirSync(fetchedFolder))
    if (file.endsWith('.js')) rmSync(join(fetchedFolder, file));
  const { metafile: fetched } = await build({
    ...settings,
    entryPoints: nameScripts(files, fetchedEnding),
    outdir: fetchedFolder,
  });
  const inputs = [inline, fetched].flatMap((one) => Object.keys(one.inputs));
  writeFileSync(usedPackagesFile, JSON.stringify(packagesOf(inputs)));
}
