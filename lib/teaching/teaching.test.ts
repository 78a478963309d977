import { describe, expect, test } from 'vitest';
import { createBase } from '#data/base';
import { locales } from '#data/locales';
import { breakCase } from '#tests/breakCase';
import { tinyCase } from '#tests/tinyCase';
import { makeCodingFile } from './codingFile';
import { exerciseIds, findExerciseId } from './exerciseIds';
import { hashActivity } from './hashActivity';
import { hashText } from './hashText';
import { layMinutes } from './layMinutes';
import { namesRole } from './namesRole';
import { noProgress, readProgress } from './progress';
import type { Question, Word } from './question';
import { questionsOf } from './questionsOf';
import { readSet, writeSet } from './readSet';
import { largestSeed, shuffle } from './shuffle';
import { openingOfPrecision } from './whenQuestion';

const base = createBase(tinyCase);
const word: Word = (key, values = {}) => [key, ...Object.values(values)].join(' ');
const ask = (id: Parameters<typeof questionsOf>[1], locale: 'id' | 'en' = 'en') =>
  questionsOf({ base, locale }, id, word);
const opens = ({ parts }: Question, part = 0) =>
  Object.fromEntries((parts[part]?.choices ?? []).map(({ value, opens }) => [value, opens]));

describe('questions', () => {
  test('are asked by number, so that their order follows no record', () => {
    expect(ask('which-role').map(({ number }) => number)).toEqual([12, 27, 31]);
  });

  test('a role stands, is another reading or differs, as record, look-alike and tested roles say', () => {
    const [course, catalogue, hour] = ask('which-role');
    expect(opens(course!)).toEqual({
      implementer: 'stands',
      catalyst: 'stands',
      partner: 'differs',
      none: 'differs',
    });
    expect(opens(catalogue!)).toMatchObject({ implementer: 'another', partner: 'stands' });
    expect(opens(hour!)).toMatchObject({ partner: 'another', none: 'another' });
    const accepted = ({ parts }: Question) =>
      parts.flatMap(({ choices }) => choices.flatMap((one) => (one.isAccepted ? one.value : [])));
    // A look-alike that the account of the roles decides opens another reading, and is not accepted.
    expect(accepted(catalogue!)).toEqual(['partner']);
    expect(accepted(hour!)).toEqual(['implementer', 'partner', 'none']);
  });

  test('show no name of a role before the answer, and every caution in the card or in the answer', () => {
    for (const locale of locales)
      for (const { title, cards, answer, key } of ask('which-role', locale)) {
        const read = [title, ...cards.flatMap(({ lines }) => lines.map(({ text }) => text))];
        for (const text of read) expect(namesRole({ id: text, en: text }, base.roles)).toBe(false);
        const caution = base.activities.get(key).caution[locale];
        const shown = [cards[0]?.caution, ...answer.lines.map(({ text }) => text)];
        expect(shown).toContain(caution);
      }
  });

  test('a figure never stands without its caution, on either side of a pair', () => {
    const [pair] = ask('share-a-scale');
    const ids = ['loans-2022', 'loans-2023'];
    const cautions = ids.map((id) => base.figures.get(id).caution.en);
    // On the card the exercise's own text, where it has one; with the answer always the whole caution.
    expect(pair!.cards.map(({ caution }) => caution)).toEqual(['It counts loans.', cautions[1]]);
    const answered = pair!.answer.lines.map(({ label, text }) => `${label}: ${text}`);
    expect(answered.slice(1)).toEqual([`cautionBoth: ${cautions[0]}`]);
    expect(opens(pair!)).toEqual({ yes: 'stands', no: 'differs' });
  });

  test('two cautions stand with the answer in the order of the cards', () => {
    const broken = breakCase('figures.loans-2023.caution', { id: 'Lain.', en: 'Another.' });
    const [pair] = questionsOf({ base: createBase(broken), locale: 'en' }, 'share-a-scale', word);
    expect(pair!.answer.lines.slice(1)).toEqual([
      { label: 'cautionFirst', text: base.figures.get('loans-2022').caution.en },
      { label: 'cautionSecond', text: 'Another.' },
    ]);
  });

  test('a coarser precision is a safe reading, a finer one says more than the source', () => {
    expect(openingOfPrecision('year', 'month')).toBe('another');
    expect(openingOfPrecision('unknown', 'day')).toBe('another');
    expect(openingOfPrecision('day', 'month')).toBe('differs');
    expect(openingOfPrecision('month', 'month')).toBe('stands');
  });

  test('the choices of a term are in the other language', () => {
    expect(ask('term-pairs', 'id')[0]?.parts[0]?.choices).toMatchObject([
      { label: 'reading garden', lang: 'en', opens: 'stands' },
      { label: 'regular reader', lang: 'en', opens: 'differs' },
    ]);
  });

  test('have the same parts, values and number of lines in both languages', () => {
    for (const id of exerciseIds(base)) {
      const shape = (question: Question) => ({
        number: question.number,
        cards: question.cards.map(({ lines, caution }) => [lines.length, caution !== null]),
        parts: question.parts.map(({ choices }) => choices.map(({ value }) => value).sort()),
        answer: [question.answer.lines.length, question.answer.others.length],
      });
      expect(ask(id, 'id').map(shape)).toEqual(ask(id, 'en').map(shape));
    }
  });
});

test('an address that is no exercise is none', () => {
  expect(findExerciseId(base, 'which-role')).toBe('which-role');
  expect(findExerciseId(base, '__proto__')).toBeUndefined();
});

