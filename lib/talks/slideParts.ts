import type { Slide } from '#data/talkTypes';
import type { Activity } from '#data/types';
import { fillOf } from '../activities/fillOf';
import { studyPeriodOf } from '../activities/studyPeriodOf';
import { endOf, startOf } from '../dates/decimalYear';
import { formatWhen } from '../dates/formatWhen';
import { roleIds } from '../roles/roleIds';
import type { View } from '../view';
import { countRole } from './countRole';
import type { MomentMark, SlideChannel, SlideClaim, SlideMoment, SlideRole } from './resolvedTalk';
import type { TalkWords } from './talkWords';

function idsOf({ restsOn }: Slide, kind: Slide['restsOn'][number]['kind']): readonly string[] {
  return restsOn.filter((link) => link.kind === kind).map(({ id }) => id);
}

/** The roles that a slide draws, in the order in which it names them. */
export function rolesOf(view: View, slide: Slide, words: TalkWords): readonly SlideRole[] {
  if (slide.kind !== 'roles' && slide.kind !== 'role') return [];
  const { base, locale } = view;
  return idsOf(slide, 'role').flatMap((id) =>
    roleIds
      .filter((role) => role === id)
      .map((role) => ({
        role,
        name: base.roles[role].label[locale],
        motto: base.roles[role].motto[locale],
        counts: countRole(view, role, words),
      })),
  );
}

const withMoments: ReadonlySet<Slide['kind']> = new Set([
  'activity',
  'role',
  'claim',
  'question-to-room',
]);

/** When an activity was, in decimal years: its start where it lasted, else the middle; after all others without a date. */
function middleOf({ when: { from, to, kind } }: Activity): number {
  if (from === null) return Infinity;
  return kind === 'lasting' ? startOf(from) : (startOf(from) + endOf(to ?? from)) / 2;
}

function markOf({ base, locale }: Pick<View, 'base' | 'locale'>, activity: Activity): MomentMark {
  const { actOf, focus } = base.vocabularies;
  return {
    role: activity.role,
    roleName: base.roles[activity.role].label[locale],
    fill: fillOf(activity),
    fillWords:
      activity.actOf === 'another-body'
        ? actOf['another-body'].label[locale]
        : focus[activity.focus].label[locale],
  };
}

/** The activities that a slide draws, in order of time; without a date last. */
export function momentsOf({ base, locale }: View, slide: Slide): readonly SlideMoment[] {
  if (!withMoments.has(slide.kind)) return [];
  return idsOf(slide, 'activity')
    .map((id) => base.activities.get(id))
    .toSorted((a, b) => middleOf(a) - middleOf(b))
    .map((activity) => ({
      id: activity.id,
      mark: slide.kind === 'question-to-room' ? null : markOf({ base, locale }, activity),
      when: formatWhen(activity.when, locale, { month: 'short' }),
      name: activity.short[locale],
      isOutside: ['run-up', 'follow-up'].includes(studyPeriodOf(activity, base.study)),
      isUndated: activity.when.from === null,
    }));
}

/** The claims that a slide draws. */
export function claimsOf({ base, locale }: View, slide: Slide): readonly SlideClaim[] {
  if (slide.kind !== 'claim') return [];
  return idsOf(slide, 'claim').map((id) => {
    const { claim, status } = base.claims.get(id);
    const statusWords = base.vocabularies.claimStatus[status].label[locale];
    return { id, claim: claim[locale], status, statusWords };
  });
}

/** The channels of a help slide that answer by telephone; its lines describe them one by one. */
export function channelsOf({ base, locale }: View, slide: Slide): readonly SlideChannel[] {
  if (slide.kind !== 'help') return [];
  return idsOf(slide, 'helpChannel')
    .map((id) => base.helpChannels.get(id))
    .flatMap(({ label, contacts }) => {
      const phone = contacts.find(({ type }) => type === 'phone');
      if (!phone) return [];
      const others = contacts
        .filter(({ type }) => type === 'whatsapp')
        .map(({ type, value }) => `${base.vocabularies.contactType[type].label[locale]} ${value}`);
      return { number: phone.value, words: label[locale], others };
    })
    .map((channel, i) => ({ ...channel, words: slide.lines[i]?.[locale] ?? channel.words }));
}
