import type { PageChildren } from '#data/pages';
import type { Check } from './types';

/** The folders that hold the pages of one record, below the page that lists them. */
const foldersOfOne: Readonly<Record<PageChildren, readonly string[]>> = {
  roles: ['[role]'],
  activities: ['[activity]'],
  charts: ['[chart]'],
  sources: ['[source]'],
  lessons: ['[lesson]'],
  exercises: ['[exercise]', '[exercise]/worksheet', '[exercise]/key'],
  talks: ['[talk]', '[talk]/speaker', '[talk]/file'],
};

/** The windows that a page opens for itself, by the key of the page: no list and no search leads to them. */
const windowsOf: Readonly<Record<string, readonly string[]>> = { ownTalk: ['speaker'] };

/** Menu, sitemap and tests follow data/pages.ts, so nothing may exist beside it. */
export const pageHasAnEntry: Check = {
  name: 'page-has-an-entry',
  description:
    'Each entry of data/pages.ts has a page under app/[locale], with one below it for each record where it says so, and each page has an entry.',
  run: (_facts, { pages, pageFolders }) => {
    const wanted = Object.entries(pages).flatMap(([key, { slug, children }]) => [
      { key, folder: slug },
      ...(children
        ? foldersOfOne[children].map((folder) => ({ key, folder: `${slug}/${folder}` }))
        : []),
      ...(windowsOf[key] ?? []).map((folder) => ({ key, folder: `${slug}/${folder}` })),
    ]);
    const folders = new Set(wanted.map(({ folder }) => folder));
    return [
      ...wanted
        .filter(({ folder }) => !pageFolders.includes(folder))
        .map(({ key, folder }) => ({
          collection: 'pages',
          record: key,
          field: 'the page',
          problem: `app/[locale]/${folder}/page.tsx is missing`,
          fix: 'Write it, or take the entry out of data/pages.ts.',
        })),
      ...pageFolders
        .filter((folder) => !folders.has(folder))
        .map((folder) => ({
          collection: 'pages',
          record: folder,
          field: 'the page',
          problem: 'has no entry in data/pages.ts',
          fix: 'Add one, or remove the page.',
        })),
    ];
  },
};
