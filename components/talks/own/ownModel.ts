import type { AddressedTalk } from '#lib/talks/own/fragment';
import { readFragment, writeFragment } from '#lib/talks/own/fragment';
import { mergeAdded } from '#lib/talks/own/mergeAdded';
import { emptyTalk, type OwnTalk } from '#lib/talks/own/ownTalk';
import { isOurs, readOwn, setAside, writeOwn } from './ownStore';

/** How keeping stands: in this browser, not since it is full or forbidden, or not since what is stored cannot be read. */
export type Keeping = 'stored' | 'full' | 'forbidden' | 'broken' | 'newer';

const isSame = (a: OwnTalk, b: OwnTalk) => writeFragment(a, true) === writeFragment(b, true);

/**
 * The reader's talk: what is stored, what an address brings, and every change. What another window stored meanwhile is
 * read before each change, and what cannot be read is never written over.
 */
export function openOwnModel() {
  let talk = emptyTalk;
  let before: OwnTalk | null = null;
  /** What was stored last by another window, or before this page was opened. */
  let base = emptyTalk;
  let asked: OwnTalk | null = null;
  let keeping: Keeping = 'stored';

  /** Takes over what is stored, unless this page holds what could not be kept. */
  function read(): void {
    const stored = readOwn();
    if (stored.is === 'talk' || stored.is === 'none') {
      if (keeping === 'full' || keeping === 'forbidden') return;
      talk = stored.is === 'talk' ? stored.talk : emptyTalk;
      if (!isOurs()) base = talk;
      keeping = 'stored';
    } else keeping = stored.is;
  }

  function keep(next: OwnTalk): void {
    talk = next;
    if (keeping !== 'broken' && keeping !== 'newer') keeping = writeOwn(next);
  }

  return {
    read,
    /** Takes in what another window stored, and what it added to a talk that this page has written over. */
    takeIn: (overwritten: OwnTalk | null): void => {
      read();
      if (overwritten) keep(mergeAdded(talk, overwritten, base));
    },
    talk: () => talk,
    keeping: () => keeping,
    /** The talk of the address that waits for an answer. */
    asked: () => asked,
    /** Whether a change can be taken back. */
    canUndo: () => before !== null,
    /** Changes the talk and keeps it. */
    change: (edit: (now: OwnTalk) => OwnTalk, canUndo = false): void => {
      read();
      before = canUndo ? talk : null;
      keep(edit(talk));
    },
    undo: (): void => {
      if (before) keep(before);
      before = null;
    },
    /**
     * Reads an address. A talk that it brings is opened where the reader has none, and waits where there is one.
     * @returns what the address holds
     */
    readAddress: (hash: string): AddressedTalk => {
      const addressed = readFragment(hash);
      asked = null;
      if (addressed.is !== 'talk') return addressed;
      const isFree = talk.slides.length === 0 && talk.title === '';
      if (isFree && keeping !== 'broken' && keeping !== 'newer') keep(addressed.talk);
      else if (!isSame(addressed.talk, talk)) asked = addressed.talk;
      return addressed;
    },
    /** Answers the question which talk to open. */
    answer: (isOpened: boolean): void => {
      if (isOpened && asked) {
        before = talk;
        keep(asked);
      }
      asked = null;
    },
    /** Moves what cannot be read out of the way. @returns whether the storage allowed it */
    setAside: (): boolean => {
      const isMoved = setAside();
      if (isMoved) keeping = 'stored';
      return isMoved;
    },
  };
}
