// Adds a record to the reader's own talk, which is kept in this browser only, and says how that came out. Fetched with
// the first press, which is then made again.
import { addSlide } from '#lib/talks/own/editTalk';
import { addedKind, emptyTalk, ownLimits } from '#lib/talks/own/ownTalk';
import { readOwn, writeOwn } from './ownStore';

const place = document.querySelector<HTMLElement>('[data-add-words]');
const status = document.querySelector('[data-add-said]');

/** Adds a record. @returns the name of the sentence that tells how it came out, and the number of slides then */
function add(name: string): readonly [string, number] {
  const [kindName, id = ''] = name.split('/');
  const kind = addedKind(kindName);
  const stored = readOwn();
  if (stored.is === 'forbidden') return ['forbidden', 0];
  if (stored.is === 'broken' || stored.is === 'newer' || !kind) return ['unreadable', 0];
  const { talk, came } = addSlide(stored.is === 'talk' ? stored.talk : emptyTalk, kind, id);
  const written = came === 'added' ? writeOwn(talk) : 'stored';
  return [written === 'stored' ? came : written, talk.slides.length];
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-add]') : null;
  const words = place?.dataset;
  if (!button || !words) return;
  const [came, count] = add(button.dataset['add'] ?? '');
  const sentence = (words[came.toLowerCase()] ?? '')
    .replace('{number}', `${count}`)
    .replace('{most}', `${ownLimits.slides}`);
  document.querySelector('.add-came')?.remove();
  const said = document.createElement('span');
  said.className = 'add-came';
  const link = document.createElement('a');
  link.href = words['path'] ?? '';
  link.textContent = words['open'] ?? '';
  said.append(`${sentence} `, link);
  button.after(said);
  if (status) status.textContent = sentence;
});
