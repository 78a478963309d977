import type {
  ClaimStatus,
  DatePrecision,
  Focus,
  IsoDate,
  NonEmpty,
  PublisherType,
  RoleId,
  StudyPeriod,
  Text,
  When,
  Written,
} from './basicTypes';
import type { Brief } from './briefTypes';
import type { Chart } from './chartTypes';
import type { Correction } from './correctionTypes';
import type { Features } from './features';
import type { Locale } from './locales';
import type { Talk } from './talkTypes';
import type { Exercises, Lesson } from './teachingTypes';
import type { CaseWords } from './words';

export type * from './basicTypes';
export type { ChartForm } from './chartForms';
export type * from './chartTypes';
export type * from './countTypes';

/** How exactly a date is known. `approximate` is for periods that a source gives only roughly. */
export type Precision = DatePrecision | 'approximate';

/** One word of a closed list: its label, its short form for tight places, and what it means here. */
export type Term = { readonly label: Text; readonly short: Text; readonly meaning: Text };

/** How far a source was read: its text; an abstract or record; a report about it; only the citation. */
export type Checked = 'page-text' | 'abstract-or-record' | 'report-about-it' | 'citation-only';

/** Whether an entry leads to its page, or names it without printing the address (the entry says why). */
export type LinkPolicy = 'ok' | 'name-only';

/** Language in which a source is written; `und` where it could not be told. */
export type SourceLanguage = 'id' | 'en' | 'es' | 'und';

/** Kind of source; the paper's references bear the kind of work they are. */
export type SourceKind =
  | 'news-report'
  | 'web-page'
  | 'report'
  | 'article'
  | 'book-or-chapter'
  | 'press-release'
  | 'speech-or-statement'
  | 'law-or-regulation'
  | 'dataset-or-statistics'
  | 'other';

/** Type of a cited work, in the vocabulary of CSL 1.0.2. */
export type WorkType =
  | 'report'
  | 'webpage'
  | 'article-journal'
  | 'paper-conference'
  | 'article-newspaper'
  | 'dataset'
  | 'book'
  | 'thesis';

/** A person (family and given name) or an organisation (literal), as CSL-JSON writes names. */
export type Author =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** Which copy of a cited work was read, if any. */
export type CopyKind =
  | 'none'
  | 'cited-url'
  | 'publisher-landing'
  | 'publisher-post-other-url'
  | 'copy-elsewhere'
  | 'republished'
  | 'abstract-record'
  | 'third-party-report'
  | 'third-party-summary'
  | 'third-party-review';

/** How sure a DOI is. Only `confirmed` and `as-printed-on-landing-page` are printed as the work's own. */
export type DoiStatus =
  | 'confirmed'
  | 'as-printed-on-landing-page'
  | 'normalised-unconfirmed'
  | 'suspect-unconfirmed'
  | 'volume-level-only';

/** What the paper's reference list says of a work, and what is wrong with that. `null` fields are not known. */
export type Citation = {
  /** Place in the paper's reference list, from 1; 0 is the paper itself. */
  readonly listIndex: number;
  readonly type: WorkType;
  readonly authors: readonly Author[];
  /** Authors as the reference list prints them, where they differ. */
  readonly authorsAsCited: readonly Author[] | null;
  /** Year, or year and month, of publication. */
  readonly issued: IsoDate;
  /** Publisher as the citation spells it out; `null` where the work appeared in a container. */
  readonly publisher: string | null;
  readonly container: string | null;
  readonly containerNote: Text | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly event: { readonly title: string; readonly place: string } | null;
  readonly isbn: string | null;
  /** The work's own DOI; `null` where none is known or the printed one is not the work's own. */
  readonly doi: string | null;
  readonly doiStatus: DoiStatus | null;
  /** The citation as printed, with what the dossier leaves out already left out. */
  readonly asPrinted: string | null;
  /** Why a part of the printed citation is left out. */
  readonly omission: Text | null;
  /** What is wrong with the printed citation, in words. */
  readonly problem: Text | null;
  readonly problemCodes: readonly string[];
  readonly copy: CopyKind;
  /** What was found when the work was looked up. */
  readonly verification: Text | null;
  readonly relevance: readonly (RoleId | 'framework' | 'context')[];
  /** A reason for care with the original. */
  readonly sensitivity: Text | null;
};

