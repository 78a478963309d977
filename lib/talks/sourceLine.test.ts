import { describe, expect, test } from 'vitest';
import type { SlideSource } from './resolvedTalk';
import { sourceLine } from './sourceLine';

const source = (id: string): SlideSource => ({
  id,
  name: `Newspaper ${id}`,
  checked: 'page-text',
  checkedWords: 'page text read',
  path: `/en/sources/${id}/`,
});
const many = Array.from({ length: 1000 }, (_, i) => source(String(i + 1)));

/** The words of a foot, and how often a line was put together to be measured. */
function countingWords() {
  let tries = 0;
  const more = (count: number) => {
    tries += 1;
    return `and ${count} more`;
  };
  return { words: { sources: 'Sources:', more, all: (at: string) => at }, tries: () => tries };
}

describe('the foot of a slide', () => {
  test('names all sources where they fit', () => {
    const { words } = countingWords();
    expect(sourceLine(many.slice(0, 2), null, words)).toBe(
      'Sources: Newspaper 1; Newspaper 2 (page text read).',
    );
  });

  test('names as many of a thousand as two rows hold and counts the others, after few tries', () => {
    const { words, tries } = countingWords();
    const line = sourceLine(many, null, words);
    const named = line.match(/Newspaper \d+/g)?.length ?? 0;
    expect(named).toBeGreaterThan(3);
    expect(line).toContain(`and ${1000 - named} more.`);
    expect(tries()).toBeLessThan(30);
  });

  test('holds the address alone where a slide has no source', () => {
    const { words } = countingWords();
    expect(sourceLine([], 'example.org', words)).toBe('example.org');
  });
});
