import type { Text, Written } from './text';

export type { Text, Written };

/** A list that cannot be empty: "no claim without a source" as a type. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The three roles of a non-governmental organisation in the lens that the paper uses. */
export type RoleId = 'implementer' | 'catalyst' | 'partner';

/** Records by id, as they are written: the key is the id, and the id is the public address. */
export type Records<T> = Readonly<Record<string, Written<T>>>;

/** A day, month or year as ISO 8601 (`2024-08-07`, `2024-08`, `2024`), never finer than its source gives it. */
export type IsoDate = string;

/** How finely a date is given; `unknown` where there is none. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** When something was, or between which dates it lies; both dates are written equally fine. */
export type When = {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `moment` on these days; `lasting` throughout; `within` somewhere in between; `occasions` on separate dates. */
  readonly kind: 'moment' | 'lasting' | 'within' | 'occasions' | 'undated';
  readonly occasions: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** Whether it went on afterwards; `null` where that is not known. */
  readonly isOngoing: boolean | null;
};

/** Status of a claim of the abstract against the public record. */
export type ClaimStatus =
  'supported' | 'partly-supported' | 'stated-only' | 'timing-differs' | 'not-checkable';

/** Where an activity stands to the years that the paper studies. */
export type StudyPeriod = 'run-up' | 'core' | 'follow-up' | 'undated';

/** `direct`: about financial transactions. `context`: online safety and child protection in general. */
export type Focus = 'direct' | 'context';

/** Kind of publisher. */
export type PublisherType =
  | 'news'
  | 'ngo'
  | 'academic'
  | 'government'
  | 'igo'
  | 'reference'
  | 'legal-database'
  | 'financial-authority'
  | 'company'
  | 'other';
