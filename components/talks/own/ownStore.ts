import type { OwnTalk } from '#lib/talks/own/ownTalk';
import { readStored, writeStored, type StoredTalk } from '#lib/talks/own/readStored';

const key = 'own-talk';
const asideKey = 'own-talk:aside';
/** The text that this window wrote last. */
let written: string | null = null;

/** What the browser keeps of the reader's talk; `forbidden` where nothing may be stored. */
export function readOwn(): StoredTalk | { readonly is: 'forbidden' } {
  try {
    return readStored(localStorage.getItem(key));
  } catch {
    return { is: 'forbidden' };
  }
}

/** Keeps a talk in this browser, and says how that came out. What was kept stays where it cannot be written. */
export function writeOwn(talk: OwnTalk): 'stored' | 'full' | 'forbidden' {
  try {
    const { length } = localStorage;
    try {
      const text = writeStored(talk);
      localStorage.setItem(key, text);
      written = text;
      return 'stored';
    } catch {
      // A storage without any room and without any entry is one that is switched off.
      return length > 0 ? 'full' : 'forbidden';
    }
  } catch {
    return 'forbidden';
  }
}

/** The text that is kept, as it is; empty where there is none. */
export function readRaw(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Moves what cannot be read to another key, where it stays. @returns whether that worked */
export function setAside(): boolean {
  try {
    localStorage.setItem(asideKey, readRaw());
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Whether what is kept is what this window wrote last. */
export function isOurs(): boolean {
  return readRaw() === written;
}

/**
 * Tells when another window has changed what is kept. A browser may tell so late, when this window has already written
 * over it without having seen it: then the talk that was written over is handed on, and `null` otherwise.
 */
export function onOtherWindow(changed: (overwritten: OwnTalk | null) => void): void {
  addEventListener('storage', ({ key: name, newValue }) => {
    if (name !== key && name !== null) return;
    const theirs = isOurs() && newValue !== written ? readStored(newValue) : null;
    changed(theirs?.is === 'talk' ? theirs.talk : null);
  });
}
