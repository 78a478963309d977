import type { Contact, HelpChannel, WithId } from '#data/types';

/** A channel with the telephone number under which it answers. */
export type UrgentLine = { readonly channel: WithId<HelpChannel>; readonly contact: Contact };

/** Cleared channels that answer by telephone, in the order of their numbers (110, the emergency line, leads). */
export function findUrgentLines(channels: readonly WithId<HelpChannel>[]): readonly UrgentLine[] {
  return channels
    .filter((channel) => channel.clearance === 'publish')
    .flatMap((channel) =>
      channel.contacts
        .filter((contact) => contact.type === 'phone')
        .map((contact) => ({ channel, contact })),
    )
    .sort((a, b) => a.contact.value.localeCompare(b.contact.value));
}
