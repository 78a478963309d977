// The stage of a talk: the page is the talk as a text, and this shows one slide of it at a time.
import { playedSteps, stepAt, stepFrom } from '#lib/talks/steps';
import { freshState, moveTo, toggleClock, type TalkState } from '#lib/talks/talkState';
import { keepAwake } from './stage/keepAwake';
import { listenToTouch } from './stage/listenToTouch';
import { readSteps, showLanguage } from './stage/readSteps';
import { openSlideList } from './stage/slideList';
import { listenToKeys, type StageAction } from './stage/stageKeys';
import { stageWord } from './stage/stageWords';
import { linkWindows } from './stage/talkLink';

const root = document.documentElement;
const pageLanguage = root.lang;
let steps = readSteps();
let first = steps[0]?.id ?? '';
const talk = document.querySelector<HTMLElement>('[data-talk]')?.dataset['talk'] ?? '';
const bar = document.querySelector<HTMLElement>('[data-stage-bar]');
const status = document.querySelector('[data-stage-said]');
const notice = document.querySelector('[data-talk-notice]');
const gentle = document.querySelector<HTMLInputElement>('[data-gentle]');

/** What is on stage; `null` while the page is read. */
let shown: TalkState | null = null;
/** What a live speaker window told, to join it when the stage opens. */
let heard: TalkState | null = null;

const isOn = () => shown !== null && !document.querySelector('dialog[open]');

function say(word: string): void {
  for (const place of [status, notice]) if (place) place.textContent = word && stageWord(word);
}

const link = linkWindows(talk, 'wall', {
  current: () => shown,
  onPresence: (_from, isThere) => {
    if (!isThere) heard = null;
    else if (shown) say('joined');
  },
  onState: (state, from) => {
    if (from === 'speaker' && !shown) heard = state;
    if (shown && state.session === shown.session && state.at > shown.at) draw(state);
  },
});

function draw(state: TalkState): void {
  const before = shown;
  const now = steps.find(({ id }) => id === state.slide) ?? steps[0];
  shown = state;
  if (!now) return;
  for (const { element } of steps) {
    element.toggleAttribute('data-now', element === now.element);
    element.inert = element !== now.element;
  }
  showLanguage(now.element, state.language);
  root.lang = state.language;
  root.toggleAttribute('data-black', state.isBlack);
  const played = playedSteps(steps, state.isGentle);
  const place = document.querySelector('[data-stage-place]');
  if (place) place.textContent = `${now.number} / ${played.length}`;
  const progress = document.querySelector<HTMLProgressElement>('[data-stage-progress]');
  if (progress) progress.value = (played.indexOf(now) + 1) / played.length;
  if (before?.slide === state.slide && before.language === state.language) return;
  const side = `[data-side][lang="${CSS.escape(state.language)}"] .slide-headline`;
  now.element.querySelector<HTMLElement>(side)?.focus({ preventScroll: true });
  try {
    history.replaceState(null, '', `#${now.id}`);
  } catch {
    // Some browsers allow only so many changes a minute; the address then lags behind.
  }
}

function set(state: TalkState): void {
  const told = { ...state, at: Math.max(Date.now(), (shown?.at ?? 0) + 1) };
  draw(told);
  link.tell(told);
  if (!link.canStore()) say('noStore');
}

function show(id: string): void {
  say('');
  if (shown) set(moveTo(shown, id, Date.now()));
}

function fillScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (!document.fullscreenEnabled) say('noFull');
  else root.requestFullscreen().catch(() => say('noFull'));
}

const takeLock = keepAwake(() => shown !== null);

/** Opens the stage: joins a speaker window, goes on after a reload, or begins. */
function open(state: TalkState): void {
  root.dataset['stage'] = '';
  if (bar) bar.hidden = false;
  set(state);
  takeLock();
  if (!link.hasChannel && !link.canStore()) say('noLink');
}

function start(from: string): void {
  const isUnknown = location.hash.length > 1 && !steps.some(({ id }) => `#${id}` === location.hash);
  const begin = freshState(from, pageLanguage, Date.now());
  const state = heard ?? { ...begin, isGentle: gentle?.checked ?? false };
  open(state.runningSince === null ? toggleClock(state, Date.now()) : state);
  if (isUnknown) say('unknown');
  if (document.fullscreenEnabled) fillScreen();
}

function end(): void {
  const last = shown?.slide;
  shown = null;
  link.leave();
  for (const name of ['data-stage', 'data-black', 'data-notes', 'data-bar'])
    root.removeAttribute(name);
  root.lang = pageLanguage;
  if (bar) bar.hidden = true;
  for (const { element } of steps) {
    element.inert = false;
    showLanguage(element, pageLanguage);
  }
  if (document.fullscreenElement) void document.exitFullscreen();
  if (last) document.getElementById(last)?.scrollIntoView();
  document.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  document.dispatchEvent(new Event('stage-ended'));
}

function act(action: StageAction): void {
  if (!shown) return;
  const state = shown;
  const played = playedSteps(steps, state.isGentle);
  const step = (by: 1 | -1) => show(stepFrom(steps, state.slide, by, state.isGentle)?.id ?? first);
  const languages = [...document.querySelectorAll<HTMLElement>(`#${first} [data-side]`)];
  const actions: Readonly<Record<StageAction, () => void>> = {
    next: () => step(1),
    back: () => step(-1),
    first: () => show(played[0]?.id ?? first),
    last: () => show(played.at(-1)?.id ?? first),
    black: () => {
      set({ ...state, isBlack: !state.isBlack });
      say(state.isBlack ? '' : 'blackOn');
    },
    language: () => {
      const at = languages.findIndex(({ lang }) => lang === state.language);
      set({ ...state, language: languages[(at + 1) % languages.length]?.lang ?? pageLanguage });
    },
    full: fillScreen,
    all: () => {
      const words = { title: stageWord('all'), close: stageWord('close') };
      openSlideList(steps, state.slide, state.language, words, show);
    },
    notes: () => root.toggleAttribute('data-notes'),
    pause: () => set(toggleClock(state, Date.now())),
    end,
  };
  actions[action]();
}

listenToKeys(isOn, act, (number) => {
  const step = stepAt(steps, number);
  if (step) show(step.id);
  else say('noNumber');
});
listenToTouch(
  isOn,
  (by) => act(by > 0 ? 'next' : 'back'),
  (isTouch) => (isTouch ? root.toggleAttribute('data-bar') : act('next')),
);
for (const button of document.querySelectorAll<HTMLElement>('[data-action]'))
  button.addEventListener('click', () => {
    const { action } = button.dataset;
    const known: readonly StageAction[] = [
      ...(['next', 'back', 'all', 'language', 'notes', 'black', 'full', 'end'] as const),
    ];
    const wanted = known.find((name) => name === action);
    if (wanted) act(wanted);
  });
for (const button of document.querySelectorAll<HTMLElement>('[data-start]'))
  button.addEventListener('click', () => start(button.dataset['start'] || first));
document.querySelector('[data-print]')?.addEventListener('click', () => print());

let isResumed = false;

/** Goes on after a reload, as soon as there are slides. */
function resume(): void {
  if (isResumed || steps.length === 0) return;
  isResumed = true;
  const resumed = link.resume();
  const { hash } = location;
  if (resumed) open(resumed);
  else if (hash.length > 1 && !document.getElementById(decodeHash(hash))) say('unknown');
}

resume();
link.ask();
// A talk of one's own comes by and by, and may change.
document.addEventListener('slides-changed', () => {
  steps = readSteps();
  first = steps[0]?.id ?? '';
  resume();
});

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
