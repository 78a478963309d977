import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { createBase } from '#data/base';
import { tinyCase } from '#tests/tinyCase';
import { lessonDocx } from './lessonDocx';

const base = createBase(tinyCase);
const make = (locale: 'id' | 'en') =>
  lessonDocx({
    view: { base, locale },
    lesson: base.lessons.get('twelve-minutes'),
    word: (key) => key,
    siteUrl: 'https://site.example',
    licence: 'CC BY-SA 4.0',
    author: 'Site',
  });
const partOf = (file: Uint8Array, name: string) =>
  strFromU8(unzipSync(file)[name] ?? new Uint8Array());

test('two builds of the same records give the same bytes', async () => {
  expect(await make('en')).toEqual(await make('en'));
  expect(await make('en')).not.toEqual(await make('id'));
});

test('holds steps with their minutes, rubric, readings with how far each was read, and the language', async () => {
  const file = await make('en');
  const $ = load(partOf(file, 'word/document.xml'), { xml: true });
  const text = $('w\\:t').text();
  expect(text).toContain('10 minute');
  expect(text).toContain('0–10');
  const checked = base.vocabularies.checked[base.sources.get('the-paper-2024').checked];
  expect(text).toContain(checked.label.en.toLowerCase());
  expect(text).toContain('https://site.example/en/sources/the-paper-2024/');
  expect(text).toContain('CC BY-SA 4.0');
  // What a lecturer needs who has only the file: the worksheet, the help channels, what an answer rests on.
  expect(text).toContain('https://site.example/en/teach/exercises/which-role/worksheet/?set=');
  for (const id of base.lessons.get('twelve-minutes').care.channels)
    expect(text).toContain(base.helpChannels.get(id).label.en);
  expect(text).toMatch(/\[[^\]]+\]/);
  expect($('w\\:tbl').length).toBe(4);
  expect(partOf(file, 'word/styles.xml')).toContain('w:val="en-GB"');
  expect(partOf(await make('id'), 'word/styles.xml')).toContain('w:val="id-ID"');
});