/** A page is a copy of a work that the paper lists, or tells of what that work is about. */
export type ListedAs = {
  /** Label of the work as the paper's list gives it (`PPATK, 2024a`). */
  readonly label: string;
  readonly as: 'same-work' | 'about-the-same-event' | 'perhaps-the-same-event' | 'about-the-work';
};

/** A page or work on which something on the site rests: one shape, every field required, `null` where not known. */
export type Source = {
  readonly kind: SourceKind;
  /** Title in its own language, as printed, rebuilt or described (see the two flags). */
  readonly title: string;
  readonly titleLanguage: 'id' | 'en';
  /** Translation into the other language, ours unless `translationIsPublishers`. */
  readonly titleTranslation: string | null;
  readonly translationIsPublishers: boolean;
  /** Why the title needs care; a source with a note shows its title only in its own entry. */
  readonly titleNote: Text | null;
  readonly translationNote: Text | null;
  /** What the title leaves out: the part read, the author, the work that holds it. */
  readonly titleDetail: Text | null;
  /** True where the title was rebuilt from the address. */
  readonly isTitleReconstructed: boolean;
  /** True where the title describes the page because it bears none that was seen. */
  readonly isTitleDescription: boolean;
  /** As the publisher writes itself; in both languages where the name is our description or translation. */
  readonly publisher: string | Text;
  readonly publisherType: PublisherType;
  readonly publisherTypeNote: Text | null;
  /** The site that hosts the page, where it is not the publisher's own. */
  readonly host: string | null;
  readonly published: IsoDate | null;
  readonly publishedNote: Text | null;
  readonly language: SourceLanguage;
  /** Address; printed and linked only where `link` is `ok`. `null` for works without one and for withheld ones. */
  readonly url: string | null;
  readonly link: LinkPolicy;
  readonly linkWhy: Text | null;
  readonly checked: Checked;
  /** What the source is, in a sentence. */
  readonly about: Text;
  readonly aboutNote: Text | null;
  /** How a public page stands to a work that the paper lists; `null` where it stands to none. */
  readonly listedAs: ListedAs | null;
  /** Present where the paper lists the work (or it is the paper). */
  readonly citation: Citation | null;
};

/** Reach of an activity. */
export type Level = 'local' | 'national' | 'regional' | 'global';

/** What kind of thing an activity was. */
export type ActivityKind =
  | 'campaign'
  | 'research'
  | 'meeting'
  | 'education'
  | 'advocacy'
  | 'training'
  | 'conference'
  | 'agreement'
  | 'policy-instrument'
  | 'monitoring'
  | 'module';

/** The part that the organisation studied took in an activity. */
export type Part =
  'lead' | 'co-lead' | 'participant' | 'invited' | 'supporter' | 'none-seen' | 'unclear';

/** Whose act it was: the organisation's own, its own with others, or another body's. */
export type ActOf = 'own' | 'with-others' | 'another-body';

/** Something that happened, coded into one main role. */
export type Activity<A extends string = string, S extends string = string> = {
  readonly title: Text;
  readonly short: Text;
  readonly officialName: Text | null;
  readonly summary: Text;
  readonly when: When;
  readonly place: Text;
  readonly level: Level;
  readonly role: RoleId;
  /** Why this role; the coding is ours. */
  readonly roleWhy: Text;
  readonly secondRole: { readonly role: RoleId; readonly why: Text } | null;
  readonly part: Part;
  readonly actOf: ActOf | null;
  /** Why `actOf` could not be told. */
  readonly actOfWhy: Text | null;
  readonly kind: ActivityKind;
  readonly focus: Focus;
  readonly actors: readonly A[];
  readonly otherActors: readonly Text[];
  readonly audience: Text;
  readonly outputs: Text;
  readonly sources: NonEmpty<S>;
  readonly confidence: 'high' | 'medium';
  readonly caution: Text;
  /** The longer caution, behind "more". */
  readonly cautionMore: Text | null;
};

