import { describe, expect, it } from 'vitest';
import { base } from '#data/index';
import type { Citation, Source } from '#data/types';
import { citeShort } from './citeShort';

const work = base.sources.all.find((source) => source.citation !== null)!;
const cited = (changes: Partial<Citation>): Source => ({
  ...work,
  citation: { ...work.citation!, asPrinted: null, issued: '2024', ...changes },
});
const [a, b, c] = ['A', 'B', 'C'].map((family) => ({ family, given: 'X.' }));
const [k, l, m] = ['K', 'L', 'M'].map((literal) => ({ literal }));

describe('citeShort(source, locale)', () => {
  it('names one author, or two', () => {
    expect(citeShort(cited({ authors: [a!] }), 'en')).toBe('A, 2024');
    expect(citeShort(cited({ authors: [a!, b!] }), 'en')).toBe('A & B, 2024');
  });

  it('names the first of three people, in the words of the language', () => {
    expect(citeShort(cited({ authors: [a!, b!, c!] }), 'en')).toBe('A et al., 2024');
    expect(citeShort(cited({ authors: [a!, b!, c!] }), 'id')).toBe('A dkk., 2024');
  });

  it('names three organisations, which are known by their names together', () => {
    expect(citeShort(cited({ authors: [k!, l!, m!] }), 'en')).toBe('K, L & M, 2024');
  });

  it('keeps the letter of the year as the reference list prints it', () => {
    const printed = cited({ authors: [k!], asPrinted: 'K. (2024b). Title.' });
    expect(citeShort(printed, 'en')).toBe('K, 2024b');
  });

  it('says where a page has no date', () => {
    const page: Source = { ...work, citation: null, publisher: 'P', published: null };
    expect(citeShort(page, 'id')).toBe('P, t.t.');
    expect(citeShort(page, 'en')).toBe('P, n.d.');
  });
});
