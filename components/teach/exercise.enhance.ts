import { fill, readWords } from '../../lib/teaching/exerciseWords';
import { noProgress, type Progress, type StoredAnswer } from '../../lib/teaching/progress';
import { writeSet } from '../../lib/teaching/readSet';
import { largestSeed } from '../../lib/teaching/shuffle';
import { whenShown } from '../address/whenShown';
import { createSet, type ShownSet } from './createSet';
import { drawBar } from './drawBar';
import { drawReading } from './drawReading';
import {
  addControls,
  markSecond,
  numberOf,
  openingOf,
  readAnswer,
  writeAnswer,
} from './questionControls';
import { fileOf, saveFile } from './saveFile';
import { keepProgress, loadProgress } from './storage';

function start(root: HTMLElement): void {
  const words = readWords(root);
  const questions = [...root.querySelectorAll<HTMLElement>('.q')];
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
  const said = find('[data-said]');
  const one = find<HTMLInputElement>('[data-one]');
  const coder = find<HTMLInputElement>('[name=coder]');
  const { exercise = '', case: caseName = '' } = root.dataset;
  const key = `exercise-${caseName}-${exercise}`;
  const found = loadProgress(key);
  let { progress } = found;
  let set: ShownSet;
  let isStored = !found.problem;
  let at = 0;
  let isSure = false;

  const say = (...sentences: readonly string[]) => said?.replaceChildren(sentences.join(' '));
  const stateOf = (question: HTMLElement) => progress.answers[numberOf(question)]?.state ?? 'open';
  const keep = (next: Partial<Progress>) => {
    progress = { ...progress, ...next };
    isStored = keepProgress(key, progress);
    if (!isStored) say(words.noStore);
  };
  /** Other windows may have kept answers in the meantime. */
  const read = () => {
    if (isStored) ({ progress } = loadProgress(key));
  };
  const keepAnswer = (question: HTMLElement, state: StoredAnswer['state']) => {
    read();
    keep({ answers: { ...progress.answers, [numberOf(question)]: readAnswer(question, state) } });
  };

  function draw(): void {
    const isSingle = one?.checked ?? false;
    set.shown.forEach((question, i) => {
      question.hidden = isSingle && i !== at;
      question.dataset['state'] = stateOf(question);
    });
    const states = set.shown.map(stateOf);
    drawBar(root, { words, seed: set.asked.seed, at: isSingle ? at : null, states });
  }

  function go(to: number): void {
    at = Math.min(to, set.shown.length - 1);
    draw();
    set.shown[at]?.querySelector('h2')?.focus();
  }

  /** Opens the answer in place of the choices, or closes it again; the button stays where it is and keeps the focus. */
  function open(question: HTMLElement, isOpen: boolean): void {
    question.toggleAttribute('data-checked', isOpen);
    question.querySelector('.q-answer')?.toggleAttribute('open', isOpen);
    question.querySelector('.q-heard')?.replaceChildren();
  }

  function check(question: HTMLElement): void {
    const heard = question.querySelector('.q-heard');
    if (!heard) return;
    // Read while nothing has changed yet, and again at the end: the page is laid out once for both.
    const top = () => heard.getBoundingClientRect().top;
    const before = top();
    const opening = openingOf(question);
    if (!opening) return heard.replaceChildren(words.chooseFirst);
    keepAnswer(question, 'answered');
    drawReading(question, words);
    open(question, true);
    const heading = question.querySelector('[data-heading]')?.textContent ?? '';
    const first = document.createElement('b');
    first.textContent = words[opening];
    heard.replaceChildren(first, ` ${fill(words.says, { heading })}`);
    draw();
    // The choices above give way, and what is read stays under the eye.
    scrollBy(0, top() - before);
  }

  function save(): void {
    if (!questions.some((question) => stateOf(question) === 'answered'))
      return say(words.nothingToSave);
    const name = `${exercise} ${progress.coder}`.trim().replace(/[^\p{L}\p{N}]+/gu, '-');
    saveFile(`${name}.json`, fileOf(caseName, exercise, questions, progress));
    say(words.saved);
  }

  /** Shows in all controls what is kept. An answer that another window has changed since is closed. */
  function show(): void {
    read();
    for (const question of questions) {
      const kept = progress.answers[numberOf(question)];
      const shown = readAnswer(question, stateOf(question));
      if (JSON.stringify(shown) !== JSON.stringify(kept)) open(question, false);
      writeAnswer(question, kept);
    }
    if (coder) coder.value = progress.coder;
    draw();
  }

  function startOver(): void {
    keep(noProgress);
    for (const question of questions) open(question, false);
    show();
    say(words.over);
    go(0);
  }

  addControls(questions);
  const setSeed = createSet(root, questions, (next) => {
    set = next;
    at = Math.max(
      0,
      set.shown.findIndex(({ id }) => `#${id}` === location.hash),
    );
    say(...set.asked.problems.map((problem) => words[problem]));
    show();
  });
  if (found.problem) say(words[found.problem]);

  whenShown(show);
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const question = target.closest<HTMLElement>('.q');
    if (question) {
      markSecond(question);
      keepAnswer(question, stateOf(question) === 'answered' ? 'answered' : 'open');
    } else if (target === coder) keep({ coder: coder.value.trim() });
    else if (target === one) draw();
  });
  root.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    const question = pressed?.closest<HTMLElement>('.q');
    const action = pressed?.dataset['do'];
    const wasSure = isSure;
    isSure = action === 'over' && !wasSure;
    if (pressed && action === 'go') go([...root.querySelectorAll('.ex-dot')].indexOf(pressed));
    else if (action === 'shuffle') setSeed(Math.floor(Math.random() * (largestSeed + 1)));
    else if (action === 'copy')
      navigator.clipboard.writeText(new URL(writeSet(set.asked) || '.', location.href).href).then(
        () => say(words.copied),
        () => say(words.copyFailed),
      );
    else if (action === 'save') save();
    else if (action === 'print') {
      if (one) one.checked = false;
      draw();
      print();
    } else if (isSure) say(words.sureOver);
    else if (action === 'over') startOver();
    else if (question && action === 'check') {
      if (!question.hasAttribute('data-checked')) return check(question);
      open(question, false);
    } else if (question) {
      if (stateOf(question) !== 'answered') keepAnswer(question, 'skipped');
      go(set.shown.indexOf(question) + 1);
    }
  });
}

const root = document.querySelector<HTMLElement>('[data-exercise]');
if (root) start(root);
