import { describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { byLocale, locales, type Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { findDocuments, makeIndex } from '#lib/search/findDocuments';
import { readQuery } from '#lib/search/readQuery';
import { searchDocuments } from '#lib/search/searchDocuments';
import { wordsOf } from '#lib/search/wordsOf';
import { leadingQueries, searchQueries } from '../searchQueries';

const pageWords = byLocale((locale) => interfaceWords(locale).Pages);
const documents = byLocale((locale) => searchDocuments({ base, locale }, pageWords));
const index = byLocale((locale) => makeIndex(documents[locale]));

const found = (locale: Locale, query: string) =>
  findDocuments(index[locale], readQuery(query).words).map(({ document }) => document);
const idsFound = (locale: Locale, query: string) => found(locale, query).map(({ id }) => id);

// The questions are about one case, so they are asked where that one is built.
describe.skipIf(base.name !== 'ecpat')('what readers ask of this case', () => {
  describe.each(searchQueries)('$locale: $query', ({ locale, query, wanted }) => {
    test('is found among the first five', () => {
      expect(wanted.filter((id) => !index[locale].documents.has(id))).toEqual([]);
      const first = idsFound(locale, query).slice(0, 5);
      const missed = `none of ${wanted.join(', ')} is found, but ${first.join(', ') || 'nothing'}`;
      expect(
        first.filter((id) => wanted.includes(id)),
        missed,
      ).not.toEqual([]);
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
    const exact = found('id', 'konten');
    const text = (one: object) => wordsOf(Object.values(one).join(' ')).join(' ');
    expect(exact.length).toBeGreaterThan(5);
    for (const document of exact) expect(text(document)).toMatch(/konten/);
  });

  test.each(locales)('what is only like a word stays away where a title bears it (%s)', (locale) =>
    expect(idsFound(locale, 'Korten')).toEqual(['framework:korten']),
  );
});

test.each(locales)('no title that needs a note is shown among results (%s)', (locale) => {
  for (const source of base.sources.all.filter((s) => s.titleNote ?? s.translationNote)) {
    const document = index[locale].documents.get(`source:${source.id}`);
    const shown = [document?.title, document?.other, document?.text, document?.note].join(' ');
    expect(shown).not.toContain(source.title);
  }
});
