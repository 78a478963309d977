import { describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { bibtexOf } from '#lib/cite/bibtexOf';
import type { CslItem, CslName } from '#lib/cite/cslItem';
import { metaTagsOf } from '#lib/cite/metaTagsOf';
import { risOf } from '#lib/cite/risOf';
import { listPages, listSources } from '../scripts/cite/listItems';

// What Zotero takes from a work in each format that it imports and from the page of a work that it saves, by the tables
// of its translators (BibTeX, RIS, CSL JSON, Embedded Metadata).

/** A work as Zotero keeps it. */
type Kept = {
  readonly type: string;
  readonly title: string;
  readonly language: string;
  /** As far as it is known: `2024-07-26`. */
  readonly date: string;
  readonly authors: readonly string[];
};

const fromCsl: Readonly<Record<string, string>> = {
  'article-journal': 'journalArticle',
  'article-newspaper': 'newspaperArticle',
  'paper-conference': 'conferencePaper',
};
const fromRis: Readonly<Record<string, string>> = {
  JOUR: 'journalArticle',
  NEWS: 'newspaperArticle',
  BOOK: 'book',
  DATA: 'dataset',
  ELEC: 'webpage',
  CONF: 'conferencePaper',
  RPRT: 'report',
  THES: 'thesis',
};
const fromBibtex: Readonly<Record<string, string>> = {
  article: 'journalArticle',
  book: 'book',
  misc: 'document',
  inproceedings: 'conferencePaper',
  techreport: 'report',
  mastersthesis: 'thesis',
};
// RIS has no record for a work of an unknown kind that is not taken for an article; BibTeX has one type for all three.
const alike: Readonly<Record<string, string>> = { document: 'webpage', dataset: 'webpage' };
const loosely = (type: string) => alike[type] ?? type;

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const nameOf = (name: CslName) =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

function keptFromCsl(item: CslItem): Kept {
  const parts = item.issued?.['date-parts'][0] ?? [];
  return {
    type: fromCsl[item.type] ?? item.type,
    title: spaced(item.title),
    language: item.language ?? '',
    date: parts.map((part) => String(part).padStart(2, '0')).join('-'),
    authors: (item.author ?? []).map(nameOf),
  };
}

function keptFromRis(record: string): Kept {
  const lines = record.split('\n').map((line) => [line.slice(0, 2), line.slice(6)] as const);
  const all = (tag: string) => lines.flatMap(([one, value]) => (one === tag ? [value] : []));
  return {
    type: fromRis[all('TY')[0] ?? ''] ?? 'unknown',
    title: all('TI')[0] ?? '',
    language: all('LA')[0] ?? '',
    date: (all('DA')[0] ?? '').split('/').filter(Boolean).join('-'),
    authors: all('AU'),
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const tags: Readonly<Record<string, string>> = {
  indonesian: 'id',
  english: 'en',
  spanish: 'es',
};

/** What the braces of BibTeX hold, as text. */
function unbraced(value: string): string {
  return spaced(
    value
      .replace(/\\text(backslash|asciitilde|asciicircum)\{\}/g, (_, sign: string) =>
        sign === 'backslash' ? '\\' : sign === 'asciitilde' ? '~' : '^',
      )
      .replace(/\\([&%$#_{}])/g, '$1')
      .replace(/^[{]+|[}]+$/g, ''),
  );
}

/** Names between the word that parts them, where it stands in no braces: an organisation may have it in its name. */
function splitNames(list: string): readonly string[] {
  let depth = 0;
  const names = [''];
  for (const part of list.split(/( and |[{}])/)) {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (part === ' and ' && depth === 0) names.push('');
    else names[names.length - 1] += part;
  }
  return names;
}

function keptFromBibtex(entry: string): Kept {
  const field = (name: string) =>
    new RegExp(`^\\s*${name}\\s*=\\s*(.+?),?$`, 'm').exec(entry)?.[1]?.trim() ?? '';
  const type = /^@(\w+)/.exec(entry)?.[1] ?? '';
  const isNews = unbraced(field('entrysubtype')) === 'newspaper';
  const month = months.indexOf(unbraced(field('month'))) + 1;
  const day = unbraced(field('day')).padStart(2, '0');
  const date = [unbraced(field('year')), month > 0 && String(month).padStart(2, '0')];
  const authors = field('author').replace(/^\{|\}$/g, '');
  return {
    type: isNews ? 'newspaperArticle' : (fromBibtex[type] ?? 'unknown'),
    title: unbraced(field('title')),
    language: tags[unbraced(field('language'))] ?? '',
    date: [...date, day !== '00' && day].filter(Boolean).join('-'),
    authors: authors === '' ? [] : splitNames(authors).map(unbraced),
  };
}

function keptFromPage(item: CslItem): Kept {
  const meta = metaTagsOf(item);
  const all = (name: string) => [meta[name] ?? []].flat();
  return {
    type: all('z:itemType')[0] ?? 'unknown',
    title: spaced(all('citation_title')[0] ?? ''),
    language: all('citation_language')[0] ?? '',
    date: (all('citation_publication_date')[0] ?? '').replaceAll('/', '-'),
    authors: all('citation_author'),
  };
}

const works = [...listSources(base), ...locales.flatMap((locale) => listPages(base, locale))];

/** Works of which Zotero would keep something else; each with what it would keep instead. */
function differing(read: (item: CslItem) => Kept, typeOf = (type: string) => type) {
  const seen = (kept: Kept) => JSON.stringify({ ...kept, type: typeOf(kept.type) });
  return works
    .map((item) => [item.id, seen(keptFromCsl(item)), seen(read(item))] as const)
    .filter(([, meant, kept]) => meant !== kept);
}

describe(`Zotero keeps the same type, title, language, date and authors of ${works.length} works`, () => {
  test('from the page of a work', () => {
    expect(differing(keptFromPage)).toEqual([]);
  });
  test('from RIS', () => {
    expect(differing((item) => keptFromRis(risOf(item)), loosely)).toEqual([]);
  });
  test('from BibTeX', () => {
    expect(differing((item) => keptFromBibtex(bibtexOf(item)), loosely)).toEqual([]);
  });
});
