// A talk in one file: its document is the page of the talk, and with "?speaker" in its address the speaker window.
import { stageWord } from './stage/stageWords';

const isSpeaker = location.search === '?speaker';
for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
  part.hidden = (part.dataset['part'] === 'speaker') !== isSpeaker;

/** Where two windows of a file cannot speak with each other, the notes stand under the slide. */
function showNotes(): void {
  document.documentElement.setAttribute('data-notes', '');
  const notice = document.querySelector('[data-talk-notice]');
  if (notice) notice.textContent = stageWord('noLink');
}

let isHeard = false;
addEventListener('message', () => (isHeard = true));

/** A speaker window tells of itself as soon as it is loaded, so that silence means that it cannot. */
const patience = 5000;

document.querySelector('a[data-open-speaker]')?.addEventListener('click', (event) => {
  event.preventDefault();
  if (!open('?speaker', '_blank')) showNotes();
  else
    setTimeout(() => {
      if (!isHeard) showNotes();
    }, patience);
});

if (isSpeaker) {
  document.title = `${document.querySelector('[data-part="speaker"] h1')?.textContent ?? ''}: ${document.title}`;
  void import('./speaker.enhance');
} else void import('./stage.enhance');
