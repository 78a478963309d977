import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { bibtexOf } from '#lib/cite/bibtexOf';
import type { CslType } from '#lib/cite/cslItem';
import { listPages, listSources } from '../../scripts/cite/listItems';

// Programs by which readers' own tools read a file of references. A machine that lacks one leaves its tests out.
const python = '/usr/bin/python3';
const isThere = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const hasPython = isThere(python, '-c', 'import pybtex, bibtexparser');
const hasPandoc = isThere('pandoc', '--version');
const hasBiber = isThere('biber', '--version');

const items = listSources(base);
const languages: Readonly<Record<string, string>> = {
  id: 'indonesian',
  en: 'english',
  es: 'spanish',
};
/** Types that every program knows, also those that drop whatever BibTeX did not have in 1988. */
const bibtexTypes: Readonly<Record<CslType, string>> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  book: 'book',
  dataset: 'misc',
  document: 'misc',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'mastersthesis',
  webpage: 'misc',
};
const wanted = Object.fromEntries(
  items.map(({ id, type, language }) => [
    id,
    [bibtexTypes[type], language ? languages[language] : null],
  ]),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'references-'));
  writeFileSync(join(folder, 'all.bib'), items.map(bibtexOf).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!hasPython)('pybtex and bibtexparser read every type and language as meant', () => {
  const said = execFileSync(python, ['tests/programs/readReferences.py', join(folder, 'all.bib')], {
    encoding: 'utf8',
  });
  const read: unknown = JSON.parse(said);
  expect(read).toEqual({ bibtexparser: wanted, pybtex: wanted });
});

test.skipIf(!hasPandoc)('pandoc tells newspapers from journals and keeps every language', () => {
  const said = execFileSync('pandoc', ['-f', 'bibtex', '-t', 'csljson', join(folder, 'all.bib')], {
    encoding: 'utf8',
  });
  const read: { id: string; type: string; language?: string }[] = JSON.parse(said);
  const byId = new Map(read.map((item) => [item.id, item]));
  for (const { id, type, language } of items) {
    const item = byId.get(id);
    // What BibTeX calls "misc" has no type of its own.
    const isMisc = bibtexTypes[type] === 'misc';
    expect(item?.type, id).toBe(isMisc ? '' : type);
    const name = language && languages[language];
    expect(language ? [language, name] : [undefined], id).toContain(
      item?.language?.replace(/-.+/, ''),
    );
  }
});

test.skipIf(!hasBiber)('biber reads every entry with its type and its language', () => {
  execFileSync('biber', ['--tool', '--output-file=read.bib', '--quiet', 'all.bib'], {
    cwd: folder,
  });
  const said = execFileSync('cat', [join(folder, 'read.bib')], { encoding: 'utf8' });
  const read = [...said.matchAll(/^@(\w+)\{([^,]+),([\s\S]*?)^\}/gm)].map(
    ([, type = '', id = '', fields = '']): [string, [string, string | null]] => [
      id.trim(),
      [type.toLowerCase(), /\bLANGID\s*=\s*\{(\w+)\}/i.exec(fields)?.[1]?.toLowerCase() ?? null],
    ],
  );
  // BibLaTeX's own names for what BibTeX calls techreport and mastersthesis.
  const aliases: Readonly<Record<string, string>> = {
    report: 'techreport',
    thesis: 'mastersthesis',
  };
  const types = read.map(([id, [type, language]]) => [id, [aliases[type] ?? type, language]]);
  expect(Object.fromEntries(types)).toEqual(wanted);
});

test.skipIf(!hasBiber)(
  'biber accepts every entry and every page of the site without a warning',
  () => {
    const pages = locales.flatMap((locale) => listPages(base, locale));
    writeFileSync(join(folder, 'pages.bib'), [...items, ...pages].map(bibtexOf).join('\n'));
    const said = execFileSync('biber', ['--tool', 'pages.bib'], { cwd: folder, encoding: 'utf8' });
    expect(said).not.toMatch(/WARN|ERROR/);
  },
);
