import { expect, test } from 'vitest';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { tinyContext } from '#tests/tinyContext';
import { pageHasAnEntry } from './page-has-an-entry';

test('lets pages and entries that match pass', () => {
  expect(messagesOf(pageHasAnEntry, tinyCase)).toEqual([]);
});

test('refuses an entry without a page for each record', () => {
  const context = { ...tinyContext, pageFolders: ['', 'timeline'] };
  expect(messagesOf(pageHasAnEntry, tinyCase, context)).toEqual([
    'data/pages.ts > timeline: the page app/[locale]/timeline/[activity]/page.tsx is missing. Write it, or take the entry out of data/pages.ts.',
  ]);
});

test('refuses a page that the menu and the sitemap would not know', () => {
  const context = { ...tinyContext, pageFolders: [...tinyContext.pageFolders, 'glossary'] };
  expect(messagesOf(pageHasAnEntry, tinyCase, context)).toEqual([
    'data/pages.ts > glossary: the page has no entry in data/pages.ts. Add one, or remove the page.',
  ]);
});
