/**
 * What must not compile, shown by the compiler itself: each `@ts-expect-error` fails the type check
 * as soon as the mistake under it is let through.
 */
import type { ActivityId } from './cases/ecpat/activities';
import type { ActorId } from './cases/ecpat/actors';
import type { ChartId } from './cases/ecpat/charts';
import type { ConceptId } from './cases/ecpat/concepts';
import { features } from './cases/ecpat/features';
import type { FigureId } from './cases/ecpat/figures';
import type { GlossaryId } from './cases/ecpat/glossary';
import type { SourceId } from './cases/ecpat/sources';
import type { UnitId } from './cases/ecpat/units';
import type { TopicId } from './cases/ecpat/vocabularies/figures';
import { defineFigures, type Joined } from './define';
import type { Features } from './features';
import type {
  Activity,
  Actor,
  Chart,
  Claim,
  Figure,
  MustNotDraw,
  Records,
  Source,
  Text,
  Written,
} from './types';

const both: Text = { id: 'contoh', en: 'example' };

const actor = {
  name: both,
  abbreviation: null,
  type: 'ngo',
  country: 'ID',
  description: both,
  isGroup: false,
  caution: null,
  whyListed: null,
  sources: ['andaru-2021'],
} satisfies Actor<SourceId>;

declare const actorWithoutSources: Omit<typeof actor, 'sources'>;

const activity = {
  title: both,
  short: both,
  officialName: null,
  summary: both,
  when: {
    from: '2024-12-16',
    to: '2024-12-18',
    kind: 'moment',
    occasions: [],
    isOngoing: false,
  },
  place: both,
  level: 'national',
  role: 'partner',
  roleWhy: both,
  secondRole: null,
  part: 'participant',
  actOf: 'with-others',
  actOfWhy: null,
  kind: 'meeting',
  focus: 'direct',
  actors: ['ppatk'],
  otherActors: [],
  audience: both,
  outputs: both,
  sources: ['andaru-2021'],
  confidence: 'high',
  caution: both,
  cautionMore: null,
} satisfies Activity<ActorId, SourceId>;

const figure = {
  topic: 'ppatk-transactions',
  label: both,
  statement: both,
  value: 8,
  bounds: null,
  wording: null,
  unit: 'analysis-results',
  denominator: null,
  period: { from: '2022', to: '2022', precision: 'year', label: both },
  periodsReported: [],
  saidBy: both,
  saidOn: null,
  series: null,
  comparableWith: [],
  comparableBasis: null,
  measures: both,
  notMeasures: both,
  caution: both,
  caveats: [],
  derived: null,
  crossCheck: null,
  exactElsewhere: null,
  sources: ['andaru-2021'],
} satisfies Figure<FigureId, SourceId, UnitId, TopicId>;

declare const figureWithoutMeasures: Omit<typeof figure, 'measures'>;
declare const figureWithoutNotMeasures: Omit<typeof figure, 'notMeasures'>;
declare const figureWithoutCaution: Omit<typeof figure, 'caution'>;

const claim = {
  claim: both,
  where: both,
  quote: both,
  versionsDiffer: null,
  kind: 'activity',
  roles: ['partner'],
  status: 'supported',
  statusWhy: both,
  activities: ['asean-conference-denpasar-2024'],
  figures: [],
  sources: ['andaru-2021'],
  terms: ['partner'],
  whatWouldSettle: both,
  discuss: both,
} satisfies Claim<ActivityId, FigureId, SourceId, GlossaryId | ConceptId>;

type OurClaims = Records<Claim<ActivityId, FigureId, SourceId, GlossaryId | ConceptId>>;

// A record without a source.
// @ts-expect-error an empty list of sources
export const sourcesEmpty = { x: { ...actor, sources: [] } } satisfies Records<Actor<SourceId>>;
// @ts-expect-error no list of sources
export const sourcesMissing = { x: actorWithoutSources } satisfies Records<Actor<SourceId>>;

// Ids that do not exist.
export const unknownSource = {
  // @ts-expect-error no source has this id
  x: { ...actor, sources: ['andaru-2012'] },
} satisfies Records<Actor<SourceId>>;
export const unknownActor = {
  // @ts-expect-error no actor has this id
  x: { ...activity, actors: ['ppatkk'] },
} satisfies Records<Activity<ActorId, SourceId>>;
export const unknownRole = {
  // @ts-expect-error there are three roles, and this is none of them
  x: { ...activity, role: 'bystander' },
} satisfies Records<Activity<ActorId, SourceId>>;
export const unknownActivity = {
  // @ts-expect-error no activity has this id
  x: { ...claim, activities: ['asean-conference-2024'] },
} satisfies OurClaims;
export const unknownFigure = {
  // @ts-expect-error no figure has this id
  x: { what: both, why: both, figures: ['ppatk-1998'], kind: 'scale', pairs: [] },
} satisfies Records<MustNotDraw<FigureId>>;
export const unknownTerm = {
  // @ts-expect-error neither the glossary nor the concepts have this term
  x: { ...claim, terms: ['bystander'] },
} satisfies OurClaims;
export const unknownAmongFigures = defineFigures<SourceId, UnitId, TopicId>()({
  // @ts-expect-error no figure of this file has this id
  x: { ...figure, comparableWith: ['y'] },
});
export const unknownUnit = defineFigures<SourceId, UnitId, TopicId>()({
  // @ts-expect-error no unit has this id
  x: { ...figure, unit: 'bushels' },
});
export const unknownTopic = defineFigures<SourceId, UnitId, TopicId>()({
  // @ts-expect-error the case has no such topic
  x: { ...figure, topic: 'weather' },
});
export const unknownFeature = {
  ...features,
  // @ts-expect-error no chart has this id
  lanesChart: 'activities-by-moon',
} satisfies Features<{
  readonly activity: ActivityId;
  readonly chart: ChartId;
  readonly concept: ConceptId;
  readonly lensNote: string;
  readonly notDrawn: string;
}>;

