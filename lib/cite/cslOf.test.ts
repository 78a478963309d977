import { describe, expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import type { Source, WithId } from '#data/types';
import { cslOf } from './cslOf';

const { sourceKind } = base.vocabularies;
const of = (source: WithId<Source>, locale: 'id' | 'en' = 'en') =>
  cslOf(source, { locale, sourceKind, checkedOn: '2026-11-24' });
const page = base.sources.all.find((source) => source.citation === null)!;
const work = base.sources.all.find((source) => source.citation !== null)!;
const as = (changes: Partial<Source>) => of({ ...page, ...changes });

describe('cslOf(source)', () => {
  it('takes an organisation as the author of its page, and a newspaper as what contains it', () => {
    const ngo = as({ kind: 'web-page', publisherType: 'ngo', publisher: 'O' });
    expect(ngo).toMatchObject({ type: 'webpage', author: [{ literal: 'O' }] });
    const news = as({ kind: 'news-report', publisherType: 'news', publisher: 'N' });
    expect(news).toMatchObject({ type: 'article-newspaper', 'container-title': 'N' });
    expect(news).not.toHaveProperty('author');
  });

  it('gives a date no finer than it is known, and none where there is none', () => {
    expect(as({ published: '2024-08' }).issued).toEqual({ 'date-parts': [[2024, 8]] });
    expect(as({ published: null })).not.toHaveProperty('issued');
  });

  it('keeps the address of a source that is only named to itself', () => {
    const named = as({ link: 'name-only', url: 'https://secret.example/a', checked: 'page-text' });
    expect(JSON.stringify(named)).not.toContain('secret.example');
    expect(named).not.toHaveProperty('accessed');
  });

  it('says a day of access only for a page that was read', () => {
    const at = { link: 'ok', url: 'https://a.example/' } as const;
    expect(as({ ...at, checked: 'page-text' }).accessed).toEqual({
      'date-parts': [[2026, 11, 24]],
    });
    expect(as({ ...at, checked: 'citation-only' })).not.toHaveProperty('accessed');
  });

  it('puts a description in the place of a title into brackets, and says where a title was rebuilt', () => {
    const described = as({
      isTitleDescription: true,
      title: '(title not seen)',
      titleLanguage: 'en',
    });
    expect(described.title).toBe('[Title not seen]');
    expect(as({ isTitleReconstructed: true }).note).toContain('rebuilt');
  });

  it('never passes an uncertain DOI on, not as an address either', () => {
    const citation = { ...work.citation!, doi: null, doiStatus: 'suspect-unconfirmed' as const };
    const unsure = of({ ...work, citation, link: 'ok', url: 'https://doi.org/10.1/x' });
    expect(unsure).not.toHaveProperty('DOI');
    expect(unsure).not.toHaveProperty('URL');
  });
});