/** Kind of organisation. */
export type ActorType =
  | 'ngo'
  | 'government'
  | 'financial-sector'
  | 'law-enforcement'
  | 'financial-intelligence'
  | 'regional-body'
  | 'alliance'
  | 'academic'
  | 'un'
  | 'private-tech'
  | 'private-sector'
  | 'other';

/** An organisation that took part in an activity, or owns a figure or a channel. */
export type Actor<S extends string = string, C extends string = string> = {
  readonly name: Text;
  readonly abbreviation: string | null;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-2, from the case's vocabulary; `null` for bodies of no single country or where it is not known. */
  readonly country: C | null;
  readonly description: Text;
  readonly isGroup: boolean;
  readonly caution: Text | null;
  /** Why it is listed although no activity names it. */
  readonly whyListed: Text | null;
  readonly sources: NonEmpty<S>;
};

/** Limits of a value known only as a range; `null` is an open end. */
export type Bounds = {
  readonly min: number | null;
  readonly isMinIncluded: boolean;
  readonly max: number | null;
  readonly isMaxIncluded: boolean;
};

/** A sum that anyone can check: `a + b = c`, from which figures, and who says so. */
export type Arithmetic<F extends string = string> = {
  readonly arithmetic: string;
  readonly from: NonEmpty<F>;
  readonly note: Text;
};

/** A published number or statement, with what it measures and what it does not. */
export type Figure<
  F extends string = string,
  S extends string = string,
  U extends string = string,
  T extends string = string,
> = {
  /** The subject under which it is grouped: key into the case's vocabulary `figureTopic`. */
  readonly topic: T;
  readonly label: Text;
  readonly statement: Text;
  /** In `unit`; `null` where only `bounds` or `wording` is known, or where the statement gives no number. */
  readonly value: number | null;
  readonly bounds: Bounds | null;
  /** The value in the source's words ("hundreds of millions of rupiah"). */
  readonly wording: Text | null;
  /** Key into the case's vocabulary `unit` (rupiah, reports, per cent of whom); `null` without a number. */
  readonly unit: U | null;
  /** Of whom or what a share is a share. */
  readonly denominator: Text | null;
  readonly period: {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    readonly precision: Precision;
    readonly label: Text;
  };
  /** Periods that different pages give for the same number. */
  readonly periodsReported: readonly {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    readonly label: Text;
    readonly sources: readonly S[];
  }[];
  readonly saidBy: Text;
  readonly saidOn: IsoDate | null;
  readonly series: Text | null;
  /** The only licence for a line or a change between figures. */
  readonly comparableWith: readonly F[];
  readonly comparableBasis: Text | null;
  readonly measures: Text;
  readonly notMeasures: Text;
  /** One sentence that stands beside the number everywhere. */
  readonly caution: Text;
  readonly caveats: readonly Text[];
  readonly derived: Arithmetic<F> | null;
  readonly crossCheck: Arithmetic<F> | null;
  readonly exactElsewhere: { readonly value: number; readonly sources: NonEmpty<S> } | null;
  readonly sources: NonEmpty<S>;
};

/** What a claim is about. */
export type ClaimKind = 'problem' | 'concept' | 'method' | 'role' | 'activity' | 'outcome';

/** One claim of the paper's abstract, retold, beside what bears on it. */
export type Claim<
  A extends string = string,
  F extends string = string,
  S extends string = string,
  G extends string = string,
