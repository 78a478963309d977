import { describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { byLocale, locales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { leadingQueries, searchQueries } from '#tests/searchQueries';
import { findDocuments, makeIndex, prepareIndex } from './findDocuments';
import { readQuery } from './readQuery';
import { searchDocuments } from './searchDocuments';
import { wordsOf } from './wordsOf';

const pageWords = byLocale((locale) => interfaceWords(locale).Pages);
const documents = {
  id: searchDocuments({ base, locale: 'id' }, pageWords),
  en: searchDocuments({ base, locale: 'en' }, pageWords),
};
const index = { id: makeIndex(documents.id), en: makeIndex(documents.en) };

function idsFound(locale: 'id' | 'en', query: string): readonly string[] {
  return findDocuments(index[locale], readQuery(query).words).map(({ document }) => document.id);
}

describe.each(searchQueries)('$locale: $query', ({ locale, query, wanted }) => {
  test('is found among the first five', () => {
    expect(wanted.filter((id) => !index[locale].documents.has(id))).toEqual([]);
    const first = idsFound(locale, query).slice(0, 5);
    expect(first.some((id) => wanted.includes(id))).toBe(true);
  });
});

test.each(leadingQueries)('$locale: $query leads', ({ locale, query, wanted }) =>
  expect(wanted).toContain(idsFound(locale, query)[0]),
);

test.each([
  ['id', 'transaksi', 'trans\u00ADaksi'],
  ['en', 'children’s rights', "children's rights"],
  ['id', 'PPATK', 'ＰＰＡＴＫ'],
] as const)('%s: %s finds the same as %j', (locale, query, pasted) => {
  expect(idsFound(locale, query).length).toBeGreaterThan(0);
  expect(idsFound(locale, pasted)).toEqual(idsFound(locale, query));
});

test('what is only like the words stays away where many documents hold them', () => {
  const exact = findDocuments(index.id, ['konten']).map(({ document }) => document);
  const text = (one: object) => wordsOf(Object.values(one).join(' ')).join(' ');
  expect(exact.length).toBeGreaterThan(5);
  for (const document of exact) expect(text(document)).toMatch(/konten/);
});

describe.each(locales)('documents in %s', (locale) => {
  test('have an id of their own', () =>
    expect(index[locale].documents.size).toBe(documents[locale].length));

  test('never show a title that needs a note', () => {
    const hidden = base.sources.all.filter((s) => s.titleNote ?? s.translationNote);
    expect(hidden.length).toBeGreaterThan(0);
    for (const source of hidden) {
      const document = index[locale].documents.get(`source:${source.id}`);
      const shown = [document?.title, document?.other, document?.text, document?.note].join(' ');
      expect(shown).not.toContain(source.title);
    }
  });

  test('lead to pages of this site, in this language', () => {
    for (const { href } of documents[locale]) expect(href).toMatch(new RegExp(`^/${locale}/`));
  });

  test('bear their caution wherever they are a figure or a chart', () => {
    for (const { kind, note } of documents[locale])
      if (kind === 'figure' || kind === 'chart') expect(note).toBeTruthy();
  });
});

test('falls back on some of the words where nothing holds all', () =>
  expect(idsFound('en', 'implementer zzzzzz')).toContain('role:implementer'));

test.each(['', '<>', 'zzqqxx', 'zzqqxx <b>', '%%%'])('finds nothing for %j', (query) =>
  expect(idsFound('en', query)).toEqual([]),
);

test('takes ten thousand characters', () =>
  expect(idsFound('id', 'katalis '.repeat(1250))[0]).toBe('role:catalyst'));

test('is the same when made in small steps', async () => {
  const stepped = await prepareIndex(documents.en);
  const found = findDocuments(stepped, ['catalyst']).map(({ document }) => document.id);
  expect(found).toEqual(idsFound('en', 'catalyst'));
});

test('says which page has no name', () =>
  expect(() => searchDocuments({ base, locale: 'en' }, { ...pageWords, en: {} })).toThrow(
    'messages/en.json > Pages: "overview" has no name.',
  ));
