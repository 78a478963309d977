import type { ClaimStatus, DatePrecision, RoleId, Text, When } from './basicTypes';

/** Exercises that the site knows how to ask; the id is the address below `teach/exercises/`. */
export type ExerciseId =
  'which-role' | 'share-a-scale' | 'what-supports' | 'how-exactly-when' | 'term-pairs';

/** How hard an item is: 1 where one reading stands out, 3 where the records leave most open. */
export type Difficulty = 1 | 2 | 3;

/** A record on which a sentence rests, written `collection/id`, as `activities/story-hour-2023`. */
export type RecordLink = `${string}/${string}`;

/** What each item of any exercise has. */
export type ItemBase = {
  /**
   * Two digits that name the item in addresses, worksheets and question banks, since a record's id can give the
   * answer away. Once used, a number is never given to another item.
   */
  readonly number: number;
  readonly difficulty: Difficulty;
};

/** Why a role is accepted: it is the main role, the second role, or a look-alike of the lens leaves it open. */
export type AcceptedBy = 'role' | 'secondRole' | 'lookAlike';

/** An activity whose role is asked. The key of the item is the id of the activity. */
export type RoleItem<L extends RecordLink = RecordLink> = ItemBase & {
  readonly difficultyWhy: Text;
  /** Title before the answer, where the record's short title gives the role away. */
  readonly cardTitle: Text | null;
  /** What happened, without a word that names or hints at a role. */
  readonly neutral: Text;
  readonly accepted: readonly {
    readonly role: RoleId;
    readonly by: AcceptedBy;
    /** Why a look-alike opens this reading; `null` where the activity itself says why. */
    readonly note: Text | null;
  }[];
  /** Look-alikes that name this activity and decide for its main role. */
  readonly tested: readonly { readonly role: RoleId; readonly lookAlikeOf: RoleId }[];
  /** An answer beside the three roles that is accepted too. */
  readonly otherAnswer: { readonly kind: 'part-unclear' | 'no-act'; readonly text: Text } | null;
  /** For each of the two other roles: `secondRole` repeats the record's reason, `nothing` says that it holds none. */
  readonly speaksFor: readonly {
    readonly role: RoleId;
    readonly says: 'secondRole' | 'nothing' | Text;
    readonly rests: readonly L[];
  }[];
  readonly discuss: Text;
};

/** Two figures of which it is asked whether they may share a scale. */
export type PairItem<F extends string = string, L extends RecordLink = RecordLink> = ItemBase & {
  readonly figures: readonly [F, F];
  /** `yes` only where the figures' records call each other comparable; `no` where a forbidden picture names the pair. */
  readonly answer: 'yes' | 'no';
  readonly reason: Text;
  readonly rests: readonly L[];
};

/** A claim whose status is asked. The key of the item is the id of the claim. */
export type ClaimItem = ItemBase & { readonly hint: Text; readonly answer: ClaimStatus };

/** An activity whose date is asked for. The key of the item is the id of the activity. */
export type WhenItem<L extends RecordLink = RecordLink> = ItemBase & {
  readonly answer: { readonly precision: DatePrecision; readonly kind: When['kind'] };
  /** The source's words on the time, retold. */
  readonly sourceGives: Text;
  readonly allows: Text;
  readonly doesNotAllow: Text;
  readonly rests: readonly L[];
};

/** A term whose pair in the other language is asked. The key of the item is the id of the term. */
export type TermItem<G extends string = string> = ItemBase & {
  /** The term to use in place of a discouraged one; `null` where the term itself is the answer. */
  readonly useInstead: G | null;
  /** Terms that stand beside the right one as choices. */
  readonly near: readonly G[];
  readonly note: Text;
};

/** Items chosen for a purpose. */
export type ExerciseSet<K extends string = string> = {
  /** Names the set in addresses. */
  readonly number: number;
  readonly title: Text;
  readonly about: Text;
  readonly items: readonly K[];
};

