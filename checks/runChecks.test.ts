import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { tinyCase } from '#tests/tinyCase';
import { tinyContext } from '#tests/tinyContext';
import { runChecks } from './runChecks';
import { textIsNotPastedFromTheOtherLanguage } from './text-is-not-pasted-from-the-other-language';

const namesBank = breakCase('actors.perpustakaan-kota.name', { id: 'Bank A', en: 'Bank A' });
const check = { ...textIsNotPastedFromTheOtherLanguage, allowed: () => ['Bank A'] };

test('an allowed name that its case needs is let through', () => {
  expect(runChecks([check], [{ facts: namesBank, context: tinyContext }])).toEqual([]);
});

test('an allowed name that its case does not need any more is itself an error', () => {
  expect(runChecks([check], [{ facts: tinyCase, context: tinyContext }])).toEqual([
    'data/cases/tiny: text-is-not-pasted-from-the-other-language lets "Bank A" through, which no record needs any more. Take it off its list.',
  ]);
});

test('a finding names the collection where no file of the case defines the record', () => {
  const cases = [{ facts: namesBank, context: tinyContext }];
  expect(runChecks([{ ...check, allowed: () => [] }], cases)).toEqual([
    'data/cases/tiny/actors > perpustakaan-kota: name is "Bank A" in two languages. Translate it; if it is a name, add it to namesInBothLanguages in data/cases/tiny/index.ts.',
  ]);
});

test('a sentence on what two cases share is said once', () => {
  const one = { facts: namesBank, context: tinyContext };
  expect(runChecks([{ ...check, allowed: () => [] }], [one, one])).toHaveLength(1);
});
