import type { NonEmpty, RoleId, Text } from './basicTypes';

/** Ids of a case by the kind of record that a slide may point at. */
export type RecordIds = {
  readonly role: string;
  readonly activity: string;
  readonly figure: string;
  readonly chart: string;
  readonly claim: string;
  readonly concept: string;
  readonly term: string;
  readonly framework: string;
  readonly lensNote: string;
  readonly law: string;
  readonly actor: string;
  readonly helpChannel: string;
  readonly source: string;
};

/** A kind of record that a slide may point at. */
export type RecordKind = keyof RecordIds;

/** Points at one record of the case: the kind of record, and its id. */
export type RecordLink<
  Kind extends RecordKind = RecordKind,
  Ids extends RecordIds = RecordIds,
> = Kind extends RecordKind ? { readonly kind: Kind; readonly id: Ids[Kind] } : never;

/** Which kind of record the first record of a slide must be, by kind of slide: the slide draws this record. */
type DrawnKind = {
  readonly title: 'source';
  readonly 'content-note': 'helpChannel';
  readonly 'quote-of-source': 'source';
  readonly roles: 'role';
  readonly role: 'role';
  readonly lanes: 'chart';
  readonly comparison: 'chart';
  readonly chart: 'chart';
  readonly activity: 'activity';
  readonly claim: 'claim';
  readonly framework: 'concept' | 'framework' | 'lensNote';
  readonly 'question-to-room': RecordKind;
  readonly list: RecordKind;
  readonly parked: RecordKind;
  readonly help: 'helpChannel';
};

/** What a slide is for, which decides how it is drawn. */
export type SlideKind = keyof DrawnKind;

/** A question that somebody in the room will ask, and an answer that the records allow. */
export type ExpectedQuestion = { readonly question: Text; readonly answer: Text };

type SlideBody = {
  /** Address of the slide within its talk; each once in a talk. */
  readonly id: string;
  /** A sentence that takes at most two lines on the wall. */
  readonly headline: Text;
  /** At most two lines of text. */
  readonly lines: readonly [] | readonly [Text] | readonly [Text, Text];
  /** Stands on the slide without its label; the slide adds "Caution". */
  readonly caution: Text | null;
  /** What the speaker says, written to be published; between two paragraphs the room speaks. */
  readonly notes: NonEmpty<Text>;
  readonly expected: ExpectedQuestion | null;
  /** Planned seconds for the whole slide, including `roomSeconds`. */
  readonly seconds: number;
  /** Seconds of these in which the room speaks. */
  readonly roomSeconds: number;
  /** May be skipped when time is short. */
  readonly isOptional: boolean;
  /** Holds figures about harm; the gentle version leaves it out, so no other slide refers to it. */
  readonly isSensitive: boolean;
  /** Stands after the last slide and is reached by its number only. */
  readonly isSpare: boolean;
};

/** One slide: its words in every language, and the records that it rests on, of which the first is drawn. */
export type Slide<Ids extends RecordIds = RecordIds> = {
  [Kind in SlideKind]: SlideBody & {
    readonly kind: Kind;
    readonly restsOn: readonly [RecordLink<DrawnKind[Kind], Ids>, ...RecordLink<RecordKind, Ids>[]];
  };
}[SlideKind];

/** A talk: what it is called, for whom it is, how long it takes, and its slides in order. */
export type Talk<Ids extends RecordIds = RecordIds> = {
  readonly title: Text;
  /** The occasion that it suits. */
  readonly occasion: Text;
  readonly minutes: number;
  readonly slides: NonEmpty<Slide<Ids>>;
};

/** The ids of a case with three roles, so that a talk of this case cannot point at an unknown record. */
export type IdsOfCase<Ids extends Omit<RecordIds, 'role'>> = Ids & { readonly role: RoleId };
