import { expect, test } from 'vitest';
import { countLines, headlineSize, isDense, slideText } from './slideText';

const setting = { size: 20, weight: 500, width: 200, tracking: 0 } as const;

test('countLines breaks between words only', () => {
  expect(countLines('dua kata', setting)).toBe(1);
  expect(countLines('satu kalimat yang cukup panjang', setting)).toBe(2);
  expect(countLines('katayangpanjangsekalitanpaspasi', setting)).toBe(1);
});

test('nothing on a slide is set smaller than a fiftieth of its height', () => {
  for (const { size } of Object.values(slideText)) expect(size).toBeGreaterThanOrEqual(720 / 50);
});

test('a headline that takes more than two rows is set smaller, and keeps to its room', () => {
  const short = 'Dua nilai, dua pertanyaan';
  expect(headlineSize(short)).toBe(slideText.headline.size);
  const long = `${short} `.repeat(6).trim();
  expect(headlineSize(long)).toBeLessThan(slideText.headline.size);
  expect(headlineSize(long)).toBeGreaterThanOrEqual(720 / 50);
});

test('a slide with long sentences is told from one that was written for the wall', () => {
  expect(isDense({ lines: ['Dua baris saja.'], caution: 'Hati-hati.' })).toBe(false);
  expect(isDense({ lines: ['kata '.repeat(60)], caution: null })).toBe(true);
  expect(
    isDense({ lines: ['kata '.repeat(30), 'kata '.repeat(30)], caution: 'x'.repeat(150) }),
  ).toBe(true);
});
