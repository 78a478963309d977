import { describe, expect, it } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import type { Source } from '#data/types';
import { isTitleForLists, titleOf, translationOf } from './titleOf';

const report: Source = {
  ...base.sources.all[0]!,
  title: 'Laporan tahunan',
  titleLanguage: 'id',
  titleTranslation: 'Annual report',
  translationIsPublishers: false,
  isTitleDescription: false,
  titleNote: null,
  translationNote: null,
};

describe('titleOf(source, locale)', () => {
  it('keeps a title in its own language', () => {
    expect(titleOf(report, 'en')).toEqual({ text: 'Laporan tahunan', lang: 'id' });
  });

  it('gives our own description in the language of the reader', () => {
    const described = { ...report, isTitleDescription: true };
    expect(titleOf(described, 'en')).toEqual({ text: 'Annual report', lang: 'en' });
    expect(titleOf(described, 'id')).toEqual({ text: 'Laporan tahunan', lang: 'id' });
  });
});

describe('translationOf(source, locale)', () => {
  it('translates only into the language of the reader', () => {
    expect(translationOf(report, 'en')).toEqual({ text: 'Annual report', lang: 'en' });
    expect(translationOf(report, 'id')).toBeNull();
  });

  it("shows the publisher's own second title to every reader", () => {
    expect(translationOf({ ...report, translationIsPublishers: true }, 'id')?.lang).toBe('en');
  });
});

describe('isTitleForLists(source)', () => {
  it('keeps a title with a note, on the title or its translation, out of lists', () => {
    const note = { id: 'catatan', en: 'note' };
    expect(isTitleForLists(report)).toBe(true);
    expect(isTitleForLists({ ...report, titleNote: note })).toBe(false);
    expect(isTitleForLists({ ...report, translationNote: note })).toBe(false);
  });
});