// A language that is missing.
export const translationMissing = {
  // @ts-expect-error English is missing
  x: { ...actor, name: { id: 'contoh' } },
} satisfies Records<Actor<SourceId>>;

// A language that is not ready may be there or not, and takes the place of none that is.
export const draftThere = {
  x: { ...actor, name: { id: 'contoh', en: 'example', ms: 'contoh' } },
  y: actor,
} satisfies Readonly<Record<string, Written<Actor<SourceId>, 'ms'>>>;
export const draftAlone = {
  // @ts-expect-error English is missing
  x: { ...actor, name: { id: 'contoh', ms: 'contoh' } },
} satisfies Readonly<Record<string, Written<Actor<SourceId>, 'ms'>>>;
export const draftNotListed = {
  // @ts-expect-error data/locales.ts lists no such language
  x: { ...actor, name: { id: 'contoh', en: 'example', eng: 'example' } },
} satisfies Records<Actor<SourceId>>;

// A figure that does not say what it measures, what it does not, or how to take it.
export const measuresMissing = defineFigures<SourceId, UnitId, TopicId>()({
  // @ts-expect-error what it measures is missing
  x: figureWithoutMeasures,
});
export const notMeasuresMissing = defineFigures<SourceId, UnitId, TopicId>()({
  // @ts-expect-error what it does not measure is missing
  x: figureWithoutNotMeasures,
});
export const cautionMissing = defineFigures<SourceId, UnitId, TopicId>()({
  // @ts-expect-error its caution is missing
  x: figureWithoutCaution,
});

// The same id twice: in one file, and in two files that are put together.
export const doubledInOneFile = {
  x: actor,
  // @ts-expect-error this id is taken a few lines above
  x: actor,
} satisfies Records<Actor<SourceId>>;
const here = { x: actor };
const there = { x: actor };
export const doubledInTwoFiles = {
  ...here,
  ...there,
  // @ts-expect-error both files hold the id "x"
} satisfies Joined<[typeof here, typeof there], Actor>;

// What is right compiles.
export const right = {
  actors: { x: actor } satisfies Records<Actor<SourceId>>,
  activities: { x: activity } satisfies Records<Activity<ActorId, SourceId>>,
  figures: defineFigures<SourceId, UnitId, TopicId>()({
    x: { ...figure, comparableWith: ['y'] },
    y: { ...figure, comparableWith: ['x'] },
  }),
  claims: { x: claim } satisfies OurClaims,
  sources: {} satisfies Records<Source>,
};

const dots = {
  form: 'dot-plot',
  headline: both,
  subtitle: both,
  alt: both,
  caution: both,
  whyNotMisleading: both,
  words: { axis: both, joined: both, apart: both },
  notes: [],
  placeholders: {},
  figures: ['ppatk-2024-children'],
  scales: [{ figures: ['ppatk-2024-children'], basis: { is: 'comparable' } }],
  lines: [],
} satisfies Chart<FigureId>;

// A chart that lacks what its form needs, or has what its form does not draw.
export const wordMissing = {
  // @ts-expect-error two words of the form are missing
  x: { ...dots, words: { axis: both } },
} satisfies Records<Chart<FigureId>>;
export const wordNotDrawn = {
  // @ts-expect-error the form draws no such word
  x: { ...dots, words: { ...dots.words, trend: both } },
} satisfies Records<Chart<FigureId>>;
export const basisMissing = {
  // @ts-expect-error the scale does not say why its figures share it
  x: { ...dots, scales: [{ figures: ['ppatk-2024-children'] }] },
} satisfies Records<Chart<FigureId>>;
export const reasonMissing = {
  // @ts-expect-error a decision of ours has a reason
  x: { ...dots, scales: [{ figures: ['ppatk-2024-children'], basis: { is: 'same-count' } }] },
} satisfies Records<Chart<FigureId>>;
export const scaleTooMany = {
  // @ts-expect-error the form draws one scale
  x: { ...dots, scales: [dots.scales[0], dots.scales[0]] },
} satisfies Records<Chart<FigureId>>;
