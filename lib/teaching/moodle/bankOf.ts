import { citeShort } from '../../cite/citeShort';
import { pathOf } from '../../pages/pathOf';
import type { View } from '../../view';
import type { Choice, Line, Question, QuestionPart } from '../question';
import type { BankAnswer, BankQuestion, BankWords } from './bank';
import { escapeHtml } from './escapeHtml';

/** Moodle cuts names after 255 characters, and refuses some of the longer ones. */
const longestName = 200;

const paragraph = (html: string) => `<p>${html}</p>`;
const strong = (text: string) => `<strong>${escapeHtml(text)}</strong>`;
const lineHtml = ({ label, text, lang }: Line) => {
  const words = lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text);
  return paragraph(label ? `${strong(`${label}:`)} ${words}` : words);
};

function questionHtml({ title, cards }: Question, part: QuestionPart, words: BankWords): string {
  const cardHtml = cards.map((card) =>
    [
      card.title ? paragraph(strong(card.title)) : '',
      ...card.lines.map(lineHtml),
      card.caution ? paragraph(`${strong(`${words.caution}:`)} ${escapeHtml(card.caution)}`) : '',
    ].join(''),
  );
  // Where the cards have titles of their own, the question's title only repeats them.
  const isNamed = cards.some((card) => card.title !== null);
  return [
    isNamed ? '' : paragraph(strong(title)),
    ...cardHtml,
    paragraph(strong(part.legend)),
  ].join('');
}

function feedbackHtml(view: View, { answer }: Question, siteUrl: string, words: BankWords): string {
  const { base, locale } = view;
  const links = answer.sources.map((id) => {
    const source = base.sources.get(id);
    const href = `${siteUrl}${pathOf(locale, `sources/${id}`)}`;
    const checked = base.vocabularies.checked[source.checked].label[locale].toLowerCase();
    // The entry on this site, also where a source's own address must not be printed.
    return `<a href="${escapeHtml(href)}">${escapeHtml(citeShort(view, source))}</a> (${escapeHtml(checked)})`;
  });
  return [
    paragraph(strong(answer.heading)),
    ...answer.lines.map(lineHtml),
    answer.others.length > 0 ? paragraph(strong(`${words.speaks}:`)) : '',
    ...answer.others.map(({ name, text }) => lineHtml({ label: name, text })),
    answer.discuss ? lineHtml({ label: words.toTalk, text: answer.discuss }) : '',
    paragraph(`${strong(`${words.sources}:`)} ${links.join('; ')}`),
    paragraph(`<small>${escapeHtml(words.credit)}</small>`),
  ].join('');
}

/** Every accepted reading counts in full; a date read more coarsely than the record says less, so it counts half. */
function fractionOf({ isAccepted, opens }: Choice, part: QuestionPart): BankAnswer['fraction'] {
  if (isAccepted) return 100;
  return opens === 'another' && part.name === 'precision' ? 50 : 0;
}

function answerOf(choice: Choice, part: QuestionPart, words: BankWords): BankAnswer {
  const label = escapeHtml(choice.label);
  const hint = choice.hint ? ` <small>(${escapeHtml(choice.hint)})</small>` : '';
  return {
    html: `${choice.lang ? `<span lang="${choice.lang}">${label}</span>` : label}${hint}`,
    fraction: fractionOf(choice, part),
    feedback: escapeHtml(words[choice.opens]),
  };
}

/** The questions of an exercise for a learning platform: one for each part that is answered. */
export function bankOf(
  view: View,
  questions: readonly Question[],
  siteUrl: string,
  words: BankWords,
): readonly BankQuestion[] {
  return questions.flatMap((question) => {
    const isSplit = question.parts.length > 1;
    const feedback = feedbackHtml(view, question, siteUrl, words);
    return question.parts.map((part) => {
      const id = `${question.exercise}-${question.number}`;
      const name = `${question.number}. ${isSplit ? `${part.legend} ` : ''}${question.label}`;
      return {
        idnumber: isSplit ? `${id}-${part.name}` : id,
        name: escapeName(name),
        html: questionHtml(question, part, words),
        answers: part.choices.map((choice) => answerOf(choice, part, words)),
        generalFeedback: feedback,
        isShuffled: question.exercise === 'term-pairs',
        tags: [question.exercise, `${words.difficulty} ${question.difficulty}`],
      };
    });
  });
}

/** A name on one line, cut between words where it is too long. */
function escapeName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line.length <= longestName) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestName))} …`;
}
