import type { HelpChannel, WithId } from '#data/types';
import { findUrgentLines } from './findUrgentLines';

type Channels = readonly WithId<HelpChannel>[];

/** Help channels as a page shows them, in reading order. */
export type SortedChannels = {
  /** How to report safely: advice without a contact of its own. */
  readonly advice: Channels;
  /** Cleared for publication; those that answer by telephone lead. */
  readonly cleared: Channels;
  /** Cleared only with the date on which they were last seen. */
  readonly dated: Channels;
};

/** Parts advice from channels, and current channels from those that only their date clears. */
export function sortChannels(channels: Channels): SortedChannels {
  const reachable = channels.filter(({ contacts }) => contacts.length > 0);
  const urgent = new Map(findUrgentLines(reachable).map(({ channel }) => [channel.id, channel]));
  const others = reachable.filter(
    ({ id, clearance }) => clearance === 'publish' && !urgent.has(id),
  );
  return {
    advice: channels.filter(({ contacts }) => contacts.length === 0),
    cleared: [...urgent.values(), ...others],
    dated: reachable.filter(({ clearance }) => clearance === 'publish_with_date'),
  };
}
