import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { textGivesNoOrderToBuilders } from './text-gives-no-order-to-builders';

test('lets a text pass that says what the site does, and one that tells readers how to read', () => {
  const changed = breakCase(
    'figures.loans-2022.caution.en',
    'This site does not list titles; the two numbers must not be joined.',
  );
  expect(messagesOf(textGivesNoOrderToBuilders, tinyCase)).toEqual([]);
  expect(messagesOf(textGivesNoOrderToBuilders, changed)).toEqual([]);
});

test.each([
  ['figures.loans-2022.caution.en', 'Do not list titles.', 'caution.en', 'Do not list'],
  [
    'figures.loans-2022.caution.id',
    'Judul ini tidak boleh ditampilkan.',
    'caution.id',
    'tidak boleh ditampilkan',
  ],
])('refuses an order: %s', (path, text, field, order) => {
  expect(messagesOf(textGivesNoOrderToBuilders, breakCase(path, text))).toEqual([
    `data/cases/tiny/figures > loans-2022: ${field} gives an order: “${order}”. Say what this site does or leaves out, or what cannot be read from the record.`,
  ]);
});
