import { describe, expect, test } from 'vitest';
import { createBase } from '#data/base';
import { tinyBase as base } from '#tests/tinyBase';
import { tinyCase } from '#tests/tinyCase';
import { byLocale, locales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { findDocuments, makeIndex, prepareIndex } from './findDocuments';
import { readQuery } from './readQuery';
import { searchDocuments } from './searchDocuments';

const pageWords = byLocale((locale) => interfaceWords(locale).Pages);
const documents = {
  id: searchDocuments({ base, locale: 'id' }, pageWords),
  en: searchDocuments({ base, locale: 'en' }, pageWords),
};
const index = { id: makeIndex(documents.id), en: makeIndex(documents.en) };

function idsFound(locale: 'id' | 'en', query: string): readonly string[] {
  return findDocuments(index[locale], readQuery(query).words).map(({ document }) => document.id);
}

describe.each(locales)('documents in %s', (locale) => {
  test('have an id of their own', () =>
    expect(index[locale].documents.size).toBe(documents[locale].length));

  test('never show a title that needs a note', () => {
    const note = { id: 'catatan', en: 'note' };
    const noted = createBase({
      ...tinyCase,
      sources: { hidden: { ...tinyCase.sources['taman-baca-nd-01'], titleNote: note } },
    });
    const shown = searchDocuments({ base: noted, locale }, pageWords).find(
      ({ id }) => id === 'source:hidden',
    );
    expect(shown).toBeDefined();
    expect(JSON.stringify([shown?.title, shown?.other, shown?.text, shown?.note])).not.toContain(
      tinyCase.sources['taman-baca-nd-01'].title,
    );
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
