import { expect, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { resolveTalk } from '#lib/talks/resolveTalk';
import { countLines } from '#lib/talks/slideText';
import { footSetting } from '#lib/talks/sourceLine';
import { talkWordsOf } from '../components/talks/talkWordsOf';

const siteUrl = 'https://tiga-peran.example';
const wallOf = () => '<svg></svg>';

const real = locales.flatMap((locale) =>
  base.talks.all.flatMap((one) => {
    const words = talkWordsOf(locale, interfaceWords(locale));
    const resolved = resolveTalk({ base, locale }, one, { words, siteUrl, wallOf });
    return resolved.slides.map((s) => [`${one.id} > ${s.id} (${locale})`, s] as const);
  }),
);

test.each(real)(
  '%s has sources, and a foot of at most two rows',
  (_place, { sources, sourceLine }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(countLines(sourceLine, footSetting)).toBeLessThanOrEqual(2);
  },
);

test.each(real)('%s has no placeholder that nothing has filled', (_place, resolved) => {
  expect(JSON.stringify(resolved)).not.toMatch(/\{\w+\}/);
});

test('a mark tells role and fill of an activity, except where the room is asked', () => {
  const moments = real.flatMap(([, { kind, moments }]) =>
    moments.map(({ mark }) => ({ isAsked: kind === 'question-to-room', isMarked: mark !== null })),
  );
  expect(new Set(moments.map(({ isAsked }) => isAsked))).toEqual(new Set([true, false]));
  for (const { isAsked, isMarked } of moments) expect(isMarked).toBe(!isAsked);
});

test('both languages of a talk show the same slides, records and sources', () => {
  for (const one of base.talks.all) {
    const [a, b] = locales.map((locale) =>
      resolveTalk({ base, locale }, one, {
        words: talkWordsOf(locale, interfaceWords(locale)),
        siteUrl,
        wallOf,
      }),
    );
    const bones = (resolved: typeof a) =>
      resolved?.slides.map(({ id, seconds, records, sources, moments, claims }) => ({
        ...{ id, seconds },
        records: records.map((record) => record.id),
        sources: new Set(sources.map((source) => source.id)),
        moments: moments.map((moment) => moment.id),
        claims: claims.map((claim) => claim.id),
      }));
    expect(bones(a)).toEqual(bones(b));
  }
});
