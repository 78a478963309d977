// The speaker window: it moves the wall as the wall moves it, and either may be loaded again at any time.
import { formatTime } from '#lib/talks/formatTime';
import { paceOf } from '#lib/talks/pace';
import { playedSteps, stepAt, stepFrom } from '#lib/talks/steps';
import {
  freshState,
  moveTo,
  resetClock,
  spentInAll,
  spentOn,
  toggleClock,
  type TalkState,
} from '#lib/talks/talkState';
import { copyPicture, copySources, headlineOf, readSteps } from './stage/readSteps';
import { openSlideList } from './stage/slideList';
import { listenToKeys } from './stage/stageKeys';
import { stageWord } from './stage/stageWords';
import { drawStrip } from './stage/strip';
import { linkWindows } from './stage/talkLink';

let steps = readSteps();
let first = steps[0]?.id ?? '';
const main = document.querySelector<HTMLElement>('[data-speaker]');
const pageLanguage = document.documentElement.lang;

const place = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
const write = (name: string, text: string) => {
  const at = place(name);
  if (at && at.textContent !== text) at.textContent = text;
};
const secondsOf = (id: string) =>
  Number(steps.find((step) => step.id === id)?.element.dataset['seconds'] ?? 0);

let state: TalkState = freshState(first, pageLanguage, Date.now());
let drawn = '';
let size = 1.375;
let isSure = false;
let hasTwins = false;

function chosen(name: string): string {
  return (
    document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? pageLanguage
  );
}

const link = linkWindows(main?.dataset['talk'] ?? '', 'speaker', {
  // A talk of one's own has no slide until its slides have come.
  current: () => (state.slide === '' ? null : state),
  onPresence: (from, isThere) => {
    if (from === 'wall') write('linked', stageWord(isThere ? 'follows' : 'alone'));
  },
  onTwins: (areThere) => {
    hasTwins = areThere;
    draw();
  },
  onState: (told) => {
    // A wall that is on stage knows better than a window that has just been opened.
    if (told.session !== state.session || told.at > state.at) {
      state = told;
      draw();
    }
  },
});

/** The pictures and notes of the slide at hand; only where something of them has changed. */
function drawSlide(): void {
  const now = steps.find(({ id }) => id === state.slide) ?? steps[0];
  if (!now) return;
  const key = [now.id, state.language, chosen('notes'), state.isGentle].join();
  if (key === drawn) return;
  drawn = key;
  const next = stepFrom(steps, now.id, 1, state.isGentle);
  const after = next && next.id !== now.id ? steps.find(({ id }) => id === next.id) : undefined;
  place('now-picture')?.replaceChildren(copyPicture(now.element, state.language) ?? '');
  place('next-picture')?.replaceChildren(
    (after && copyPicture(after.element, state.language)) ?? '',
  );
  write('next-number', after ? String(after.number) : '');
  write('next-headline', after ? headlineOf(after.element, chosen('notes')) : stageWord('lastOne'));
  const side = `[data-side][lang="${CSS.escape(chosen('notes'))}"] .talk-notes`;
  const notes = now.element.querySelector(side)?.cloneNode(true);
  const here = place('notes-here');
  here?.replaceChildren(notes ?? '');
  here?.setAttribute('lang', chosen('notes'));
  place('sources-here')?.replaceChildren(copySources(now.element, stageWord('more')) ?? '');
  for (const input of document.querySelectorAll<HTMLInputElement>('[name="wall"]'))
    input.checked = input.value === state.language;
  write(
    'now-place',
    `${now.number} / ${playedSteps(steps, state.isGentle).length}: ${headlineOf(now.element, pageLanguage)}`,
  );
}

