import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { locales, regionalTag } from '#data/locales';
import { writeBriefDocx } from '#lib/brief/writeBriefDocx';
import { briefIn } from './briefIn';

const [id, en] = [briefIn('id'), briefIn('en')];
const make = (...briefs: Parameters<typeof writeBriefDocx>[0]) => writeBriefDocx(briefs, 'Site');
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

test('no language of the brief is left out', () => {
  expect([id.locale, en.locale].sort()).toEqual([...locales].sort());
});
