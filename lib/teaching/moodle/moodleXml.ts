import type { Bank, BankQuestion } from './bank';
import { escapeHtml } from './escapeHtml';

const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const text = (html: string) => `<text>${cdata(html)}</text>`;
const plain = (words: string) => `<text>${escapeHtml(words)}</text>`;

/** A category as Moodle names it: a slash within a name is doubled, and no space stands beside one. */
export function categoryPath(names: readonly string[]): string {
  const escaped = names.map((name) => name.replaceAll('/', '//').replace(/\s+/g, ' ').trim());
  return ['$course$', 'top', ...escaped].join('/');
}

function questionXml(question: BankQuestion): string {
  const answers = question.answers.map(({ html, fraction, feedback }) =>
    [
      `<answer fraction="${fraction}" format="html">`,
      text(html),
      `<feedback format="html">${text(feedback)}</feedback>`,
      '</answer>',
    ].join(''),
  );
  return [
    '<question type="multichoice">',
    `<name>${plain(question.name)}</name>`,
    `<questiontext format="html">${text(question.html)}</questiontext>`,
    `<generalfeedback format="html">${text(question.generalFeedback)}</generalfeedback>`,
    '<defaultgrade>1.0000000</defaultgrade>',
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${question.idnumber}</idnumber>`,
    '<single>true</single>',
    `<shuffleanswers>${question.isShuffled}</shuffleanswers>`,
    '<answernumbering>none</answernumbering>',
    '<showstandardinstruction>0</showstandardinstruction>',
    ...answers,
    `<tags>${question.tags.map((tag) => `<tag>${plain(tag)}</tag>`).join('')}</tags>`,
    '</question>',
  ].join('\n');
}

/** A bank as Moodle XML. */
export function moodleXml({ category, info, questions }: Bank): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    '<question type="category">',
    `<category>${plain(categoryPath(category))}</category>`,
    `<info format="html">${text(info)}</info>`,
    '</question>',
    ...questions.map(questionXml),
    '</quiz>',
    '',
  ].join('\n');
}
