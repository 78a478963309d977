import { describe, expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import type { Locale } from '#data/locales';
import type { Citation, Source, WithId } from '#data/types';
import { citeShort } from './citeShort';

const work = base.sources.all.find((source) => source.citation !== null)!;
const alone = (source: WithId<Source>, locale: Locale) =>
  citeShort({ base: { ...base, sources: { ...base.sources, all: [source] } }, locale }, source);
const cited = (changes: Partial<Citation>): WithId<Source> => ({
  ...work,
  citation: { ...work.citation!, asPrinted: null, issued: '2024', ...changes },
});
const [a, b, c] = ['A', 'B', 'C'].map((family) => ({ family, given: 'X.' }));
const [k, l, m] = ['K', 'L', 'M'].map((literal) => ({ literal }));

describe('citeShort(view, source)', () => {
  it('names one author, or two', () => {
    expect(alone(cited({ authors: [a!] }), 'en')).toBe('A, 2024');
    expect(alone(cited({ authors: [a!, b!] }), 'en')).toBe('A & B, 2024');
  });

  it('names the first of three people, in the words of the language', () => {
    expect(alone(cited({ authors: [a!, b!, c!] }), 'en')).toBe('A et al., 2024');
    expect(alone(cited({ authors: [a!, b!, c!] }), 'id')).toBe('A dkk., 2024');
  });

  it('names three organisations, which are known by their names together', () => {
    expect(alone(cited({ authors: [k!, l!, m!] }), 'en')).toBe('K, L & M, 2024');
  });

  it('keeps the letter of the year as the reference list prints it', () => {
    const printed = cited({ authors: [k!], asPrinted: 'K. (2024b). Title.' });
    expect(alone(printed, 'en')).toBe('K, 2024b');
  });

  it('says where a page has no date', () => {
    const page = { ...work, citation: null, publisher: 'P', published: null };
    expect(alone(page, 'id')).toBe('P, t.t.');
    expect(alone(page, 'en')).toBe('P, n.d.');
  });
});
