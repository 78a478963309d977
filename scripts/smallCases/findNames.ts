import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const isText = (file: string) => /[.](html|txt|json|css|csv|bib|ris|xml|svg)$/.test(file);

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Files of a built folder that hold one of these names as a word of its own; one sentence for each file and name. */
export function findNames(folder: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const any = new RegExp(`(?<![\\p{L}\\d])(${names.map(escape).join('|')})(?![\\p{L}\\d])`, 'gu');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isText);
  return files.flatMap((file) => {
    const found = readFileSync(join(folder, file), 'utf8').matchAll(any);
    return [...new Set([...found].map(([, name]) => name))].map(
      (name) => `${file} names "${name}", which belongs to another case.`,
    );
  });
}
