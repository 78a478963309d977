import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { sourceIsUsedOrListed } from './source-is-used-or-listed';

test("lets a paper's reference and two used pages pass", () => {
  expect(messagesOf(sourceIsUsedOrListed, tinyCase)).toEqual([]);
});

test('refuses a page that only a help channel taken out had named', () => {
  const broken = breakCase('sources.kompas-2020-01', tinyCase.sources['taman-baca-nd-01']);
  expect(messagesOf(sourceIsUsedOrListed, broken)).toEqual([
    'data/cases/tiny/sources > kompas-2020-01: the source is neither used by a record nor listed in the paper. Name it where something rests on it, or take it out.',
  ]);
});
