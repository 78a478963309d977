import { writeSet } from '../../lib/teaching/readSet';
import { largestSeed } from '../../lib/teaching/shuffle';
import type { Progress, StoredAnswer } from '../../lib/teaching/progress';
import { createSet } from './createSet';
import { drawBar } from './drawBar';
import { drawReading } from './drawReading';
import { fill, readWords } from '../../lib/teaching/exerciseWords';
import { markSecond, numberOf, openingOf, readAnswer, writeAnswer } from './questionControls';
import { fileOf, saveFile } from './saveFile';
import { keepProgress, loadProgress } from './storage';

function start(root: HTMLElement): void {
  const words = readWords(root);
  const questions = [...root.querySelectorAll<HTMLElement>('.q')];
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
  const said = find('[data-said]');
  const bar = find('.ex-bar');
  const one = find<HTMLInputElement>('[data-one]');
  const coder = find<HTMLInputElement>('[name=coder]');
  const key = `exercise-${root.dataset['case'] ?? ''}-${root.dataset['exercise'] ?? ''}`;
  const found = loadProgress(key);
  let progress: Progress = found.progress;
  let shown: readonly HTMLElement[] = questions;
  let seed: number | null = null;
  let query = '';
  let at = 0;
  let isSure = false;

  const say = (...sentences: readonly string[]) => {
    if (said) said.textContent = sentences.join(' ');
  };
  const stateOf = (question: HTMLElement) => progress.answers[numberOf(question)]?.state ?? 'open';
  const keep = (next: Progress) => {
    progress = next;
    if (!keepProgress(key, progress) && found.problem === null) say(words.noStore);
  };
  const keepAnswer = (question: HTMLElement, state: StoredAnswer['state']) =>
    keep({
      ...progress,
      answers: { ...progress.answers, [numberOf(question)]: readAnswer(question, state) },
    });

  function draw(): void {
    const isSingle = one?.checked ?? false;
    shown.forEach((question, i) => {
      question.hidden = isSingle && i !== at;
      question.dataset['state'] = stateOf(question);
    });
    if (bar) drawBar(bar, { words, seed, at: isSingle ? at : null, states: shown.map(stateOf) });
  }

  function go(to: number): void {
    at = Math.min(to, shown.length - 1);
    draw();
    shown[at]?.querySelector('h2')?.focus();
  }

  /** Opens the answer in place of the choices, or closes it again; the button stays where it is and keeps the focus. */
  function open(question: HTMLElement, isOpen: boolean): void {
    if (question.hasAttribute('data-checked') === isOpen) return;
    question.toggleAttribute('data-checked');
    question.querySelector('.q-answer')?.toggleAttribute('open', isOpen);
    question.querySelector('.q-heard')?.replaceChildren();
    question.querySelectorAll('.q-go button').forEach((button, i) => {
      button.classList.toggle('button-main');
      button.textContent =
        (isOpen ? [words.change, words.next] : [words.check, words.skip])[i] ?? '';
    });
  }

  function check(question: HTMLElement): void {
    const heard = question.querySelector('.q-heard');
    if (!heard) return;
    // Read while nothing has changed yet, and again at the end: the page is laid out once for both.
    const top = () => heard.getBoundingClientRect().top;
    const before = top();
    const opening = openingOf(question);
    if (!opening) {
      heard.textContent = words.chooseFirst;
      return;
    }
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
    const name = [root.dataset['exercise'], progress.coder.replace(/[^\p{L}\p{N}]+/gu, '-')];
    saveFile(`${name.filter(Boolean).join('-')}.json`, fileOf(root, questions, progress));
    say(words.saved);
  }

  function startOver(): void {
    keepProgress(key, null);
    progress = { ...progress, answers: {} };
    for (const question of questions) {
      writeAnswer(question, undefined);
      open(question, false);
    }
    say(words.over);
    go(0);
  }

  for (const question of questions) writeAnswer(question, progress.answers[numberOf(question)]);
  if (coder) coder.value = progress.coder;
  const setSeed = createSet(root, questions, (set) => {
    shown = set.shown;
    seed = set.asked.seed;
    query = writeSet(set.asked);
    at = Math.max(
      0,
      shown.findIndex(({ id }) => `#${id}` === location.hash),
    );
    say(...set.asked.problems.map((problem) => words[problem]));
    draw();
  });
  if (found.problem) say(words[found.problem]);

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const question = target.closest<HTMLElement>('.q');
    if (question) {
      markSecond(question);
      keepAnswer(question, stateOf(question) === 'answered' ? 'answered' : 'open');
    } else if (target === coder) keep({ ...progress, coder: coder.value.trim() });
    else if (target === one) draw();
  });
  root.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    const question = pressed?.closest<HTMLElement>('.q');
    const action = pressed?.dataset['do'];
    const wasSure = isSure;
    isSure = action === 'over' && !wasSure;
    if (action === 'go')
      go([...root.querySelectorAll('.ex-dot')].findIndex((dot) => dot === pressed));
    else if (action === 'shuffle') setSeed(Math.floor(Math.random() * (largestSeed + 1)));
    else if (action === 'copy')
      navigator.clipboard.writeText(new URL(query || '.', location.href).href).then(
        () => say(words.copied),
        () => say(words.copyFailed),
      );
    else if (action === 'save') save();
    else if (action === 'print') {
      if (one) one.checked = false;
      draw();
      print();
    } else if (action === 'over' && wasSure) startOver();
    else if (action === 'over') say(words.sureOver);
    else if (question && action === 'check') {
      if (!question.hasAttribute('data-checked')) return check(question);
      open(question, false);
    } else if (question && action) {
      if (stateOf(question) !== 'answered') keepAnswer(question, 'skipped');
      go(shown.indexOf(question) + 1);
    }
  });
}

const root = document.querySelector<HTMLElement>('[data-exercise]');
if (root) start(root);
