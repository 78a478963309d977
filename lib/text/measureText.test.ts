import { expect, test } from 'vitest';
import { measureText } from './measureText';

const setting = { size: 16, weight: 500 } as const;

test('measureText of nothing is nothing', () => {
  expect(measureText('', setting)).toBe(0);
});

test('measureText counts an unknown character as a broad one', () => {
  expect(measureText('鼎', setting)).toBeCloseTo(0.7 * 16);
  expect(measureText('鼎', setting)).toBeGreaterThan(measureText('o', setting));
});

test('measureText grows with the size, and with the weight', () => {
  const label = 'Forum pegiat 2024';
  expect(measureText(label, { ...setting, size: 32 })).toBeCloseTo(2 * measureText(label, setting));
  expect(measureText(label, { ...setting, weight: 700 })).toBeGreaterThan(
    measureText(label, setting),
  );
});

test('measureText adds the word spacing of the site at each space, breaking or not', () => {
  const spaced = measureText('a b', setting);
  const narrow = measureText('a', setting) + measureText('b', setting);
  expect(spaced - narrow).toBeGreaterThan(0.055 * 16);
  expect(measureText('a\u00a0b', setting)).toBeCloseTo(spaced, 1);
});

test.each(['arial', 'roboto'] as const)(
  'a sentence in %s is as long as in the font of the site, to 3 in 100',
  (font) => {
    const sentence = 'Peran organisasi masyarakat sipil dalam pencegahan, 2024';
    const ratio = measureText(sentence, { ...setting, font }) / measureText(sentence, setting);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
  },
);
