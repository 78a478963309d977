import { describe, expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import type { Source, WithId } from '#data/types';
import { yearLetters } from './yearLetters';

const work = base.sources.all.find((source) => source.citation !== null)!;
const page = (id: string, changes: Partial<Source> = {}): WithId<Source> => ({
  ...work,
  citation: null,
  publisher: 'P',
  published: null,
  title: id,
  ...changes,
  id,
});
const listed = (id: string, asPrinted: string | null): WithId<Source> => ({
  ...work,
  citation: { ...work.citation!, authors: [{ literal: 'P' }], issued: '2024', asPrinted },
  id,
});
const letters = (...sources: WithId<Source>[]) => Object.fromEntries(yearLetters(sources));

describe('yearLetters(sources)', () => {
  it('gives none to a label that stands alone', () => {
    expect(letters(page('x'), page('y', { published: '2024' }))).toEqual({});
  });

  it('goes by date, then by title', () => {
    const of = (id: string, title: string, published: string | null) =>
      page(id, { title, published });
    expect(letters(of('x', 'B', null), of('y', '"A"', null))).toEqual({ x: 'b', y: 'a' });
    expect(letters(of('x', 'A', '2024-05'), of('y', 'B', '2024'), of('z', 'C', '2024-05'))).toEqual(
      { y: 'a', x: 'b', z: 'c' },
    );
  });

  it('keeps the letters that the paper prints, and gives its works the first of the others', () => {
    const printed = listed('b', 'P. (2024b). Title.');
    const early = page('x', { published: '2024-01' });
    expect(letters(early, printed)).toEqual({ b: 'b', x: 'a' });
    expect(letters(early, listed('w', 'P. (2024). Title.'))).toEqual({ w: 'a', x: 'b' });
    expect(letters(printed)).toEqual({ b: 'b' });
  });

  it('goes on after z', () => {
    const ids = Array.from({ length: 28 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    const given = letters(...ids.map((id) => page(id)));
    expect([given['p25'], given['p26'], given['p27']]).toEqual(['z', 'aa', 'ab']);
  });
});
