import { expect, test } from 'vitest';
import { addSlide, changeSlide, moveSlide, removeSlide } from './editTalk';
import { emptyTalk, ownLimits, type OwnTalk } from './ownTalk';

const talkOf = (...ids: readonly string[]): OwnTalk =>
  ids.reduce((talk, id) => addSlide(talk, 'term', id).talk, emptyTalk);
const idsOf = ({ slides }: OwnTalk) => slides.map(({ id }) => id);

test('a record stands in a talk once, and a talk holds only so many', () => {
  const talk = talkOf('a', 'b');
  expect(addSlide(talk, 'term', 'a')).toEqual({ talk, came: 'already' });
  expect(addSlide(talk, 'claim', 'a').came).toBe('added');
  const full = talkOf(...Array.from({ length: ownLimits.slides }, (_, i) => `t-${i}`));
  expect(addSlide(full, 'role', 'partner')).toEqual({ talk: full, came: 'tooMany' });
});

test('a slide moves to a place and the others close up', () => {
  const talk = talkOf('a', 'b', 'c');
  expect(idsOf(moveSlide(talk, 'term/c', 0))).toEqual(['c', 'a', 'b']);
  expect(idsOf(moveSlide(talk, 'term/a', 1))).toEqual(['b', 'a', 'c']);
  expect(idsOf(moveSlide(talk, 'term/a', 9))).toEqual(['b', 'c', 'a']);
  expect(moveSlide(talk, 'term/x', 0)).toBe(talk);
});

test('a change or a removal leaves the others as they are', () => {
  const talk = talkOf('a', 'b');
  expect(changeSlide(talk, 'term/b', { note: 'pelan' }).slides.map(({ note }) => note)).toEqual([
    ...['', 'pelan'],
  ]);
  expect(idsOf(removeSlide(talk, 'term/a'))).toEqual(['b']);
});
