import { describe, expect, test } from 'vitest';
import { createBase } from '#data/base';
import type { Locale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { tinyCase } from '#tests/tinyCase';
import { talkWordsOf } from '../../components/talks/talkWordsOf';
import { resolveTalk } from './resolveTalk';

const tiny = createBase(tinyCase);
const siteUrl = 'https://taman-baca.example';
const wallOf = (chart: string, locale: Locale) => `<svg>${chart}, ${locale}</svg>`;
const talk = resolveTalk({ base: tiny, locale: 'en' }, tiny.talks.get('ninety-seconds'), {
  words: talkWordsOf('en', interfaceWords('en')),
  siteUrl,
  wallOf,
});
const slide = (id: string) => talk.slides.find((one) => one.id === id);

describe('a talk of a second case', () => {
  test('can be written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(talk))).toEqual(talk);
  });

  test('counts what is played, and what the gentle version plays', () => {
    expect(talk).toMatchObject({ count: 6, gentleCount: 5, seconds: 90, minutes: 1.5 });
    expect(talk.slides.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('a role bears the counts of the years studied, and the others nothing', () => {
    const roles = slide('three-roles')?.roles ?? [];
    expect(roles.map(({ counts }) => counts[0]?.number)).toEqual(['1', '1', '0']);
    expect(slide('title')?.roles).toEqual([]);
  });

  test('a chart comes with its words, its table without cautions, and its sources', () => {
    const loans = slide('loans');
    expect(loans?.chart).toMatchObject({ id: 'loans-by-year', form: 'dot-plot' });
    expect(loans?.chart?.wall).toBe('<svg>loans-by-year, en</svg>');
    expect(loans?.table?.rows.map(([label]) => label)).toEqual([
      'Book loans in 2022',
      'Book loans in 2023',
    ]);
    expect(loans?.table?.head).not.toContain('Caution');
    expect(loans?.description).not.toBe('');
    expect(loans?.caution).toBe('One book may count twice.');
  });

  test('an activity becomes a moment, without its mark where the room is asked', () => {
    const [moment] = slide('question')?.moments ?? [];
    expect(moment).toMatchObject({ id: 'story-hour-2023', mark: null, isUndated: false });
  });

  test('the help channels bear their numbers, and the day on which each was last seen', () => {
    const help = slide('help');
    expect(help?.channels).toEqual([
      { number: '555-0100', words: 'Invented help desk', others: [] },
    ]);
    expect(help?.sourceLine).toContain('555-0100 on 12 January 2026');
  });

  test('the foot names sources with how far each was read, and where all of them stand', () => {
    expect(slide('title')?.sourceLine).toBe(
      'Sources: Melati, 2024 (abstract or record read); Kabar Buku, 2023 (text read). ' +
        'All of them: taman-baca.example/en/talks/ninety-seconds/',
    );
  });

  test('between two paragraphs of the notes the room speaks', () => {
    expect(slide('question')?.notes).toHaveLength(2);
    expect(slide('question')?.roomSeconds).toBe(30);
  });

  test('without an address of the site none is printed', () => {
    const unknown = resolveTalk({ base: tiny, locale: 'en' }, tiny.talks.get('ninety-seconds'), {
      words: talkWordsOf('en', interfaceWords('en')),
      siteUrl: null,
      wallOf,
    });
    expect(unknown.address).toBeNull();
    expect(JSON.stringify(unknown)).not.toContain('.example');
  });
});
