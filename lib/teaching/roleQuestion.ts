import type { RoleItem } from '#data/teachingTypes';
import type { Activity, RoleId, Text } from '#data/types';
import { formatWhen } from '../dates/formatWhen';
import { roleIds } from '../roles/roleIds';
import { pathOf } from '../pages/pathOf';
import type { View } from '../view';
import { hashActivity } from './hashActivity';
import { namesRole } from './namesRole';
import type { Answer, Choice, Line, Opening, Question, QuestionCard, Word } from './question';

/** How a role chosen for an activity stands to the record. */
export function openingOfRole(
  role: RoleId | 'none',
  { accepted, tested, otherAnswer }: Pick<RoleItem, 'accepted' | 'tested' | 'otherAnswer'>,
): Opening {
  if (role === 'none') return otherAnswer ? 'another' : 'differs';
  const found = accepted.find((one) => one.role === role);
  if (found) return found.by === 'lookAlike' ? 'another' : 'stands';
  return tested.some((one) => one.role === role) ? 'another' : 'differs';
}

function cardOf(
  { base, locale }: View,
  activity: Activity,
  item: RoleItem,
  word: Word,
): QuestionCard {
  const { level, activityKind } = base.vocabularies;
  const kinds = [level[activity.level], activityKind[activity.kind]];
  const names = [
    ...activity.actors.filter((id) => id !== base.subject).map((id) => base.actors.get(id).name),
    ...activity.otherActors,
  ].filter((name) => !namesRole(name, base.roles));
  const isTold = (text: Text) => namesRole(text, base.roles);
  const facts: readonly Line[] = [
    { label: word('when'), text: formatWhen(activity.when, locale) },
    ...(isTold(activity.place) ? [] : [{ label: word('where'), text: activity.place[locale] }]),
    { label: word('levelAndKind'), text: kinds.map(({ label }) => label[locale]).join('; ') },
    ...(names.length > 0
      ? [{ label: word('with'), text: names.map((name) => name[locale]).join('; ') }]
      : []),
  ];
  return {
    title: null,
    lines: [{ label: null, text: item.neutral[locale] }, ...facts],
    // A caution that speaks of a role would answer the question; it then waits with the answer.
    caution: isTold(activity.caution) ? null : activity.caution[locale],
  };
}

function answerOf(
  { base, locale }: View,
  activity: Activity & { readonly id: string },
  item: RoleItem,
  isCautionHeld: boolean,
  word: Word,
): Answer {
  const nameOf = (role: RoleId) => base.roles[role].label[locale];
  const { role, secondRole } = activity;
  const heading = secondRole
    ? word('roleThen', { role: nameOf(role), second: nameOf(secondRole.role).toLowerCase() })
    : word('roleOnly', { role: nameOf(role) });
  const lookAlikes = item.accepted.flatMap(({ role: other, note }) =>
    note
      ? [{ label: word('alsoAcceptedBecause', { role: nameOf(other) }), text: note[locale] }]
      : [],
  );
  return {
    heading,
    role,
    secondRole: secondRole?.role ?? null,
    lines: [
      { label: word('roleWhy'), text: activity.roleWhy[locale] },
      ...lookAlikes,
      ...(item.otherAnswer
        ? [{ label: word('alsoAccepted'), text: item.otherAnswer.text[locale] }]
        : []),
      ...(isCautionHeld ? [{ label: word('caution'), text: activity.caution[locale] }] : []),
    ],
    others: item.speaksFor.map(({ role: other, says }) => ({
      role: other,
      name: nameOf(other),
      text:
        says === 'nothing'
          ? word('nothing', { role: nameOf(other).toLowerCase() })
          : says === 'secondRole'
            ? (secondRole?.why[locale] ?? '')
            : says[locale],
    })),
    discuss: item.discuss[locale],
    difficultyWhy: item.difficultyWhy[locale],
    sources: activity.sources,
    records: [
      {
        href: pathOf(locale, `timeline/${activity.id}`),
        name: activity.title[locale],
        hash: hashActivity(activity, item),
      },
    ],
  };
}

/** "Which role?": an activity without its role. */
export function roleQuestion(view: View, key: string, item: RoleItem, word: Word): Question {
  const { base, locale } = view;
  const activity = base.activities.get(key);
  const card = cardOf(view, activity, item, word);
  const choices: readonly Choice[] = [...roleIds, 'none' as const].map((value) => ({
    value,
    label: value === 'none' ? word('none') : base.roles[value].label[locale],
    hint: value === 'none' ? word('noneHint') : base.roles[value].motto[locale],
    opens: openingOfRole(value, item),
    isAccepted:
      value === 'none'
        ? item.otherAnswer !== null
        : item.accepted.some(({ role }) => role === value),
    role: value === 'none' ? null : value,
    lang: null,
  }));
  const title = (item.cardTitle ?? activity.short)[locale];
  const legend = word('askRole', { subject: base.actors.get(base.subject).name[locale] });
  return {
    exercise: 'which-role',
    key,
    number: item.number,
    difficulty: item.difficulty,
    title,
    label: title,
    cards: [card],
    parts: [{ name: 'role', legend, isSelect: false, choices }],
    hasSecond: true,
    answer: answerOf(view, activity, item, card.caution === null, word),
  };
}
