import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '#data/pages';
import type { CaseFiles, House } from './types';

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

/** Reads the files of a case and the folders of pages, from the root of the project. */
export function readHouse(caseName: string): House {
  return {
    files: {
      ...readFiles(`data/cases/${caseName}`),
      pages: [{ file: 'data/pages.ts', ids: [] }],
    },
    pages,
    pageFolders: readPageFolders('app/[locale]'),
  };
}
