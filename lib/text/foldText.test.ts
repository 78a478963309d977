import { expect, test } from 'vitest';
import { foldText } from './foldText';

test.each([
  ['trans\u00ADaksi', 'transaksi'],
  ['children\u2019s', "children's"],
  ['Rp\u202F4', 'rp 4'],
  ['Cafe\u0301', 'cafe'],
  ['\uFB01nance', 'finance'],
  ['ＰＰＡＴＫ', 'ppatk'],
])('foldText(%j) is %j', (text, folded) => expect(foldText(text)).toBe(folded));
