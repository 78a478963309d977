import Ajv from 'ajv';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it, test, vi } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { bibtexOf } from '#lib/cite/bibtexOf';
import type { CslItem } from '#lib/cite/cslItem';
import { plainText } from '#lib/cite/pieces';
import { risOf } from '#lib/cite/risOf';
import { formatApa } from '../scripts/cite/formatApa';
import { listFiles, listPages, listSources } from '../scripts/cite/listItems';
import cslSchema from './csl.schema.json';

// Hundreds of works are set.
vi.setConfig({ testTimeout: 120_000 });

const sources = listSources(base);
const all = [...sources, ...listPages(base, 'id'), ...listPages(base, 'en')];
const bare = (text: unknown) =>
  String(text ?? '')
    .replace(/[{}\s]+/g, ' ')
    .trim();

test('every item is valid CSL-JSON, with no field that the schema does not know', () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(cslSchema);
  expect(validate(all) || validate.errors).toBe(true);
  expect(validate([{ ...all[0], DOIs: 'x' }])).toBe(false);
});

test('ids are keys of BibTeX, and each stands once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id } of all) expect(id).toMatch(/^[a-z0-9][a-z0-9-]+$/);
});

test('no file of references gives the address of a source that is only named', () => {
  const texts = all.map((item) => JSON.stringify(item)).join('\n');
  const named = base.sources.all.filter(({ link, url }) => link === 'name-only' && url);
  for (const { url } of named) expect(texts.includes(`"URL":"${url}"`), `${url}`).toBe(false);
});

test.each(locales)(
  'the file of every figure has the works that give it first, then our record (%s)',
  (locale) => {
    const files = listFiles(base);
    for (const { id, sources: readIn } of base.figures.all)
      expect(files.get(`figure-${id}-${locale}`)?.map((item) => item.id)).toEqual([
        ...readIn,
        `figure-${id}-${locale}`,
      ]);
  },
);

test('RIS read back by another program says the same', () => {
  const read = plugins.input.chain(all.map(risOf).join('\n'), { generateGraph: false });
  expect(read).toHaveLength(all.length);
  all.forEach((item, i) => {
    const back = read[i] ?? {};
    expect(back['title']).toBe(item.title.replace(/\s+/g, ' '));
    expect(back['URL']).toBe(item.URL);
    expect(back['DOI']).toBe(item.DOI);
    // Of a newspaper it reads only the year; the day stands in DA, which other programs read.
    const isNews = item.type === 'article-newspaper';
    const [year, ...rest] = item.issued?.['date-parts'][0] ?? [];
    expect(back['issued']).toEqual(isNews && year ? { 'date-parts': [[year]] } : item.issued);
    const day = [year, ...rest.map((part) => `${part}`.padStart(2, '0'))].join('/');
    if (year) expect(risOf(item)).toContain(`DA  - ${day}/`);
    const names = (list: unknown) =>
      JSON.stringify(list ?? []).replace(/"(family|literal)":/g, '"name":');
    // A publication by one word is read as a family name: the same letters, another label.
    if (!isNews && item.type !== 'dataset') expect(names(back['author'])).toBe(names(item.author));
  });
});

test('BibTeX read back by another program says the same', () => {
  const read = plugins.input.chain(all.map(bibtexOf).join('\n'), { generateGraph: false });
  expect(read).toHaveLength(all.length);
  all.forEach((item, i) => {
    const back = read[i] ?? {};
    expect(bare(back['title']).replace(/<[^>]+>/g, '')).toBe(bare(item.title));
    // It takes a percent sign for a letter and writes it as an address would.
    expect(bare(back['URL']).replaceAll('%25', '%')).toBe(item.URL ?? '');
    expect(back['issued']).toEqual(item.issued);
  });
});

describe('APA 7', () => {
  const work: CslItem = {
    id: 'a',
    type: 'webpage',
    title: 'Judul',
    language: 'id',
    'container-title': 'situs.id',
    URL: 'https://a.example/',
    accessed: { 'date-parts': [[2026, 11, 24]] },
  };
  const set = (changes: Partial<CslItem>, locale: 'id' | 'en') =>
    plainText(formatApa([{ ...work, ...changes }], locale).get('a') ?? []);
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ family: `N${i + 1}`, given: 'A.' }));

  it('writes a date in the order and words of the language', () => {
    const issued = { 'date-parts': [[2023, 5, 7]] } as const;
    expect(set({ issued }, 'id')).toBe('Judul. (2023, 7 Mei). situs.id. https://a.example/');
    expect(set({ issued }, 'en')).toBe('Judul. (2023, May 7). situs.id. https://a.example/');
    expect(set({ issued: { 'date-parts': [[2023, 5]] } }, 'id')).toContain('(2023, Mei).');
  });

  it('says that there is no date, and when the page was read if it was', () => {
    const { accessed, ...unread } = work;
    expect(accessed).toBeDefined();
    expect(set({}, 'id')).toBe(
      'Judul. (t.t.). situs.id. Diakses pada 24 November 2026, dari https://a.example/',
    );
    expect(set({}, 'en')).toBe(
      'Judul. (n.d.). situs.id. Retrieved November 24, 2026, from https://a.example/',
    );
    expect(plainText(formatApa([unread], 'id').get('a') ?? [])).toBe(
      'Judul. (t.t.). situs.id. https://a.example/',
    );
  });

  it('names people and organisations as they are called', () => {
    const both = [
      { family: 'Sofian', given: 'A.' },
      { family: 'Charissa', given: 'C. V. O.' },
    ];
    expect(set({ author: both }, 'id')).toMatch(/^Sofian, A\., & Charissa, C\. V\. O\. \(t\.t\.\)/);
    const three = ['Pusat Pelaporan (PPATK)', 'INTERPOL', 'UNICEF'].map((literal) => ({ literal }));
    expect(set({ author: three }, 'en')).toMatch(
      /^Pusat Pelaporan \(PPATK\), INTERPOL, & UNICEF\. /,
    );
  });

  it('names twenty authors, and of twenty-one the first nineteen and the last', () => {
    expect(set({ author: people(20) }, 'en')).toMatch(/N19, A\., & N20, A\. \(n\.d\.\)/);
    const many = set({ author: people(21) }, 'id');
    expect(many).toMatch(/N19, A\., … N21, A\. \(t\.t\.\)/);
    expect(many).not.toContain('N20');
  });

  it('keeps signs and long titles whole, and the name of a site as it is written', () => {
    const title = `${'Perlindungan anak di ranah daring, '.repeat(12)}5 < 6 & "7" – ’é’`;
    const text = set({ title, 'container-title': 'infogreen.lu', language: 'en' }, 'en');
    expect(text).toContain('5 < 6 & “7” – ’é’');
    expect(text).toContain('infogreen.lu');
  });

  it('has no English word of its own in Indonesian', () => {
    const id = formatApa(listSources(base, 'id'), 'id');
    for (const item of listSources(base, 'id')) {
      const ours = [item.title, item['container-title'], item.publisher, item.URL]
        .filter((part) => part !== undefined)
        .reduce((text, part) => text.replaceAll(part, ''), plainText(id.get(item.id) ?? []));
      expect(ours, item.id).not.toMatch(/\b(Retrieved|from|In|n\.d\.|et al|Eds?|pp?|Vol|Press)\b/);
    }
  });
});
