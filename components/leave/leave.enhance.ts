// Leaving quickly: covers the page, then puts another site in its place. Without this the link leads there as any link.
const root = document.documentElement;
/** How long a press of Shift counts, in milliseconds: after that a reader has done something else. */
const lapse = 5000;

const link = document.querySelector<HTMLAnchorElement>('[data-lapsed]:not([hidden] *)');
let presses = 0;
let isAlone = false;
let timer = 0;

// It stands there empty from the beginning, since screen readers hear only what comes into a region they know.
const said = document.createElement('p');
said.className = 'leave-said';
said.setAttribute('role', 'status');
document.body.append(said);

/** Says a word that the link carries; one that it does not carry clears what was said. */
function say(word: string): void {
  said.textContent = link?.dataset[word] ?? '';
}

function leave(): void {
  root.classList.add('leaving');
  say('going');
  if (link) location.replace(link.href);
}

function forget(word: string): void {
  clearTimeout(timer);
  presses = 0;
  say(word);
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest('[data-leave]')) return;
  event.preventDefault();
  leave();
});

// Shift with another key writes a capital and is no press of Shift.
addEventListener('keydown', ({ key }) => {
  isAlone = key === 'Shift';
  if (!isAlone) forget('');
});

addEventListener('keyup', ({ key }) => {
  // A speaker's stage is no place to leave from by a slip.
  if (key !== 'Shift' || !isAlone || 'stage' in root.dataset) return;
  clearTimeout(timer);
  presses += 1;
  if (presses > 2) leave();
  else {
    say(presses > 1 ? 'twice' : 'once');
    timer = window.setTimeout(forget, lapse, 'lapsed');
  }
});

export {};
