import { expect, test } from 'vitest';
import { longestQuery, readQuery } from './readQuery';

test('reads words and keeps the text', () =>
  expect(readQuery('  pencucian\n uang ')).toEqual({
    text: 'pencucian uang ',
    words: ['pencucian', 'uang'],
    isCut: false,
    hasMarkup: false,
  }));

test.each(['UU No. 12 Tahun 2022', 'uu nomor 12 tahun 2022', 'UU no 12/2022', 'UU 12 2022'])(
  'reads the number of a law in %j',
  (asked) => expect(readQuery(asked).words).toEqual(['uu', '12', '2022']),
);

test('drops an invisible sign inside a word', () =>
  expect(readQuery('trans\u00ADaksi').words).toEqual(['transaksi']));

test('cuts ten thousand characters, and says so', () => {
  const read = readQuery('a'.repeat(10_000));
  expect(read.text).toHaveLength(longestQuery);
  expect(read.isCut).toBe(true);
});

test('cuts no character in two', () =>
  expect([...readQuery('🙂'.repeat(10_000)).text]).toHaveLength(longestQuery));

test('reads a limited number of words', () => {
  const read = readQuery(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '));
  expect(read.words).toHaveLength(12);
  expect(read.isCut).toBe(true);
});

test('takes markup for signs without meaning, and says so', () =>
  expect(readQuery('<img src=x onerror=alert(1)>')).toMatchObject({
    words: ['img', 'src', 'x', 'onerror', 'alert', '1'],
    hasMarkup: true,
  }));

test.each(['', '   ', '<>', '???', '\u0000'])('finds no word in %j', (asked) =>
  expect(readQuery(asked).words).toEqual([]),
);
