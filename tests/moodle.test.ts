import { load } from 'cheerio';
import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { exerciseIds } from '#lib/teaching/exerciseIds';
import type { Bank } from '#lib/teaching/moodle/bank';
import { bankOf } from '#lib/teaching/moodle/bankOf';
import { escapeHtml } from '#lib/teaching/moodle/escapeHtml';
import { gift } from '#lib/teaching/moodle/gift';
import { categoryPath, moodleXml } from '#lib/teaching/moodle/moodleXml';
import { questionsOf } from '#lib/teaching/questionsOf';
import en from '#messages/en';
import id from '#messages/id';
import { hasXmllint, lint, readGift } from './moodleJudges';
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

test('the feedback on a pair holds both whole cautions, and its question none that a text for the card replaces', () => {
  const { items, cards = {} } = base.exercises['share-a-scale'] ?? {};
  for (const locale of locales) {
    const { questions } = bankIn(locale, 'share-a-scale');
    for (const { number, figures } of Object.values(items ?? {})) {
      const asked = questions.find(({ idnumber }) => idnumber === `share-a-scale-${number}`);
      for (const id of figures) {
        const caution = escapeHtml(base.figures.get(id).caution[locale]);
        expect(asked?.generalFeedback).toContain(caution);
        expect(asked?.html).toContain(escapeHtml(cards[id]?.[locale] ?? caution));
        if (cards[id]) expect(asked?.html).not.toContain(caution);
      }
    }
  }
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
