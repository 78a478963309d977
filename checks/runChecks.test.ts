import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { tinyCase } from '#tests/tinyCase';
import { tinyHouse } from '#tests/tinyHouse';
import { runChecks } from './runChecks';
import { textIsNotPastedFromTheOtherLanguage } from './text-is-not-pasted-from-the-other-language';

const namesBank = breakCase('actors.perpustakaan-kota.name', { id: 'Bank A', en: 'Bank A' });
const check = { ...textIsNotPastedFromTheOtherLanguage, allowed: ['Bank A'] };

test('an allowed name that some case needs is let through', () => {
  const cases = [tinyCase, namesBank].map((facts) => ({ facts, house: tinyHouse }));
  expect(runChecks([check], cases)).toEqual([]);
});

test('an allowed name that no case needs any more is itself an error', () => {
  expect(runChecks([check], [{ facts: tinyCase, house: tinyHouse }])).toEqual([
    'checks/text-is-not-pasted-from-the-other-language.ts: the allow-list names "Bank A", which no record needs any more. Take it off the list.',
  ]);
});

test('a finding names the collection where no file of the case defines the record', () => {
  const cases = [{ facts: namesBank, house: tinyHouse }];
  expect(runChecks([{ ...check, allowed: [] }], cases)).toEqual([
    'data/cases/tiny/actors > perpustakaan-kota: name is "Bank A" in two languages. Translate it; if it is a name, add it to checks/namesInBothLanguages.ts.',
  ]);
});