> = {
  readonly claim: Text;
  readonly where: Text;
  /** A short phrase of the abstract, as printed in each of its languages. */
  readonly quote: Text;
  readonly versionsDiffer: Text | null;
  readonly kind: ClaimKind;
  readonly roles: readonly RoleId[];
  readonly status: ClaimStatus;
  readonly statusWhy: Text;
  readonly activities: readonly A[];
  readonly figures: readonly F[];
  readonly sources: NonEmpty<S>;
  readonly terms: readonly G[];
  readonly whatWouldSettle: Text;
  readonly discuss: Text;
};

/** A picture that must not be drawn, and why. `pairs` never stand in one scale or line. */
export type MustNotDraw<F extends string = string> = {
  readonly what: Text;
  readonly why: Text;
  readonly figures: readonly F[];
  readonly kind: 'scale' | 'line' | 'ratio' | 'wording';
  readonly pairs: readonly (readonly [F, F])[];
};

/** Whether something was read in the sources named, or put together here from them. */
export type Basis = 'seen' | 'derived';

/** A role that is easily mistaken for the one at hand. */
export type LookAlike<A extends string = string> = {
  readonly role: RoleId;
  readonly how: Text;
  readonly example: Text;
  readonly activities: readonly A[];
};

/** One of the three roles: what the word means, where that is thin, and what to ask. */
export type RoleDefinition<A extends string = string, S extends string = string> = {
  readonly label: Text;
  /** What the organisation does in this role, in three words. */
  readonly motto: Text;
  readonly oneLine: Text;
  readonly account: Text;
  readonly definition: Text;
  readonly attribution: Text;
  readonly whatItDoes: readonly Text[];
  readonly asks: readonly Text[];
  readonly lookAlikes: readonly LookAlike<A>[];
  readonly limits: readonly Text[];
  readonly caution: Text | null;
  readonly basis: Basis;
  readonly sources: NonEmpty<S>;
};

/** A passage about the lens as a whole: overview, an overlap, a criticism, the coding rule. */
export type LensNote<S extends string = string> = {
  readonly label: Text;
  readonly account: Text;
  readonly caution: Text | null;
  readonly basis: Basis;
  readonly sources: NonEmpty<S>;
};

/** A concept, the paper's own (`isPapers`) or one that helps to read it. */
export type Concept<S extends string = string> = LensNote<S> & {
  readonly isPapers: boolean;
  /** Indonesian label as the paper prints it, where spelling differs. */
  readonly labelAsPrinted: string | null;
};

/** A field of the record by which activities may be grouped anew; nothing else about them was coded. */
export type RecordedField = 'role' | 'kind' | 'level' | 'part';

/** The recorded field that comes nearest to a framework's own question. */
export type Grouping = {
  readonly by: RecordedField;
  /** How near it comes, and what of the framework was not coded. */
  readonly how: Text;
  /** What the framework calls a value of the field, where it has a word of its own. */
  readonly names: Readonly<Record<string, Text>>;
};

/** Another framework for the same case; `grouping` is `null` where it asks what was not coded. */
export type Framework<S extends string = string> = LensNote<S> & {
  readonly coreQuestion: Text;
  readonly caseReading: Text;
  readonly caseReadingBasis: Basis;
  readonly grouping: Grouping | null;
};

/** A glossary term as a pair. */
export type GlossaryTerm<S extends string = string> = {
  readonly term: Text;
  readonly abbreviation: Readonly<Record<Locale, string | null>>;
  readonly meaning: Text;
  readonly usage: 'preferred' | 'use_with_care' | 'discouraged' | 'title_only' | 'reference';
  /** Discouraged words, by language. */
  readonly avoid: Readonly<Record<Locale, readonly string[]>>;
  /** Whether the Indonesian term was seen in a source (else it is our rendering). */
  readonly isIndonesianSeen: boolean;
  readonly caution: Text | null;
  readonly sources: NonEmpty<S>;
};

/** A law or instrument in the legal frame. */
export type Law<S extends string = string, D extends string = string> = LensNote<S> & {
  readonly number: string;
  /** Dates by step; the steps and their words stand in the case's words, under `LawEntry`. */
  readonly dates: Readonly<Partial<Record<D, IsoDate>>>;
  readonly from: IsoDate | null;
  readonly dateNote: Text;
  readonly isRegional: boolean;
};

