import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byLocale, defaultLocale, locales } from '#data/locales';
import { pages } from '#data/pages';
import type { Case } from '#data/types';
import { readMessages } from '#i18n/readMessages';
import type { CaseFiles, Context } from './types';

const idAtTheMargin = /^ {2}(?:'([^']+)'|([\w$]+)): \{/gm;

function idsIn(file: string): readonly string[] {
  // Prettier keeps the keys of the outermost object at two spaces, so text is enough: no file is run twice.
  return [...readFileSync(file, 'utf8').matchAll(idAtTheMargin)].map((m) => m[1] ?? m[2] ?? '');
}

function readFiles(folder: string): CaseFiles {
  if (!existsSync(folder)) return {};
  const collections = readdirSync(folder).filter((name) => name !== 'index.ts');
  return Object.fromEntries(
    collections.map((name) => {
      const path = join(folder, name);
      const files = statSync(path).isDirectory()
        ? readdirSync(path)
            .filter((file) => file !== 'index.ts')
            .map((file) => join(path, file))
        : [path];
      return [name.replace(/\.ts$/, ''), files.map((file) => ({ file, ids: idsIn(file) }))];
    }),
  );
}

function readPageFolders(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => path.replace(/\/?page\.tsx$/, ''));
}

function flatten(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) =>
    flatten(inner, key ? `${key}.${step}` : step),
  );
}

function readWords(): Context['messages'] {
  const words = byLocale((locale) => new Map(flatten(readMessages(`messages/${locale}.json`), '')));
  return [...words[defaultLocale].keys()].flatMap((path) => {
    const [namespace = '', ...key] = path.split('.');
    // A key that one language lacks is the business of the message check, which names it.
    if (locales.some((locale) => !words[locale].has(path))) return [];
    return { namespace, key: key.join('.'), text: byLocale((l) => words[l].get(path) ?? '') };
  });
}

/**
 * Reads the files of a case, the folders of pages and the messages, from the root of the project.
 * @param models cases that show which fields a record has
 */
export function readContext(caseName: string, models: readonly Case[]): Context {
  return {
    files: {
      ...readFiles(`data/cases/${caseName}`),
      pages: [{ file: 'data/pages.ts', ids: [] }],
      messages: [{ file: 'messages', ids: [] }],
    },
    pages,
    pageFolders: readPageFolders('app/[locale]'),
    messages: readWords(),
    models,
  };
}
