import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { tinyCase } from '#tests/tinyCase';
import { findNames } from './findNames';
import { namesOf } from './namesOf';

test('names the organisations, the site and the address of another case, and nothing that both have', () => {
  const own = breakCase(
    'actors.jaringan-taman-baca.name',
    { id: 'Jaringan Lain', en: 'Other Network' },
    breakCase('words.Header.siteName', { id: 'Lain', en: 'Other' }),
  );
  expect(namesOf(tinyCase, own)).toEqual([
    'Jaringan Taman Baca',
    'Reading Garden Network',
    'Taman Baca (karangan)',
    'Reading Gardens (invented)',
  ]);
  expect(namesOf(tinyCase, tinyCase)).toEqual([]);
});

test('finds a name as a word, in text files only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  writeFileSync(join(folder, 'a.html'), '<p>The KPAX said so. KPAXes did not.</p>');
  writeFileSync(join(folder, 'b.html'), '<p>KPAXes</p>');
  writeFileSync(join(folder, 'c.png'), 'KPAX');
  expect(findNames(folder, ['KPAX', 'a.b'])).toEqual([
    'a.html names "KPAX", which belongs to another case.',
  ]);
  rmSync(folder, { recursive: true });
});