/** The clock, in words too; it never needs the screen to be painted. */
function drawClock(): void {
  if (steps.length === 0) return;
  const now = Date.now();
  const played = playedSteps(steps, state.isGentle);
  const plan = played.map(({ id }) => ({
    seconds: secondsOf(id),
    spent: spentOn(state, id, now) / 1000,
  }));
  const total = plan.reduce((sum, { seconds }) => sum + seconds, 0);
  const at = played.findIndex(({ id }) => id === state.slide);
  const spent = spentInAll(state, now) / 1000;
  const { over, left } = paceOf(plan, at < 0 ? played.length - 1 : at, spent);
  write('spent-slide', formatTime(spentOn(state, state.slide, now) / 1000));
  write('planned-slide', formatTime(secondsOf(state.slide)));
  write('spent-talk', formatTime(spent));
  write('planned-talk', formatTime(total));
  const word = Math.abs(over) < 5 ? 'onTime' : over > 0 ? 'over' : 'under';
  const clock = new Intl.DateTimeFormat(pageLanguage, { hour: '2-digit', minute: '2-digit' });
  const ends = stageWord('endsAt')
    .replace('{now}', clock.format(now))
    .replace('{end}', clock.format(now + left * 1000));
  write('pace', `${stageWord(word).replace('{time}', formatTime(Math.abs(over)))} ${ends}`);
  const ahead = steps.filter(
    ({ id, element }) =>
      'optional' in element.dataset && played.findIndex((step) => step.id === id) > at,
  );
  const saved = ahead.reduce((sum, { id }) => sum + secondsOf(id), 0);
  write(
    'short',
    ahead.length === 0 || at < 0
      ? ''
      : stageWord('short')
          .replace('{numbers}', ahead.map(({ number }) => number).join(', '))
          .replace('{time}', formatTime(saved)),
  );
  const pause = document.querySelector('[data-do="pause"]');
  if (pause) pause.textContent = stageWord(state.runningSince === null ? 'run' : 'pause');
  drawStrip(place('strip'), played, state, now, (id) => show(id));
}

function draw(): void {
  if (steps.length > 0) main?.setAttribute('data-drawn', '');
  drawSlide();
  drawClock();
  const twins = hasTwins ? stageWord('twins') : '';
  write('speaker-said', state.isBlack ? stageWord('isBlack') : twins);
}

function set(next: TalkState): void {
  state = { ...next, at: Math.max(Date.now(), state.at + 1) };
  draw();
  link.tell(state);
  if (!link.canStore()) write('speaker-said', stageWord(link.hasChannel ? 'noStore' : 'noLink'));
}

function show(id: string): void {
  set(moveTo(state, id, Date.now()));
}

function askReset(): void {
  if (isSure) set(resetClock(state, Date.now()));
  isSure = !isSure;
  write('reset-said', stageWord(isSure ? 'resetSure' : 'resetNote'));
  const button = document.querySelector('[data-do="reset"]');
  if (button) button.textContent = stageWord(isSure ? 'resetAgain' : 'reset');
}

function resize(by: number): void {
  size = Math.min(3, Math.max(0.875, size + by));
  document.documentElement.style.setProperty('--notes-size', `${size}rem`);
}

function act(action: string): void {
  const played = playedSteps(steps, state.isGentle);
  const step = (by: 1 | -1) => show(stepFrom(steps, state.slide, by, state.isGentle)?.id ?? first);
  const languages = [...document.querySelectorAll<HTMLInputElement>('[name="wall"]')];
  const actions: Readonly<Record<string, () => void>> = {
    next: () => step(1),
    back: () => step(-1),
    first: () => show(played[0]?.id ?? first),
    last: () => show(played.at(-1)?.id ?? first),
    black: () => set({ ...state, isBlack: !state.isBlack }),
    pause: () => set(toggleClock(state, Date.now())),
    language: () => {
      const at = languages.findIndex(({ value }) => value === state.language);
      set({ ...state, language: languages[(at + 1) % languages.length]?.value ?? pageLanguage });
    },
    all: () => {
      const words = { title: stageWord('all'), close: stageWord('close') };
      openSlideList(steps, state.slide, state.language, words, show);
    },
    reset: askReset,
    smaller: () => resize(-0.125),
    larger: () => resize(0.125),
  };
  actions[action]?.();
}

for (const button of document.querySelectorAll<HTMLElement>('[data-do]'))
  button.addEventListener('click', () => act(button.dataset['do'] ?? ''));
for (const input of document.querySelectorAll<HTMLInputElement>('[name="wall"], [name="notes"]'))
  input.addEventListener('change', () => {
    if (input.name === 'wall') set({ ...state, language: input.value });
    else draw();
  });
listenToKeys(
  () => !document.querySelector('dialog[open]'),
  (action) => {
    if (action !== 'end' && action !== 'full' && action !== 'notes') act(action);
  },
  (number) => {
    const step = stepAt(steps, number);
    if (step) show(step.id);
    else write('speaker-said', stageWord('noNumber'));
  },
);

state = link.resume() ?? state;
draw();
link.ask();
setInterval(drawClock, 500);
document.addEventListener('slides-changed', () => {
  steps = readSteps();
  first = steps[0]?.id ?? '';
  if (!steps.some(({ id }) => id === state.slide)) state = { ...state, slide: first };
  drawn = '';
  place('strip')?.replaceChildren();
  draw();
});
