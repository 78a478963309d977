import type { ActivityId } from './activities';
import type { claims } from './claims';
import type { FigureId } from './figures';
import type { frameworks } from './frameworks';
import type { GlossaryId } from './glossary';
import type { lensNotes } from './lensNotes';
import type { mustNotDraw } from './mustNotDraw';
import type { roles } from './roles';
import type { SourceId } from './sources';
import type { teaching } from './teaching';

/** A record of this case on which a sentence of a lesson or an exercise rests, as `collection/id`. */
export type Link =
  | `activities/${ActivityId}`
  | `claims/${keyof typeof claims}`
  | `figures/${FigureId}`
  | `frameworks/${keyof typeof frameworks}`
  | `glossary/${GlossaryId}`
  | `lensNotes/${keyof typeof lensNotes}`
  | `mustNotDraw/${keyof typeof mustNotDraw}`
  | `roles/${keyof typeof roles}`
  | `sources/${SourceId}`
  | `teaching/${keyof typeof teaching}`;
