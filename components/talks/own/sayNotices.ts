import { ownPart, ownWord } from './ownWord';

/** Shows a notice with its text, or takes it away where there is nothing to say. */
function show(name: string, text: string): void {
  const notice = ownPart(name);
  const words = ownPart(`${name}-text`);
  if (words) words.textContent = text;
  if (notice) notice.hidden = text === '';
}

/** The sentences of the page: one that changes with each press, and some that stay until their cause is gone. */
export const notices = {
  /** Says what just happened. @param undo word of the button that takes it back; `null` where nothing can be */
  say: (text: string, undo: string | null = null): void => {
    const told = ownPart('told');
    const said = ownPart('said');
    const button = document.querySelector<HTMLElement>('[data-own-do="undo"]');
    if (told) told.hidden = text === '';
    if (said) said.textContent = text;
    if (!button) return;
    button.hidden = undo === null;
    button.textContent = undo ?? '';
  },
  /** What holds as long as the page is open: ids that were not found, a storage that is full or forbidden. */
  last: (texts: readonly string[]): void => {
    const list = ownPart('lasting-list');
    const notice = ownPart('lasting');
    if (!list || !notice) return;
    const shown = texts.filter((text) => text !== '');
    notice.hidden = shown.length === 0;
    list.replaceChildren(
      ...shown.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  },
  /** Asks which talk to open; `null` takes the question away. */
  ask: (counts: { readonly mine: number; readonly theirs: number } | null): void => {
    show('ask', counts ? ownWord('askText', counts) : '');
    if (counts) document.getElementById('own-ask')?.focus();
  },
  /** Says that what is stored cannot be read; empty takes the notice away. */
  stored: (text: string): void => show('stored', text),
  /** Says that something could not be fetched; empty takes the notice away. */
  unreached: (text: string): void => show('unreached', text),
};
