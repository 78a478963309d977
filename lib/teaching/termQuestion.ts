import { locales, otherLocale } from '#data/locales';
import type { TermItem } from '#data/teachingTypes';
import { termAddress } from '../glossary/termAddress';
import type { View } from '../view';
import type { Line, Question, Word } from './question';

/** "The pair in the other language": a term, and terms of the other language to choose from. */
export function termQuestion(view: View, key: string, item: TermItem, word: Word): Question {
  const { base, locale } = view;
  const other = otherLocale(locale);
  const term = base.glossary.get(key);
  const answerId = item.useInstead ?? key;
  const answer = base.glossary.get(answerId);
  const collator = new Intl.Collator(other);
  const choices = [answerId, ...item.near]
    .map((id) => ({ id, label: base.glossary.get(id).term[other] }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const avoided = locales.flatMap((lang) => {
    const words = answer.avoid[lang].map((one) => `“${one}”`).join(', ');
    return words ? [{ label: word('avoid'), text: words, lang }] : [];
  });
  const lines: readonly Line[] = [
    { label: null, text: `${answer.term[locale]} = ${answer.term[other]}` },
    { label: word('meaning'), text: answer.meaning[locale] },
    { label: word('note'), text: item.note[locale] },
    ...avoided,
    ...(answer.caution ? [{ label: word('caution'), text: answer.caution[locale] }] : []),
  ];
  return {
    exercise: 'term-pairs',
    key,
    number: item.number,
    difficulty: item.difficulty,
    title: term.term[locale],
    label: term.term[locale],
    cards: [],
    parts: [
      {
        name: 'term',
        legend: item.useInstead ? word('askInstead') : word('askTerm'),
        isSelect: true,
        choices: choices.map(({ id, label }) => ({
          value: id,
          label,
          hint: null,
          opens: id === answerId ? 'stands' : 'differs',
          isAccepted: id === answerId,
          role: null,
          lang: other,
        })),
      },
    ],
    hasSecond: false,
    answer: {
      heading: answer.term[other],
      role: null,
      secondRole: null,
      lines,
      others: [],
      discuss: null,
      difficultyWhy: null,
      sources: answer.sources,
      records: [
        {
          href: termAddress(base, locale, answerId),
          name: answer.term[locale],
        },
      ],
    },
  };
}