describe('sets in the address', () => {
  const known = { items: [12, 27, 31], sets: new Map([[1, [31, 27]]]) };
  const read = (query: string) => readSet(new URLSearchParams(query), known);

  test('all items without a query, a named set, and picked items', () => {
    expect(read('')).toMatchObject({ items: [12, 27, 31], set: null, problems: [] });
    expect(read('set=1&seed=27')).toMatchObject({ items: [31, 27], set: 1, seed: 27 });
    expect(read('items=31,12')).toMatchObject({ items: [31, 12], set: 'picked', problems: [] });
    expect(read('items=31&items=12')).toMatchObject({ items: [31, 12] });
    expect(read(`items=31,${'12,'.repeat(400)}`)).toMatchObject({ items: [31, 12], problems: [] });
  });

  test.each([
    ['items=31,99', 'unknownItems', [31]],
    ['items=99', 'noItems', [12, 27, 31]],
    ['items=', 'noItems', [12, 27, 31]],
    ['items=<script>alert(1)</script>', 'noItems', [12, 27, 31]],
    ['set=9', 'unknownSet', [12, 27, 31]],
    ['set=__proto__', 'unknownSet', [12, 27, 31]],
    ['seed=abc', 'badSeed', [12, 27, 31]],
    ['seed=-1', 'badSeed', [12, 27, 31]],
    ['seed=10000', 'badSeed', [12, 27, 31]],
    ['seed=1.5', 'badSeed', [12, 27, 31]],
  ])('%s is said as %s, and the rest works', (query, problem, items) => {
    expect(read(query)).toMatchObject({ problems: [problem], items });
  });

  test.each(['', 'set=1&seed=27', 'items=31,12&seed=0'])(
    '%s is written as it was read',
    (query) => {
      expect(writeSet(read(query))).toBe(query && `?${query}`);
    },
  );
});

describe('a shuffled order', () => {
  const things = Array.from({ length: 48 }, (_, i) => i);

  test('follows from the seed alone, and keeps everything', () => {
    expect(shuffle(things, 27)).toEqual(shuffle([...things], 27));
    expect([...shuffle(things, 27)].sort((a, b) => a - b)).toEqual(things);
    expect(shuffle(things, 27)).not.toEqual(shuffle(things, 28));
    expect(shuffle(things, null)).toEqual(things);
  });

  test('is this one, in every browser and in every version of the site', () => {
    expect(shuffle([1, 2, 3, 4, 5, 6], 27)).toMatchInlineSnapshot(`
      [
        3,
        2,
        4,
        6,
        1,
        5,
      ]
    `);
    expect(shuffle([1, 2, 3, 4, 5, 6], largestSeed)).toMatchInlineSnapshot(`
      [
        6,
        5,
        1,
        4,
        3,
        2,
      ]
    `);
  });
});

describe('the hash of an activity', () => {
  const activity = base.activities.get('story-hour-2023');
  const item = { neutral: { id: 'Ia mendongeng.', en: 'It told stories.' } };

  test('changes with what a coder read, and not with the role', () => {
    const hash = hashActivity(activity, item);
    expect(hash).toMatch(/^[\da-f]{8}$/);
    expect(hashActivity({ ...activity, role: 'partner' }, item)).toBe(hash);
    expect(hashActivity({ ...activity, level: 'global' }, item)).not.toBe(hash);
    const other = { neutral: { ...item.neutral, en: 'It told a story.' } };
    expect(hashActivity(activity, other)).not.toBe(hash);
  });

  test('has the values of FNV-1a', () => {
    expect(hashText('')).toBe('811c9dc5');
    expect(hashText('a')).toBe('e40c292c');
    expect(hashText('foobar')).toBe('bf9cf968');
  });
});

describe('stored progress', () => {
  const answer = { chosen: { role: 'partner' }, second: [], reason: 'jointly', state: 'answered' };

  test('is read back as it was written', () => {
    const progress = { version: 1, coder: 'A', answers: { 31: answer } };
    expect(readProgress(JSON.stringify(progress))).toEqual(progress);
    expect(readProgress(JSON.stringify(noProgress))).toEqual(noProgress);
  });

  test.each([
    ['broken', '{"version":1,'],
    ['of another version', JSON.stringify({ version: 2, coder: '', answers: {} })],
    ['of another shape', JSON.stringify({ version: 1, coder: '', answers: { 31: { chosen: 7 } } })],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('that is %s is not read', (_, stored) => {
    expect(readProgress(stored)).toBeNull();
  });

  test('becomes a coding file of what was answered, without a role where none can be told', () => {
    const stored = { ...answer, state: 'answered' } as const;
    const file = makeCodingFile('tiny', 'A', [
      { activity: 'one', hash: 'h1', answer: stored },
      { activity: 'two', hash: 'h2', answer: { ...stored, chosen: { role: 'none' } } },
      { activity: 'three', hash: 'h3', answer: { ...stored, state: 'skipped' } },
    ]);
    expect(file.codes).toEqual([
      { activity: 'one', hash: 'h1', role: 'partner', second: [], reason: 'jointly' },
      { activity: 'two', hash: 'h2', role: null, second: [], reason: 'jointly' },
    ]);
  });
});

test('the steps of a session follow each other in time', () => {
  const lesson = base.lessons.get('twelve-minutes');
  expect(layMinutes(lesson.steps, 1).map(({ from, to }) => [from, to])).toEqual([
    [0, 10],
    [10, 12],
  ]);
});
