import type { Locale } from '#data/locales';
import type { ForeignPhrase } from '../../text/markForeign';
import type { ResolvedSlide, ResolvedTalk } from '../resolvedTalk';
import type { AddedKind } from './ownTalk';

/** A slide in one language: as values for files, and as the markup that stage, page and paper show. */
export type SlideSide = {
  readonly slide: ResolvedSlide;
  readonly foreign: readonly ForeignPhrase[];
  /** The slide and its notes; made at build by the components that draw every talk. */
  readonly html: string;
};

/** The slide of one record in every language, as the build writes it into a file of its own. */
export type SlideFile = Readonly<Record<Locale, SlideSide>>;

/** What a talk of one's own says in one language beside its slides. */
export type OwnFrame = Pick<ResolvedTalk, 'title' | 'path' | 'address' | 'words'> & {
  /** Stands above a headline that the speaker wrote. */
  readonly ownHeadline: string;
  readonly sourcesHeading: string;
};

/** What every talk of one's own needs, in one file. */
export type FrameFile = {
  /** Day of the records. */
  readonly day: string;
  readonly frames: Readonly<Record<Locale, OwnFrame>>;
  /** The first slide. */
  readonly title: SlideFile;
  /** Follows the first slide where a sensitive one is in the talk. */
  readonly contentNote: SlideFile;
  /** The last slide; `null` in a case without help channels. */
  readonly help: SlideFile | null;
  /** Ids of the records that have a slide. */
  readonly known: Readonly<Record<AddedKind, readonly string[]>>;
  /** Classes that the markup of the slides bears, so that the page keeps their styles. */
  readonly classes: string;
};
