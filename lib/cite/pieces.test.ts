import { expect, test } from 'vitest';
import { piecesOf, plainText } from './pieces';

test('takes a citation apart at its italics and keeps the signs as they are read', () => {
  const html =
    '  <div data-csl-entry-id="a" class="csl-entry">A &#38; B. <i>T &lt;b&gt;</i>. C</div>\n';
  expect(piecesOf(html)).toEqual(['A & B. ', 'T <b>', '. C']);
  expect(plainText(piecesOf(html))).toBe('A & B. T <b>. C');
});

test('refuses markup that it does not know', () => {
  expect(() => piecesOf('<div>A <b>B</b></div>')).toThrow('unknown markup');
});