/** An exercise: its words, its items and the sets made of them. */
export type Exercise<I extends ItemBase = ItemBase, K extends string = string> = {
  readonly title: Text;
  readonly instruction: Text;
  readonly why: Text;
  readonly howToRead: Text;
  readonly items: Readonly<Record<K, I>>;
  readonly sets: Readonly<Record<string, ExerciseSet<K>>>;
};

/**
 * What a card says in place of its figure's caution, where the caution would answer the question: what the number counts
 * and does not, and nothing about a comparison. The whole caution then stands with the answer.
 */
export type PairCards<F extends string = string> = Readonly<Partial<Record<F, Text>>>;

/** “May these share a scale?” has texts for the cards of its figures. */
export type PairExercise<F extends string = string, K extends string = string> = Exercise<
  PairItem<F>,
  K
> & { readonly cards: PairCards<F> };

/** The exercises of a case; one whose records a case lacks is left out. */
export type Exercises = {
  readonly 'which-role'?: Exercise<RoleItem>;
  readonly 'share-a-scale'?: PairExercise;
  readonly 'what-supports'?: Exercise<ClaimItem>;
  readonly 'how-exactly-when'?: Exercise<WhenItem>;
  readonly 'term-pairs'?: Exercise<TermItem>;
};

/** A set of an exercise that a step of a lesson uses. */
export type LessonExercise = { readonly id: ExerciseId; readonly set: string };

/** A sentence of a lesson and the records on which it rests. */
export type RestingText<L extends RecordLink = RecordLink> = {
  readonly text: Text;
  readonly rests: readonly L[];
};

/** One step of a lesson. */
export type LessonStep<L extends RecordLink = RecordLink> = {
  /** From 1; always 1 in a lesson of one session. */
  readonly session: number;
  readonly minutes: number;
  readonly title: Text;
  readonly do: Text;
  /** Words to say aloud. */
  readonly say: Text;
  readonly ask: readonly Text[];
  /** Answers to expect, each with the records that carry it. */
  readonly expect: readonly RestingText<L>[];
  readonly exercise: LessonExercise | null;
};

/** A criterion of a rubric, its levels from the strongest to the weakest. */
export type RubricRow = {
  readonly criterion: Text;
  readonly levels: readonly [Text, Text, Text, Text];
};

/** A lesson plan. The key is its id and its address below `teach/`. */
export type Lesson<
  S extends string = string,
  H extends string = string,
  L extends RecordLink = RecordLink,
> = {
  /** Minutes of all sessions together. */
  readonly minutes: number;
  readonly title: Text;
  readonly inOneSentence: Text;
  readonly topics: readonly Text[];
  readonly method: Text;
  /** Sub-CPMK of an Indonesian course plan: what students can do, and how that shows. */
  readonly subCpmk: readonly { readonly outcome: Text; readonly indicator: Text }[];
  /** The same aims in a student's own words, in the same order. */
  readonly aims: readonly Text[];
  readonly prerequisites: readonly Text[];
  readonly preparation: {
    readonly lecturer: readonly Text[];
    readonly students: readonly Text[];
    readonly materials: readonly RestingText<L>[];
  };
  /** The content note, to be read out, and the help channels to show with it. */
  readonly care: { readonly note: Text; readonly channels: readonly H[] };
  /** Sessions of a unit, in order; empty for a lesson of one session. */
  readonly sessions: readonly {
    readonly minutes: number;
    readonly title: Text;
    readonly before: Text;
    readonly after: Text;
  }[];
  readonly steps: readonly LessonStep<L>[];
  readonly assessment: {
    readonly task: Text;
    /** Names of the four levels, from the strongest to the weakest. */
    readonly levels: readonly [Text, Text, Text, Text];
    readonly rubric: readonly RubricRow[];
    readonly rubricNote: Text;
    readonly debrief: readonly Text[];
  };
  readonly readings: readonly { readonly source: S; readonly why: Text }[];
  /** Id of the talk whose slides stand while the class works; `null` where there is none. */
  readonly talk: string | null;
  /** How to adapt the lesson to a shorter class, a large one, one online, one without devices, one abroad. */
  readonly adaptation: Readonly<
    Record<'shortOfTime' | 'largeClass' | 'online' | 'withoutDevices' | 'abroad', Text>
  >;
};
