import type { Contact, HelpChannel } from '#data/types';
import { spanOfDate } from './spanOfDate';
import type { Check } from './types';

/** Two years before the records were gone through; what was last seen by then stands apart, with its date. */
function twoYearsBefore(checkedOn: string): string {
  const [year, ...rest] = checkedOn.split('-');
  return [Number(year) - 2, ...rest].join('-');
}

function findInContact(
  { type, lastSeen }: Contact,
  { clearance }: HelpChannel,
  seenLately: string,
): string | null {
  const day = spanOfDate(lastSeen)?.last ?? '';
  if (clearance === 'publish' && day <= seenLately) {
    return `was last seen ${lastSeen}, not after ${seenLately}, and the channel stands among the current ones`;
  }
  if (clearance === 'publish_with_date' && (type === 'phone' || type === 'whatsapp')) {
    return 'is a telephone number of a channel that is not cleared without its date';
  }
  return null;
}

/** Someone in danger is never sent to a door that nobody has seen open of late. */
export const helpChannelIsCleared: Check = {
  name: 'help-channel-is-cleared',
  description:
    'A contact of a channel cleared as "publish" was seen less than two years before the records were gone through; one cleared as "publish_with_date" stands apart and has no telephone number; newestSeen is the newest sighting.',
  run: (facts) =>
    Object.entries(facts.helpChannels).flatMap(([record, channel]) => {
      const sightings = channel.contacts.map(({ lastSeen }) => lastSeen).sort();
      const newest = sightings.at(-1) ?? null;
      const at = { collection: 'helpChannels', record };
      return [
        ...channel.contacts.flatMap((contact, i) => {
          const problem = findInContact(contact, channel, twoYearsBefore(facts.site.checkedOn));
          if (problem === null) return [];
          const fix = 'Clear the channel again from a newer page, or take the contact out.';
          return { ...at, field: `contacts.${i}`, problem, fix };
        }),
        ...(newest === channel.newestSeen
          ? []
          : [
              {
                ...at,
                field: 'newestSeen',
                problem: `is ${channel.newestSeen ?? 'null'}, and the newest sighting of its contacts is ${newest ?? 'none'}`,
                fix: 'Write the date of the newest sighting.',
              },
            ]),
      ];
    }),
};
