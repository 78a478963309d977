import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { exerciseIds } from '#lib/teaching/exerciseIds';
import type { Bank, BankQuestion } from '#lib/teaching/moodle/bank';
import { bankOf } from '#lib/teaching/moodle/bankOf';
import { escapeHtml } from '#lib/teaching/moodle/escapeHtml';
import { gift } from '#lib/teaching/moodle/gift';
import { categoryPath, moodleXml } from '#lib/teaching/moodle/moodleXml';
import { questionsOf } from '#lib/teaching/questionsOf';
import en from '#messages/en';
import id from '#messages/id';
import { findMoodleFaults } from './moodleRules';

const messages = { id, en };
const credit = 'Site, 2026, CC BY-SA 4.0. https://site.example/?a=1';

function bankIn(locale: Locale, exercise: Parameters<typeof questionsOf>[1]): Bank {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Questions' });
  const view = { base, locale };
  const questions = questionsOf(view, exercise, (key, values) =>
    t(key, { role: '', second: '', subject: '', ...values }),
  );
  const words = {
    ...{ stands: 'Stands.', another: 'Another.', differs: 'Differs.', caution: 'Caution' },
    ...{ difficulty: 'difficulty', speaks: 'Others', toTalk: 'Talk', sources: 'Sources', credit },
  };
  return {
    category: ['Site', exercise],
    info: '<p>Info</p>',
    questions: bankOf(view, questions, 'https://site.example', words),
  };
}

const banks = locales.flatMap((locale) =>
  exerciseIds(base).map((exercise) => [locale, exercise, bankIn(locale, exercise)] as const),
);

const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
if (!hasXmllint)
  console.warn('xmllint is not there (Debian: libxml2-utils): the schema is skipped.');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moodle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(xml: string): void {
  const file = join(folder, 'bank.xml');
  writeFileSync(file, xml);
  execFileSync('xmllint', ['--noout', '--nonet', '--schema', 'tests/moodle.xsd', file], {
    stdio: 'pipe',
  });
}

/** Questions of a GIFT file as the parser reads them, without the category. */
const readGift = (text: string): readonly GIFTQuestion[] =>
  parse(text).filter(({ type }) => type !== 'Category');

describe.each(banks)('%s %s', (locale, _, bank) => {
  test('is in order by the rules that a schema and a parser do not know', () => {
    expect(findMoodleFaults(moodleXml(bank))).toEqual([]);
  });

  test.skipIf(!hasXmllint)('fits the schema', () => {
    expect(() => lint(moodleXml(bank))).not.toThrow();
  });

  test('is read by a GIFT parser: every question, each with its choices and accepted answers', () => {
    const read = readGift(gift(bank));
    expect(read.map((question) => question.type)).toEqual(bank.questions.map(() => 'MC'));
    read.forEach((question, i) => {
      if (question.type !== 'MC') return;
      const expected = bank.questions[i]?.answers ?? [];
      expect(question.choices.map(({ text }) => text.text)).toEqual(
        expected.map(({ html }) => html),
      );
      expect(
        question.choices.map(({ isCorrect, weight }) => (isCorrect ? 100 : (weight ?? 0))),
      ).toEqual(expected.map(({ fraction }) => fraction));
      expect(question.globalFeedback?.text).toBe(bank.questions[i]?.generalFeedback);
    });
  });

  test('names reason, source with its link on this site, licence and version in each feedback', () => {
    for (const { generalFeedback } of bank.questions) {
      expect(generalFeedback).toContain(`href="https://site.example/${locale}/sources/`);
      expect(generalFeedback).toContain('CC BY-SA 4.0');
      expect(load(generalFeedback)('p').length).toBeGreaterThan(3);
    }
  });

  test('prints no address that an entry withholds', () => {
    const withheld = base.sources.all.filter(({ link }) => link === 'name-only');
    const text = moodleXml(bank) + gift(bank);
    for (const { url } of withheld) if (url) expect(text).not.toContain(url);
  });
});

test('both languages have the same ids in the same order, and answers that are accepted alike', () => {
  for (const exercise of exerciseIds(base)) {
    const shape = (locale: Locale) =>
      bankIn(locale, exercise).questions.map(({ idnumber, answers }) => [
        idnumber,
        answers.filter(({ fraction }) => fraction === 100).length,
      ]);
    expect(shape('id')).toEqual(shape('en'));
  }
});

test('an id tells nothing of the record', () => {
  for (const [, , { questions }] of banks)
    for (const { idnumber } of questions) expect(idnumber).toMatch(/^[a-z-]+-\d{2,3}(-[a-z]+)?$/);
});