/** One way to reach a help channel, cleared for publication. */
export type Contact<S extends string = string> = {
  readonly type: 'phone' | 'whatsapp' | 'web' | 'form' | 'email' | 'via';
  readonly value: string;
  readonly lastSeen: IsoDate;
  readonly seenOn: NonEmpty<S>;
};

/** A help channel. `clearance` is `publish`, or `publish_with_date`: shown apart, below, with its date. */
export type HelpChannel<S extends string = string> = {
  readonly label: Text;
  readonly account: Text;
  readonly owner: Text;
  readonly clearance: 'publish' | 'publish_with_date';
  readonly newestSeen: IsoDate | null;
  readonly note: Text;
  readonly caution: Text;
  readonly contacts: readonly Contact<S>[];
  readonly basis: Basis;
  readonly sources: NonEmpty<S>;
};

/** What was found on teaching: formats, practice elsewhere, licences. The lessons build on it. */
export type TeachingNote<S extends string = string> = LensNote<S>;

/** The paper that the case rests on. Authors, pages and date are not known and therefore not here. */
export type Paper<S extends string = string> = {
  readonly source: S;
  readonly title: Text;
  readonly doi: string;
  readonly landingUrl: string;
  readonly year: number;
  readonly yearBasis: Text;
  readonly volume: string;
  readonly issue: string;
  readonly volumeBasis: Text;
  readonly journalCode: string;
  readonly journalNote: Text;
  readonly licence: string;
  readonly copyright: string;
  readonly referenceCount: number;
  readonly method: Text;
  readonly findings: Readonly<Record<RoleId, Text>>;
  readonly whatWasSeen: Text;
  readonly notFound: readonly Text[];
};

/** Closed lists with their words, each complete over its union. */
export type Vocabularies = {
  readonly role: Readonly<Record<RoleId, Term>>;
  readonly level: Readonly<Record<Level, Term>>;
  readonly activityKind: Readonly<Record<ActivityKind, Term>>;
  readonly focus: Readonly<Record<Focus, Term>>;
  readonly part: Readonly<Record<Part, Term>>;
  readonly actOf: Readonly<Record<ActOf, Term>>;
  readonly precision: Readonly<Record<Precision, Term>>;
  readonly dateKind: Readonly<Record<When['kind'], Term>>;
  readonly ongoing: Readonly<Record<'true' | 'false' | 'null', Term>>;
  readonly period: Readonly<Record<StudyPeriod, Term>>;
  readonly confidence: Readonly<Record<Activity['confidence'], Term>>;
  readonly actorType: Readonly<Record<ActorType, Term>>;
  readonly country: Readonly<Record<string, Term>>;
  readonly figureTopic: Readonly<Record<string, Term>>;
  readonly unit: Readonly<Record<string, Term>>;
  readonly claimKind: Readonly<Record<ClaimKind, Term>>;
  readonly claimStatus: Readonly<Record<ClaimStatus, Term>>;
  readonly checked: Readonly<Record<Checked, Term>>;
  readonly link: Readonly<Record<LinkPolicy, Term>>;
  readonly publisherType: Readonly<Record<PublisherType, Term>>;
  readonly language: Readonly<Record<SourceLanguage, Term>>;
  readonly sourceKind: Readonly<Record<SourceKind, Term>>;
  readonly workType: Readonly<Record<WorkType, Term>>;
  readonly relevance: Readonly<Record<RoleId | 'framework' | 'context', Term>>;
  readonly copy: Readonly<Record<CopyKind, Term>>;
  readonly doiStatus: Readonly<Record<DoiStatus, Term>>;
  readonly problem: Readonly<Record<string, Term>>;
  /** Kinds of laws by the short form that opens their numbers (`UU 12/2022`), each in full. */
  readonly lawKind: Readonly<Record<string, Text>>;
  readonly usage: Readonly<Record<GlossaryTerm['usage'], Term>>;
  readonly clearance: Readonly<Record<HelpChannel['clearance'], Term>>;
  readonly contactType: Readonly<Record<Contact['type'], Term>>;
  readonly basis: Readonly<Record<Basis, Term>>;
};

