import { describe, expect, test } from 'vitest';
import { keepEnd } from './text';

describe('keepEnd(text, speech)', () => {
  test('keeps a short last word with the one before it', () => {
    expect(keepEnd('Today someone is there to answer', { foreign: [] })).toBe(
      'Today someone is there to\u00A0answer',
    );
  });

  test('leaves a text of one row, a long last word and a phrase of another language as they are', () => {
    const foreign = [{ phrase: 'red flag', lang: 'en' }];
    for (const text of [
      'Dua peran',
      'Sepuluh lembaga bertanggung-jawab',
      'Yang dibahas ialah red flag',
    ])
      expect(keepEnd(text, { foreign })).toBe(text);
  });
});
