import { expect, test } from 'vitest';
import { mergeAdded } from './mergeAdded';
import { emptyTalk, freshSlide, ownLimits, type OwnTalk } from './ownTalk';

const talkOf = (...ids: readonly string[]): OwnTalk => ({
  ...emptyTalk,
  slides: ids.map((id) => freshSlide('claim', id)),
});
const idsOf = ({ slides }: OwnTalk) => slides.map(({ id }) => id);

test('what another window added comes in at the end, and what this one removed stays away', () => {
  const merged = mergeAdded(
    { ...talkOf('two', 'one'), title: 'Ours' },
    talkOf('one', 'gone', 'two', 'new'),
    talkOf('one', 'gone', 'two'),
  );
  expect(idsOf(merged)).toEqual(['two', 'one', 'new']);
  expect(merged.title).toBe('Ours');
});

test('a talk that is full takes in no more', () => {
  const full = talkOf(...Array.from({ length: ownLimits.slides }, (_, i) => `slide-${i}`));
  expect(mergeAdded(full, talkOf('new'), emptyTalk)).toEqual(full);
});
