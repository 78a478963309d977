import type { NonEmpty, Text } from './basicTypes';
import type { CaseCount } from './countTypes';
import type { RecordIds, RecordKind, RecordLink } from './talkTypes';

/** A sentence of the brief: the records that show it, and the sources that a reader on paper is given for it. */
export type BriefPoint<Ids extends RecordIds = RecordIds> = {
  readonly text: Text;
  readonly restsOn: NonEmpty<RecordLink<RecordKind, Ids>>;
  readonly sources: NonEmpty<Ids['source']>;
};

/** What a `{placeholder}` of the brief stands for: a count of records, the day of an activity, or the year of the paper. */
export type BriefValue<Ids extends RecordIds = RecordIds> =
  | CaseCount
  | { readonly of: 'day-of-activity'; readonly activity: Ids['activity'] }
  | { readonly of: 'year-of-paper' };

/**
 * A brief of two pages for somebody who was not in the room. Its texts hold no digit: every number comes through a
 * placeholder. Roles, amounts, help channels and what would settle a claim come from their own records.
 */
export type Brief<Ids extends RecordIds = RecordIds> = {
  readonly title: Text;
  /** For whom it is, what it rests on, and for whom it does not speak. */
  readonly lead: Text;
  readonly question: Text;
  readonly answer: NonEmpty<BriefPoint<Ids>>;
  /** What qualifies the counts by role. */
  readonly rolesCaution: Text;
  readonly shows: NonEmpty<BriefPoint<Ids>>;
  readonly showsNot: NonEmpty<BriefPoint<Ids>>;
  /** Claims of which the brief says what would settle them. */
  readonly settles: NonEmpty<Ids['claim']>;
  readonly placeholders: Readonly<Record<string, BriefValue<Ids>>>;
};