/** Where and when a case is published. */
export type Site = {
  /** Address of a reserved name, without a slash at its end, for builds that are given none. */
  readonly address: string;
  /** The day on which the records, and with them every help channel, were last gone through. */
  readonly checkedOn: IsoDate;
  /** What every page says first, such as that a case is invented; `null` where nothing needs to be said. */
  readonly notice: Text | null;
  /** Where the control for leaving quickly leads; `null` leaves the control out. */
  readonly leave: {
    /** A site that arouses no suspicion and opens fast. */
    readonly address: `https://${string}`;
    /** What the site calls itself. */
    readonly name: string;
  } | null;
};

type ById<T> = Readonly<Record<string, T>>;

/** A whole case: the facts that one paper and the public record give, and nothing else. */
export type WholeCase = {
  /** Folder name of the case, for messages. */
  readonly name: string;
  /** The organisation studied: id of its actor record. */
  readonly subject: string;
  /** First year of publication with a column and a choice of its own; older sources, of which there are few, share one. */
  readonly firstSourceYear: number;
  /** Sources read on another day than `site.checkedOn`, which citations then give as the day of retrieval. */
  readonly readOn: Readonly<Record<string, IsoDate>>;
  /** First and last year studied. */
  readonly study: { readonly from: number; readonly to: number };
  readonly site: Site;
  readonly features: Features;
  readonly words: CaseWords;
  /** Names, titles, places and words that read the same in every language; what can be translated does not belong here. */
  readonly namesInBothLanguages: readonly string[];
  /** What a rule of `checks/` lets through after a look: by the rule's name, the place and the reason. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words that no sentence of ours uses of its own accord, in small letters, each with what it says instead. */
  readonly supersededWords: Readonly<Record<string, string>>;
  /** Telephone numbers that were cleared in review, as their channels print them. */
  readonly clearedNumbers: readonly string[];
  /** The paper that the case reads; `null` where it rests on the public record alone. */
  readonly paper: Paper | null;
  readonly sources: ById<Source>;
  readonly actors: ById<Actor>;
  readonly activities: ById<Activity>;
  readonly figures: ById<Figure>;
  readonly claims: ById<Claim>;
  readonly charts: ById<Chart>;
  readonly mustNotDraw: ById<MustNotDraw>;
  readonly roles: Readonly<Record<RoleId, RoleDefinition>>;
  readonly lensNotes: ById<LensNote>;
  readonly concepts: ById<Concept>;
  readonly frameworks: ById<Framework>;
  readonly glossary: ById<GlossaryTerm>;
  readonly laws: ById<Law>;
  readonly helpChannels: ById<HelpChannel>;
  readonly teaching: ById<TeachingNote>;
  /** Empty for a case without talks. */
  readonly talks: ById<Talk>;
  /** The brief to leave behind; `null` for a case without one. */
  readonly brief: Brief | null;
  /** Lesson plans, from the shortest to the longest; empty where a case has none. */
  readonly lessons: ById<Lesson>;
  readonly exercises: Exercises;
  /** Changes to the evidence, the newest first; empty where nothing was changed. */
  readonly corrections: ById<Correction>;
  readonly vocabularies: Vocabularies;
  /** Phrases that stay in another language inside a text, so that they can be marked with `lang`. */
  readonly foreignPhrases: Readonly<
    Record<Locale, readonly { readonly phrase: string; readonly lang: string }[]>
  >;
};

/** A case as it is written: what is said by language may lack those that are not ready. */
export type Case = Written<WholeCase>;

/** A record with its id beside it, as `base` hands it out. */
export type WithId<T> = T & { readonly id: string };
