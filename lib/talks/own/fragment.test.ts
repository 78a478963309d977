import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from './fragment';
import { addedKinds, keyOf, ownLimits, type OwnTalk } from './ownTalk';

const talk: OwnTalk = {
  title: 'Dua nilai & satu pertanyaan?',
  slides: [
    {
      ...{ kind: 'chart', id: 'loans-by-year', seconds: 90, note: 'Pelan-pelan.\n<b>Tanya</b>' },
      headlines: { id: 'Judul #1', en: 'Loans = books' },
    },
    { kind: 'role', id: 'catalyst', headlines: {}, note: '' },
  ],
};

describe('a talk in an address', () => {
  test('comes back as it was, its notes only where they were asked for', () => {
    expect(readFragment(`#${writeFragment(talk, true)}`)).toEqual({
      ...{ is: 'talk', talk, unread: [], left: 0 },
    });
    const without = readFragment(writeFragment(talk, false));
    expect(without).toMatchObject({ is: 'talk', talk: { slides: [{ note: '' }, { note: '' }] } });
    expect(writeFragment(talk, false)).not.toContain('Pelan');
  });

  test('of any records and texts comes back as it was', () => {
    const word = fc.string({ maxLength: 40 }).filter((text) => !/\p{Surrogate}/u.test(text));
    const slide = fc.record({
      kind: fc.constantFrom(...addedKinds),
      id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
      seconds: fc.integer({ min: 5, max: 3600 }),
      headlines: fc.constant({}),
      note: word,
    });
    const slides = fc.uniqueArray(slide, { selector: keyOf, maxLength: 12 });
    fc.assert(
      fc.property(fc.record({ title: word, slides }), (any) => {
        const read = readFragment(writeFragment(any, true));
        expect(read).toEqual({ is: 'talk', talk: any, unread: [], left: 0 });
      }),
    );
  });

  test('names what it could not read and reads the rest', () => {
    const read = readFragment('#own=1&s=laporan-2019_chart.loans-by-year_role.<b>_chart.x.y.z');
    expect(read).toMatchObject({
      talk: { slides: [{ kind: 'chart', id: 'loans-by-year' }] },
      unread: ['laporan-2019', 'role.<b>', 'chart.x.y.z'],
    });
  });

  test('holds each record once and no more slides than a talk may have', () => {
    const many = Array.from({ length: ownLimits.slides + 7 }, (_, i) => `term.t-${i}`);
    const read = readFragment(`own=1&s=${[...many, 'term.t-0'].join('_')}`);
    expect(read).toMatchObject({ left: 7 });
    expect(read.is === 'talk' && read.talk.slides.length).toBe(ownLimits.slides);
  });

  test('is none without its sign, and one of a later edition says so', () => {
    expect(readFragment('')).toEqual({ is: 'none' });
    expect(readFragment('#main')).toEqual({ is: 'none' });
    expect(readFragment('#own=99&s=chart.loans-by-year')).toEqual({ is: 'newer' });
  });

  test('bears whatever somebody types into the address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readFragment(text);
        readFragment(`own=1&s=${text}&t=${text}`);
      }),
    );
    expect(readFragment(`#own=1&t=${'x'.repeat(70_000)}`)).toMatchObject({
      talk: { title: 'x'.repeat(ownLimits.headline) },
    });
  });
});
