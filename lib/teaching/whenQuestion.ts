import type { WhenItem } from '#data/teachingTypes';
import type { DatePrecision, When } from '#data/types';
import { formatWhen } from '../dates/formatWhen';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import type { Opening, Question, Word } from './question';

const precisions: readonly DatePrecision[] = ['day', 'month', 'year', 'unknown'];
const kinds: readonly When['kind'][] = ['moment', 'lasting', 'within', 'occasions', 'undated'];

/** A coarser precision than the record's is a safe reading; a finer one says more than the source. */
export function openingOfPrecision(chosen: DatePrecision, recorded: DatePrecision): Opening {
  if (chosen === recorded) return 'stands';
  return precisions.indexOf(chosen) > precisions.indexOf(recorded) ? 'another' : 'differs';
}

/** "How exactly do we know when?": a source's words on the time of an activity, retold. */
export function whenQuestion(view: View, key: string, item: WhenItem, word: Word): Question {
  const { base, locale } = view;
  const activity = base.activities.get(key);
  const { precision, dateKind } = base.vocabularies;
  const nameOf = (value: DatePrecision) =>
    (value === 'unknown' ? precision[value].short : precision[value].label)[locale];
  return {
    exercise: 'how-exactly-when',
    key,
    number: item.number,
    difficulty: item.difficulty,
    title: activity.short[locale],
    label: activity.short[locale],
    cards: [
      {
        title: null,
        lines: [{ label: word('sourceGives'), text: item.sourceGives[locale] }],
        caution: null,
      },
    ],
    parts: [
      {
        name: 'precision',
        legend: word('askPrecision'),
        isSelect: false,
        choices: precisions.map((value) => ({
          value,
          label: nameOf(value),
          hint: null,
          opens: openingOfPrecision(value, item.answer.precision),
          isAccepted: value === item.answer.precision,
          role: null,
          lang: null,
        })),
      },
      {
        name: 'kind',
        legend: word('askKind'),
        isSelect: true,
        choices: kinds.map((value) => ({
          value,
          label: dateKind[value].label[locale],
          hint: dateKind[value].meaning[locale],
          opens: value === item.answer.kind ? 'stands' : 'differs',
          isAccepted: value === item.answer.kind,
          role: null,
          lang: null,
        })),
      },
    ],
    hasSecond: false,
    answer: {
      heading: [nameOf(item.answer.precision), dateKind[item.answer.kind].label[locale]].join('; '),
      role: null,
      secondRole: null,
      lines: [
        { label: word('recordSays'), text: formatWhen(activity.when, locale) },
        { label: word('allows'), text: item.allows[locale] },
        { label: word('doesNotAllow'), text: item.doesNotAllow[locale] },
        { label: word('caution'), text: activity.caution[locale] },
      ],
      others: [],
      discuss: null,
      difficultyWhy: null,
      sources: activity.sources,
      records: [{ href: pathOf(locale, `timeline/${key}`), name: activity.title[locale] }],
    },
  };
}
