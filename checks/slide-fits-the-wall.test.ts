import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { slideFitsTheWall } from './slide-fits-the-wall';

test('lets headlines of one and of two rows pass', () => {
  expect(messagesOf(slideFitsTheWall, tinyCase)).toEqual([]);
});

test('refuses a headline that would have to shrink', () => {
  const long = 'What did one network of reading gardens do, year by year, '.repeat(3).trim();
  const broken = breakCase('talks.ninety-seconds.slides.0.headline.en', long);
  expect(messagesOf(slideFitsTheWall, broken)).toEqual([
    'data/cases/tiny/talks > ninety-seconds: slides.title.headline (en) takes 4 rows on the wall. Shorten it to two.',
  ]);
});

test('refuses a caution that would have to shrink', () => {
  const broken = breakCase(
    'talks.ninety-seconds.slides.3.caution.id',
    'Satu buku dapat terhitung dua kali, '.repeat(8).trim(),
  );
  expect(messagesOf(slideFitsTheWall, broken)).toHaveLength(1);
});
