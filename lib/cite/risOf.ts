import type { CslItem, CslName, CslType } from './cslItem';

const types: Readonly<Record<CslType, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  dataset: 'DATA',
  // Pages whose kind of work is not known; programs take a general record for an article without a journal.
  document: 'ELEC',
  'paper-conference': 'CONF',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.family}, ${name.given}` : name.family;
}

function dateOf(parts: readonly number[]): string {
  const [year = 0, month, day] = parts;
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}

/**
 * One work as a RIS record. Written here, since Citation.js breaks lines after 70 letters (which takes addresses
 * apart) and cuts ids off after 20.
 */
export function risOf(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0];
  const [start, end] = item.page?.split(/[-–]/) ?? [];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['event-title']],
    ['PY', issued && String(issued[0])],
    ['DA', issued && dateOf(issued)],
    ['PB', item.publisher],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', start],
    ['EP', end],
    ['SN', item.ISBN],
    ['DO', item.DOI],
    ['M3', item.genre],
    ['LA', item.language],
    ['DB', item.source],
    ['UR', item.URL],
    ['Y2', accessed && dateOf(accessed)],
    ['N1', item.note],
  ];
  const there = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [],
  );
  return [`TY  - ${types[item.type]}`, ...there, 'ER  - ', ''].join('\n');
}
