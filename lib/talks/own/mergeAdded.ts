import { keyOf, ownLimits, type OwnTalk } from './ownTalk';

/**
 * A talk with the slides that another window added meanwhile, at its end; no more than a talk can hold.
 * @param ours the talk as this window wrote it
 * @param theirs the talk as the other window wrote it
 * @param base the talk that both windows began with: what it holds and one of them lacks was removed there
 */
export function mergeAdded(ours: OwnTalk, theirs: OwnTalk, base: OwnTalk): OwnTalk {
  const known = new Set([...ours.slides, ...base.slides].map(keyOf));
  const added = theirs.slides.filter((slide) => !known.has(keyOf(slide)));
  return { ...ours, slides: [...ours.slides, ...added].slice(0, ownLimits.slides) };
}
