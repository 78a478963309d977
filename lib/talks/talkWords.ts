import type { TableWord } from '../charts/chartTable';
import type { ResolvedTalk } from './resolvedTalk';

/** Words of the interface that a talk needs, in the language in which it is resolved. */
export type TalkWords = ResolvedTalk['words'] & {
  readonly contentNote: string;
  readonly toTheRoom: string;
  readonly parked: string;
  readonly claimRetold: string;
  readonly sources: string;
  readonly more: (count: number) => string;
  readonly counted: (counts: { readonly sources: number; readonly activities: number }) => string;
  readonly lastSeen: (numbers: string) => string;
  readonly seenOn: (line: { readonly number: string; readonly date: string }) => string;
  readonly all: (address: string) => string;
  readonly activities: (count: number, years: string) => string;
  readonly direct: string;
  readonly cell: (counts: { readonly count: number; readonly direct: number }) => string;
  readonly table: (key: TableWord) => string;
};
