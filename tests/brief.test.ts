import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { locales, regionalTag, type Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { resolveBrief } from '#lib/brief/resolveBrief';
import { writeBriefDocx } from '#lib/brief/writeBriefDocx';
import { briefWordsOf } from '../components/brief/briefWordsOf';

const briefIn = (locale: Locale) =>
  resolveBrief({ base, locale }, base.brief!, briefWordsOf(locale, interfaceWords(locale)), {
    checkedOn: base.site.checkedOn,
    siteUrl: 'https://site.example',
  });
const [id, en] = [briefIn('id'), briefIn('en')];
const make = (...briefs: Parameters<typeof writeBriefDocx>[0]) => writeBriefDocx(briefs, 'Site');
const files = { id: [id], en: [en], 'id-en': [id, en], 'en-id': [en, id] } as const;
const documentOf = (file: Uint8Array) =>
  load(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()), { xml: true });

test('both languages of the brief rest on the same sources, roles and claims, in the same order', () => {
  const bones = (brief: typeof id) => ({
    sources: brief.sources.map((source) => source.id),
    notes: [brief.answer, brief.shows, brief.showsNot].map((part) =>
      part.map(({ notes }) => notes),
    ),
    counts: brief.roles.map(({ counts }) => counts.map(({ number }) => number)),
    settles: brief.settles.map((one) => one.id),
    sides: brief.amounts?.sides.map(({ notes, rows }) => [notes, rows.length]),
  });
  expect(bones(id)).toEqual(bones(en));
});

test('two builds of the Word file are equal', async () => {
  expect(await make(id, en)).toEqual(await make(id, en));
});

test('the Word file says every sentence, amount, caution, source and number to call, with the language of each run', async () => {
  const $ = documentOf(await make(en));
  const text = $('w\\:t').text();
  const sides = en.amounts?.sides ?? [];
  for (const part of [
    ...[...en.answer, ...en.shows, ...en.showsNot].map((point) => point.text),
    ...sides.flatMap(({ amount, caution, rows }) => [amount, caution, ...rows.map((r) => r.text)]),
    en.amounts?.caution ?? '',
    ...en.settles.map(({ settles }) => settles),
    ...en.sources.map(({ name }) => name),
    ...en.help.map(({ number }) => number),
    en.imprint,
  ])
    expect(text).toContain(part);
  expect(sides).toHaveLength(2);
  const runs = $('w\\:r').toArray();
  expect(runs.filter((run) => $(run).find('w\\:lang').length !== 1)).toEqual([]);
  const tags = new Set(
    $('w\\:lang')
      .map((_, lang) => $(lang).attr('w:val'))
      .toArray(),
  );
  for (const tag of tags) expect(locales.map(regionalTag)).toContain(tag);
});

const has = (program: string, ask: string) => spawnSync(program, [ask]).error === undefined;

describe.skipIf(!has('soffice', '--version') || !has('pdfinfo', '-v'))(
  'LibreOffice makes two pages of each language (skipped where it or pdfinfo is not installed)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-'));
    const pathOf = (name: string, ending: string) => join(folder, `${name}.${ending}`);
    beforeAll(async () => {
      for (const [name, briefs] of Object.entries(files))
        writeFileSync(pathOf(name, 'docx'), await writeBriefDocx(briefs, 'Site'));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const paths = Object.keys(files).map((name) => pathOf(name, 'docx'));
      spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...paths,
      ]);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    test.each(Object.entries(files))('%s', (name, briefs) => {
      const { stdout } = spawnSync('pdfinfo', [pathOf(name, 'pdf')], { encoding: 'utf8' });
      expect(Number(/Pages:\s*(\d+)/.exec(stdout)?.[1])).toBe(2 * briefs.length);
    });
  },
);

test('no language of the brief is left out', () => {
  expect([id.locale, en.locale].sort()).toEqual([...locales].sort());
});