test('a slash in the name of a category is doubled', () => {
  expect(categoryPath(['Site', 'yes/no'])).toBe('$course$/top/Site/yes//no');
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\',
        '~',
        '=',
        '#',
        '{',
        '}',
        ':',
        '//',
        ']]>',
        '\n\n',
        '\r\n',
        '->',
        '%',
        '[',
      ),
      fc.constantFrom(
        '####',
        '::',
        '%50%',
        '[html]',
        '$CATEGORY:',
        '</text>',
        '&amp;',
        'anak',
        '’',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => `a${parts.join('')}`);

const hostileQuestion = fc
  .record({
    html: hostile,
    name: hostile,
    answers: fc.array(hostile, { minLength: 2, maxLength: 4 }),
  })
  .map(({ html, name, answers }): BankQuestion => ({
    idnumber: 'which-role-11',
    name: escapeHtml(name).slice(0, 200),
    html: escapeHtml(html),
    answers: answers.map((answer, i) => ({
      html: `${i} ${escapeHtml(answer)}`,
      fraction: i % 2 === 0 ? 100 : 0,
      feedback: escapeHtml(answer),
    })),
    generalFeedback: escapeHtml(html),
    isShuffled: false,
    tags: ['which-role'],
  }));

describe('whatever a text holds', () => {
  test('XML gives it back unchanged, and no question is lost', () => {
    fc.assert(
      fc.property(fc.array(hostileQuestion, { minLength: 1, maxLength: 3 }), (questions) => {
        const bank = { category: ['Site'], info: '<p>x</p>', questions };
        const $ = load(moodleXml(bank), { xml: true });
        const read = $('question[type=multichoice] > questiontext > text');
        expect(read.map((_, text) => $(text).text()).toArray()).toEqual(
          questions.map(({ html }) => html),
        );
      }),
    );
  });

  test('GIFT gives it back unchanged, and no question is lost', () => {
    fc.assert(
      fc.property(fc.array(hostileQuestion, { minLength: 1, maxLength: 3 }), (questions) => {
        const text = gift({ category: ['Site'], info: '', questions });
        const read = readGift(text);
        expect(read).toHaveLength(questions.length);
        read.forEach((question, i) => {
          if (question.type !== 'MC') throw new Error(`read as ${question.type}`);
          expect(question.stem.text).toBe(questions[i]?.html.trim());
          expect(question.choices.map((choice) => choice.text.text)).toEqual(
            questions[i]?.answers.map(({ html }) => html.trim()),
          );
        });
      }),
    );
  });

  test('no line of a GIFT question is empty or begins with a comment, except the one with its id', () => {
    fc.assert(
      fc.property(hostileQuestion, (question) => {
        const [, block = '', rest] = gift({
          category: ['x'],
          info: '',
          questions: [question],
        }).split('\n\n');
        expect(rest).toBe('');
        const lines = block.split('\n').slice(1);
        expect(lines.every((line) => line.trim() !== '' && !line.startsWith('//'))).toBe(true);
      }),
    );
  });

  test.skipIf(!hasXmllint)('XML stays well-formed and fits the schema', () => {
    fc.assert(
      fc.property(hostileQuestion, (question) => {
        lint(moodleXml({ category: ['Site'], info: '<p>x</p>', questions: [question] }));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the judges themselves', () => {
  const [question] = bankIn('en', 'which-role').questions;
  const xml = moodleXml({ category: ['x'], info: 'x', questions: question ? [question] : [] });

  test.each([
    ['a fraction that Moodle does not know', ['fraction="100"', 'fraction="99"'], 'fraction 99'],
    ['no answer in full', ['fraction="100"', 'fraction="0"'], 'accepts no answer'],
  ])('notice %s', (_, [from = '', to = ''], fault) => {
    expect(findMoodleFaults(xml.replaceAll(from, to)).join(' ')).toContain(fault);
  });

  test('notice an id that is there twice', () => {
    const twice = moodleXml({
      category: ['x'],
      info: 'x',
      questions: question ? [question, question] : [],
    });
    expect(findMoodleFaults(twice).join(' ')).toContain('twice');
  });

  test.skipIf(!hasXmllint).each([
    ['a name without its text', [/<name><text>.*?<\/text><\/name>/, '<name>x</name>']],
    ['True for true', [/<single>true/, '<single>True']],
    ['an answer without feedback', [/<feedback.*?<\/feedback>/, '']],
  ] as const)('notice %s', (_, [from, to]) => {
    expect(() => lint(xml.replace(from, to))).toThrow();
  });
});
