import type { CslItem, CslName, CslType } from './cslItem';

const types: Readonly<Record<CslType, string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  book: 'book',
  dataset: 'misc',
  document: 'misc',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  // Older programs drop @thesis; `type` says which thesis it is.
  thesis: 'mastersthesis',
  webpage: 'misc',
};

// Where each entry type of BibTeX says what contains the work, and who published it.
const containers: Readonly<Record<string, string>> = {
  article: 'journal',
  inproceedings: 'booktitle',
  misc: 'howpublished',
};
const publishers: Readonly<Record<string, string>> = {
  techreport: 'institution',
  mastersthesis: 'school',
  book: 'publisher',
  misc: 'organization',
  inproceedings: 'organization',
};
const languages: Readonly<Record<string, string>> = {
  id: 'indonesian',
  en: 'english',
  es: 'spanish',
};
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

// Twice in braces: what stands there is a name or a title as printed, to be neither split nor set in small letters.
const whole = (text: string) => `{{${escape(text)}}}`;
const plain = (text: string) => `{${escape(text)}}`;

function nameOf(name: CslName): string {
  if ('literal' in name) return `{${escape(name.literal)}}`;
  return name.given ? `${escape(name.family)}, ${escape(name.given)}` : `{${escape(name.family)}}`;
}

function isoOf([year, ...rest]: readonly number[]): string {
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * One work as a BibTeX entry that BibLaTeX reads as well. Written here, since Citation.js gives a month as
 * `{jul 26}` and leaves out the site of a web page; it serves as the judge in the tests.
 */
export function bibtexOf(item: CslItem): string {
  const type = types[item.type];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const accessed = item.accessed?.['date-parts'][0];
  const container = item['container-title'];
  const fields: readonly (readonly [string | undefined, string | undefined])[] = [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    ['title', whole(item.title)],
    [containers[type], container && whole(container)],
    [publishers[type], item.publisher && whole(item.publisher)],
    [
      'type',
      type === 'techreport' || type === 'mastersthesis' ? item.genre && plain(item.genre) : '',
    ],
    ['year', year ? `{${year}}` : ''],
    ['month', month ? months[month - 1] : ''],
    ['day', day ? `{${day}}` : ''],
    ['volume', item.volume && plain(item.volume)],
    ['number', item.issue && plain(item.issue)],
    ['pages', item.page && `{${item.page.replace(/[-–]/, '--')}}`],
    ['isbn', item.ISBN && plain(item.ISBN)],
    ['doi', item.DOI && `{${item.DOI}}`],
    ['url', item.URL && `{${item.URL}}`],
    ['urldate', accessed && `{${isoOf(accessed)}}`],
    // Tells a newspaper from a journal, which have one type between them.
    ['entrysubtype', item.type === 'article-newspaper' ? '{newspaper}' : ''],
    // Programs before BibLaTeX read `language`.
    ['language', item.language && `{${languages[item.language] ?? item.language}}`],
    ['langid', item.language && `{${languages[item.language] ?? item.language}}`],
    ['note', item.note && plain(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    name && value ? [`  ${name} = ${value},\n`] : [],
  );
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}
