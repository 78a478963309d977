import type { ClaimItem } from '#data/teachingTypes';
import type { ClaimStatus } from '#data/types';
import { formatWhen } from '../dates/formatWhen';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import type { Line, Question, Word } from './question';

const statuses: readonly ClaimStatus[] = [
  'supported',
  'partly-supported',
  'stated-only',
  'timing-differs',
  'not-checkable',
];

/** "What does this source support?": a claim and what bears on it. */
export function claimQuestion(view: View, key: string, item: ClaimItem, word: Word): Question {
  const { base, locale } = view;
  const claim = base.claims.get(key);
  const { claimStatus } = base.vocabularies;
  const bearing: readonly string[] = [
    ...claim.activities.map((id) => {
      const { short, when } = base.activities.get(id);
      return `${short[locale]} (${formatWhen(when, locale)})`;
    }),
    ...claim.figures.map((id) => base.figures.get(id).label[locale]),
  ];
  const lines: readonly Line[] = [
    { label: word('placeInAbstract'), text: claim.where[locale] },
    ...(bearing.length > 0 ? [{ label: word('bearing'), text: bearing.join('; ') }] : []),
    { label: word('hint'), text: item.hint[locale] },
  ];
  return {
    exercise: 'what-supports',
    key,
    number: item.number,
    difficulty: item.difficulty,
    title: claim.claim[locale],
    label: claim.claim[locale],
    cards: [{ title: null, lines, caution: null }],
    parts: [
      {
        name: 'status',
        legend: word('askStatus'),
        isSelect: false,
        choices: statuses.map((status) => ({
          value: status,
          label: claimStatus[status].label[locale],
          hint: claimStatus[status].meaning[locale],
          opens: status === item.answer ? 'stands' : 'differs',
          isAccepted: status === item.answer,
          role: null,
          lang: null,
        })),
      },
    ],
    hasSecond: false,
    answer: {
      heading: claimStatus[item.answer].label[locale],
      role: null,
      secondRole: null,
      lines: [
        { label: word('statusWhy'), text: claim.statusWhy[locale] },
        { label: word('settle'), text: claim.whatWouldSettle[locale] },
      ],
      others: [],
      discuss: claim.discuss[locale],
      difficultyWhy: null,
      sources: claim.sources,
      records: [{ href: `${pathOf(locale, 'claims')}#${key}`, name: claim.claim[locale] }],
    },
  };
}
