import { expect, test } from 'vitest';
import { vocabularies } from '#data/cases/tiny/vocabularies';
import { lawNames, shortenLawNumbers } from './lawNames';

const { lawKind } = vocabularies;

test('a law is looked up by its short and its full name, in both languages', () => {
  expect(lawNames('UU 1/2023', lawKind)).toEqual([
    'UU 1/2023',
    'Undang-Undang 1/2023',
    'Law 1/2023',
  ]);
});

test('each of several numbers is a name; what is no number of a law is none', () => {
  expect(lawNames('UU 1/2023; PX 2/2024 (X)', lawKind)).toContain('PX 2/2024');
  expect(lawNames('Declaration (2019)', lawKind)).toEqual([]);
});

test.each([
  ['Law No. 12 of 2022', 'Law 12/2022'],
  ['UU Nomor 12 Tahun 2022', 'UU 12/2022'],
  ['UU 12/2022', 'UU 12/2022'],
  ['akhir tahun 2022', 'akhir tahun 2022'],
])('shortenLawNumbers(%j) is %j', (text, short) => expect(shortenLawNumbers(text)).toBe(short));
