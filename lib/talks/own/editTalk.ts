import {
  freshSlide,
  keyOf,
  ownLimits,
  type AddedKind,
  type OwnSlide,
  type OwnTalk,
} from './ownTalk';

/** How adding a record came out. */
export type Added = 'added' | 'already' | 'tooMany';

/** Adds a record at the end of a talk; each stands in it once. */
export function addSlide(
  talk: OwnTalk,
  kind: AddedKind,
  id: string,
): { readonly talk: OwnTalk; readonly came: Added } {
  const slide = freshSlide(kind, id);
  if (talk.slides.some((one) => keyOf(one) === keyOf(slide))) return { talk, came: 'already' };
  if (talk.slides.length >= ownLimits.slides) return { talk, came: 'tooMany' };
  return { talk: { ...talk, slides: [...talk.slides, slide] }, came: 'added' };
}

/** Puts a slide at another place, from 0; the others close up. */
export function moveSlide(talk: OwnTalk, key: string, place: number): OwnTalk {
  const slide = talk.slides.find((one) => keyOf(one) === key);
  if (!slide) return talk;
  const others = talk.slides.filter((one) => one !== slide);
  return { ...talk, slides: [...others.slice(0, place), slide, ...others.slice(place)] };
}

/** Changes one slide and leaves the others as they are. */
export function changeSlide(talk: OwnTalk, key: string, change: Partial<OwnSlide>): OwnTalk {
  const slides = talk.slides.map((one) => (keyOf(one) === key ? { ...one, ...change } : one));
  return { ...talk, slides };
}

/** Takes a slide out. */
export function removeSlide(talk: OwnTalk, key: string): OwnTalk {
  return { ...talk, slides: talk.slides.filter((one) => keyOf(one) !== key) };
}
