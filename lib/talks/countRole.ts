import type { RoleId } from '#data/types';
import { inRole } from '../activities/activityColumns';
import { inStudy } from '../activities/studyPeriodOf';
import { formatNumber } from '../figures/formatFigure';
import type { View } from '../view';
import type { SlideRole } from './resolvedTalk';
import type { TalkWords } from './talkWords';

/** How many activities of the years studied stand in a role, and how many of them are directly about the subject. */
export function countRole(
  { base, locale }: View,
  role: RoleId,
  words: Pick<TalkWords, 'activities' | 'direct'>,
): SlideRole['counts'] {
  const ofRole = inRole(inStudy(base.activities.all, base.study), role);
  const { from, to } = base.study;
  const years = from === to ? String(from) : `${from}–${to}`;
  const direct = ofRole.filter(({ focus }) => focus === 'direct').length;
  return [
    { number: formatNumber(ofRole.length, locale), words: words.activities(ofRole.length, years) },
    { number: formatNumber(direct, locale), words: words.direct },
  ];
}
