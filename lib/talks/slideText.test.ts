import { expect, test } from 'vitest';
import { countLines, slideText } from './slideText';

const setting = { size: 20, weight: 500, width: 200, tracking: 0 } as const;

test('countLines breaks between words only', () => {
  expect(countLines('dua kata', setting)).toBe(1);
  expect(countLines('satu kalimat yang cukup panjang', setting)).toBe(2);
  expect(countLines('katayangpanjangsekalitanpaspasi', setting)).toBe(1);
});

test('nothing on a slide is set smaller than a fiftieth of its height', () => {
  for (const { size } of Object.values(slideText)) expect(size).toBeGreaterThanOrEqual(720 / 50);
});
