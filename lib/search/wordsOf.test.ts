import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf, wordsOf } from './wordsOf';

test.each([
  ['5.566.015 laporan', ['5566015', 'laporan']],
  ['5,566,015 reports', ['5566015', 'reports']],
  ['Rp127,371 miliar', ['127371', 'miliar']],
  ['Rp4,9 miliar; IDR 4.9 billion', ['4.9', 'miliar', 'idr', '4.9', 'billion']],
  ['KPAI–PPATK, 2024.', ['kpai', 'ppatk', '2024']],
  ['Café 3.0', ['cafe', '3.0']],
  ['<b onclick="x">anak</b>', ['b', 'onclick', 'x', 'anak', 'b']],
  ['… < >', []],
])('reads the words of %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('stretches joined again are the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        stretchesOf(text)
          .map((s) => s.text)
          .join(''),
      ).toBe(text);
    }),
  ));
