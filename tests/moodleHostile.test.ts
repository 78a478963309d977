import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bank, BankQuestion } from '#lib/teaching/moodle/bank';
import { escapeHtml } from '#lib/teaching/moodle/escapeHtml';
import { gift } from '#lib/teaching/moodle/gift';
import { moodleXml } from '#lib/teaching/moodle/moodleXml';
import { hasXmllint, lint, readGift } from './moodleJudges';

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

// Texts of records are escaped before they come here; the writers stand up to what is not.
describe.each([
  ['a weight', '%50% of them', '&#37;50% of them'],
  ['a format', '[html] of them', '&#91;html] of them'],
  ['an empty line', 'one\n\ntwo', 'one\n\ntwo'],
  ['a comment on a line of its own', 'one\n//two', 'one\n//two'],
  ['the end of CDATA', 'one ]]> two', 'one ]]> two'],
])('an answer that holds %s', (_, html, inGift) => {
  const bank: Bank = {
    category: ['Site'],
    info: '<p>x</p>',
    questions: [
      {
        ...{ idnumber: 'which-role-11', name: 'Name', html, generalFeedback: html },
        answers: [
          { html, fraction: 100, feedback: html },
          { html: 'another', fraction: 0, feedback: 'no' },
        ],
        ...{ isShuffled: false, tags: ['which-role'] },
      },
    ],
  };

  test('is one answer of one question in GIFT', () => {
    const [read, ...rest] = readGift(gift(bank));
    expect(rest).toEqual([]);
    expect(read?.type === 'MC' && read.choices.map(({ text }) => text.text)).toEqual([
      inGift,
      'another',
    ]);
  });

  test('comes back from XML as it was', () => {
    const $ = load(moodleXml(bank), { xml: true });
    expect($('answer > text').first().text()).toBe(html);
  });
});
