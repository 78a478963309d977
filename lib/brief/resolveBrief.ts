import type { Brief, BriefPoint } from '#data/briefTypes';
import type { Text } from '#data/types';
import { fillPlaceholders } from '../charts/countPlaceholders';
import { formatDate } from '../dates/formatDate';
import { findUrgentLines } from '../help/findUrgentLines';
import { pathOf } from '../pages/pathOf';
import { roleIds } from '../roles/roleIds';
import { countRole } from '../talks/countRole';
import type { View } from '../view';
import { briefAmounts } from './briefAmounts';
import { briefValues } from './briefValues';
import type { BriefWords } from './briefWords';
import { numberSources } from './numberSources';
import type { ResolvedBrief } from './resolvedBrief';

/** Where and when the site is published, for the last line of the brief. */
export type BriefPlace = {
  /** ISO date on which the records were last gone through. */
  readonly checkedOn: string;
  /** Address of the site without a slash at its end; `null` where nobody has set one. */
  readonly siteUrl: string | null;
};

/**
 * The brief in the language of the view, with every count, date and amount from the records.
 * @throws Error naming a placeholder for which no record gives a value, or a record that is not known.
 */
export function resolveBrief(
  view: View,
  brief: Brief,
  words: BriefWords,
  { checkedOn, siteUrl }: BriefPlace,
): ResolvedBrief {
  const { base, locale } = view;
  const values = briefValues(view, brief);
  const fill = (text: Text) => fillPlaceholders(text[locale], values, 'brief', locale);
  const sources = numberSources(view);
  const points = (all: readonly BriefPoint[]) =>
    all.map((point) => ({ text: fill(point.text), notes: sources.number(point.sources) }));
  // In the order of reading: the list of sources counts from the first mention.
  const answer = points(brief.answer);
  const shows = points(brief.shows);
  const showsNot = points(brief.showsNot);
  const amounts = briefAmounts(view, words, sources);
  return {
    locale,
    title: fill(brief.title),
    lead: fill(brief.lead),
    question: fill(brief.question),
    answer,
    roles: roleIds.map((role) => ({
      role,
      name: base.roles[role].label[locale],
      motto: base.roles[role].motto[locale],
      account: base.paper === null ? null : base.paper.findings[role][locale],
      counts: countRole(view, role, words.counted),
    })),
    rolesCaution: fill(brief.rolesCaution),
    shows,
    showsNot,
    amounts,
    settles: brief.settles.map((id) => {
      const { claim, status, whatWouldSettle } = base.claims.get(id);
      return {
        id,
        claim: claim[locale],
        statusWords: base.vocabularies.claimStatus[status].label[locale],
        settles: whatWouldSettle[locale],
        path: `${pathOf(locale, 'claims')}#${id}`,
      };
    }),
    sources: sources.list(),
    help: findUrgentLines(base.helpChannels.all).map(({ channel, contact }) => ({
      number: contact.value,
      label: channel.label[locale],
      seen: words.lastSeen(formatDate(contact.lastSeen, locale)),
    })),
    imprint: words.imprint({ date: formatDate(checkedOn, locale), address: siteUrl ?? 'none' }),
    siteUrl,
    foreign: base.foreignPhrases[locale],
    words: words.labels,
  };
}
