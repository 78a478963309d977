import { expect, test } from 'vitest';
import { metaTagsOf } from './metaTagsOf';

test('a work of a journal says its type, people, journal and pages', () => {
  expect(
    metaTagsOf({
      id: 'a',
      type: 'article-journal',
      title: 'T',
      language: 'id',
      author: [{ family: 'Sofian', given: 'A.' }, { literal: 'PPATK' }],
      issued: { 'date-parts': [[2024, 8]] },
      'container-title': 'J',
      page: '1-16',
      DOI: '10.1/x',
    }),
  ).toEqual({
    'z:itemType': 'journalArticle',
    citation_title: 'T',
    citation_author: ['Sofian, A.', 'PPATK'],
    citation_publication_date: '2024/08',
    citation_language: 'id',
    citation_journal_title: 'J',
    citation_firstpage: '1',
    citation_lastpage: '16',
    citation_doi: '10.1/x',
  });
});

test('a newspaper is no journal, and what is not known is left out', () => {
  expect(
    metaTagsOf({ id: 'a', type: 'article-newspaper', title: 'T', 'container-title': 'Koran' }),
  ).toEqual({
    'z:itemType': 'newspaperArticle',
    citation_title: 'T',
    'prism.publicationName': 'Koran',
  });
});
