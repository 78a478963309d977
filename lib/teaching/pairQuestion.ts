import { locales } from '#data/locales';
import type { PairCards, PairItem } from '#data/teachingTypes';
import type { Text } from '#data/types';
import { formatDate } from '../dates/formatDate';
import { formatFigure } from '../figures/formatFigure';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import type { Line, Question, QuestionCard, Word } from './question';

function cardOf({ base, locale }: View, id: string, cards: PairCards, word: Word): QuestionCard {
  const figure = base.figures.get(id);
  const unit = figure.unit === null ? null : (base.vocabularies.unit[figure.unit] ?? null);
  const { text, unit: counted } = formatFigure(figure, unit, locale);
  const value = [text, counted].filter((part) => part !== null).join(' ');
  const said = figure.saidOn ? `, ${formatDate(figure.saidOn, locale)}` : '';
  return {
    title: figure.label[locale],
    lines: [
      { label: word('value'), text: value || figure.statement[locale] },
      { label: word('period'), text: figure.period.label[locale] },
      { label: word('saidBy'), text: `${figure.saidBy[locale]}${said}` },
      { label: word('measures'), text: figure.measures[locale] },
    ],
    // A caution that speaks of a comparison would answer the question; the whole of it stands with the answer.
    caution: (cards[id] ?? figure.caution)[locale],
  };
}

/** The whole cautions of both figures; one that both have in every language is said once. */
function cautionLines(
  { locale }: View,
  [first, second]: readonly [Text, Text],
  word: Word,
): readonly Line[] {
  if (locales.every((one) => first[one] === second[one]))
    return [{ label: word('cautionBoth'), text: first[locale] }];
  return [
    { label: word('cautionFirst'), text: first[locale] },
    { label: word('cautionSecond'), text: second[locale] },
  ];
}

/** "May these share a scale?": two figures with what each measures. */
export function pairQuestion(
  view: View,
  key: string,
  item: PairItem,
  cards: PairCards,
  word: Word,
): Question {
  const { base, locale } = view;
  const [first, second] = [base.figures.get(item.figures[0]), base.figures.get(item.figures[1])];
  const figures = [first, second];
  // The first source of each: the records, to which the answer leads, name them all.
  const sources = figures.flatMap((figure) => figure.sources.slice(0, 1));
  return {
    exercise: 'share-a-scale',
    key,
    number: item.number,
    difficulty: item.difficulty,
    title: word('pair'),
    label: figures.map(({ label }) => label[locale]).join(' / '),
    cards: item.figures.map((id) => cardOf(view, id, cards, word)),
    parts: [
      {
        name: 'scale',
        legend: word('askScale'),
        isSelect: false,
        choices: (['yes', 'no'] as const).map((value) => ({
          value,
          label: word(value),
          hint: null,
          opens: value === item.answer ? 'stands' : 'differs',
          isAccepted: value === item.answer,
          role: null,
          lang: null,
        })),
      },
    ],
    hasSecond: false,
    answer: {
      heading: word(item.answer),
      role: null,
      secondRole: null,
      lines: [
        { label: null, text: item.reason[locale] },
        ...cautionLines(view, [first.caution, second.caution], word),
      ],
      others: [],
      discuss: null,
      difficultyWhy: null,
      sources: [...new Set(sources)],
      records: item.figures.map((id) => ({
        href: `${pathOf(locale, 'data/figures')}#${id}`,
        name: base.figures.get(id).label[locale],
      })),
    },
  };
}
