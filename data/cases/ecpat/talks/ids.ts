import type { IdsOfCase } from '#data/talkTypes';
import type { ActivityId } from '../activities';
import type { ActorId } from '../actors';
import type { charts } from '../charts';
import type { claims } from '../claims';
import type { ConceptId } from '../concepts';
import type { FigureId } from '../figures';
import type { GlossaryId } from '../glossary';
import type { frameworks } from '../frameworks';
import type { helpChannels } from '../helpChannels';
import type { laws } from '../laws';
import type { lensNotes } from '../lensNotes';
import type { SourceId } from '../sources';

/** Ids of the records of this case to which a slide may point. */
export type EcpatIds = IdsOfCase<{
  readonly activity: ActivityId;
  readonly figure: FigureId;
  readonly chart: keyof typeof charts;
  readonly claim: keyof typeof claims;
  readonly concept: ConceptId;
  readonly term: GlossaryId;
  readonly framework: keyof typeof frameworks;
  readonly lensNote: keyof typeof lensNotes;
  readonly law: keyof typeof laws;
  readonly actor: ActorId;
  readonly helpChannel: keyof typeof helpChannels;
  readonly source: SourceId;
}>;
