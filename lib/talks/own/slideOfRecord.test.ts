import { describe, expect, test } from 'vitest';
import { createBase } from '#data/base';
import { byLocale } from '#data/locales';
import { leastCase } from '#tests/leastCase';
import { tinyCase } from '#tests/tinyCase';
import { addedRecords } from './addedRecords';
import { contentNoteSlide, helpSlide, titleSlide } from './aroundSlides';
import type { OwnWords } from './ownWords';
import { addedKinds } from './ownTalk';
import { slideOfRecord } from './slideOfRecord';

const tiny = createBase(tinyCase);
const least = createBase(leastCase);
const words = byLocale((): OwnWords => ({
  claimHeadline: (status) => `One claim: ${status}`,
  ...{ defaultTitle: 'My talk', titleLine: 'By me', contentHeadline: 'Figures' },
  ...{ contentLine: 'No images', contentLeave: 'Leave', contentNotes: 'Note' },
  ...{ helpHeadline: 'Help', helpNotes: 'Thanks' },
}));

describe('the slide of a record', () => {
  test('is there for everything that can be added, and rests on that record', () => {
    const known = addedRecords(tiny);
    for (const kind of addedKinds)
      for (const id of known[kind]) {
        const slide = slideOfRecord(tiny, { kind, id }, words);
        expect(slide.id).toBe(`${kind}-${id}`);
        expect(slide.restsOn[0]).toEqual({ kind, id });
        expect(slide.notes[0].en).not.toBe('');
      }
  });

  test('keeps the caution of the record beside its number', () => {
    const [figure] = tiny.figures.all;
    const slide = slideOfRecord(tiny, { kind: 'figure', id: figure!.id }, words);
    expect(slide.caution).toEqual(figure!.caution);
    expect(slide.lines[0]).toEqual(figure!.statement);
    expect(slide.isSensitive).toBe(true);
  });

  test('takes the words for the wall from a ready talk, but never its notes', () => {
    const slide = slideOfRecord(tiny, { kind: 'chart', id: 'loans-by-year' }, words);
    expect(slide.headline.en).toBe('Book loans in two years');
    expect(slide.caution?.en).toBe('One book may count twice.');
    expect(slide.notes[0].en).toBe(tiny.charts.get('loans-by-year').alt.en);
  });

  test('never says a claim as a headline, since the headline would assert it', () => {
    const [claim] = tiny.claims.all;
    const slide = slideOfRecord(tiny, { kind: 'claim', id: claim!.id }, words);
    expect(slide.headline.en).toMatch(/^One claim: /);
  });

  test('a word that is discouraged has none', () => {
    const shown = addedRecords(tiny).term.map((id) => tiny.glossary.get(id).usage);
    expect(shown).not.toContain('discouraged');
  });
});

describe('the slides around', () => {
  test('rest on the paper and on the channels that answer by telephone', () => {
    expect(titleSlide(tiny, words).restsOn[0].kind).toBe('source');
    expect(contentNoteSlide(tiny, words).kind).toBe('content-note');
    expect(helpSlide(tiny, words)?.restsOn[0].kind).toBe('helpChannel');
  });

  test('of a case with neither paper nor channels still rest on a source', () => {
    expect(titleSlide(least, words).restsOn[0].kind).toBe('source');
    expect(contentNoteSlide(least, words).restsOn[0].kind).toBe('source');
    expect(helpSlide(least, words)).toBeNull();
  });
});
