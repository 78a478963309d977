import { writeSet } from '../../lib/teaching/readSet';
import { largestSeed } from '../../lib/teaching/shuffle';
import type { Progress, StoredAnswer } from '../../lib/teaching/progress';
import { createSet } from './createSet';
import { drawBar } from './drawBar';
import { fill, readWords } from '../../lib/teaching/exerciseWords';
import { element, button } from './element';
import { chosenLabels, markSecond, openingOf, readAnswer, writeAnswer } from './questionControls';
import { fileOf, saveFile } from './saveFile';
import { keepProgress, loadProgress } from './storage';

function start(root: HTMLElement): void {
  const words = readWords(root);
  const questions = [...root.querySelectorAll<HTMLElement>('.q')];
  const said = root.querySelector<HTMLElement>('[data-said]');
  const bar = root.querySelector<HTMLElement>('[data-bar]');
  const coder = root.querySelector<HTMLInputElement>('[name=coder]');
  const numberOf = (question: HTMLElement) => question.dataset['q'] ?? '';
  const key = `exercise-${root.dataset['case'] ?? ''}-${root.dataset['exercise'] ?? ''}`;
  const found = loadProgress(key);
  let progress: Progress = found.progress;
  let shown: readonly HTMLElement[] = questions;
  let seed: number | null = null;
  let query = '';
  let at = 0;
  let isSingle = true;
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
    shown.forEach((question, i) => (question.hidden = isSingle && i !== at));
    if (!bar) return;
    bar.hidden = false;
    drawBar(bar, {
      words,
      seed,
      at: isSingle ? at : null,
      states: shown.map(stateOf),
      go: (to) => go(to),
      shuffle: () => setSeed(Math.floor(Math.random() * (largestSeed + 1))),
      copy: () =>
        navigator.clipboard.writeText(`${location.origin}${location.pathname}${query}`).then(
          () => say(words.copied),
          () => say(words.copyFailed),
        ),
      isSingle,
      setSingle: (value) => {
        isSingle = value;
        draw();
      },
    });
  }

  function go(to: number): void {
    at = Math.min(Math.max(to, 0), shown.length - 1);
    draw();
    shown[at]?.querySelector<HTMLElement>('h2')?.focus();
  }

  function check(question: HTMLElement, heard: HTMLElement): void {
    const opening = openingOf(question);
    if (opening === null) {
      heard.textContent = words.chooseFirst;
      return;
    }
    keepAnswer(question, 'answered');
    const heading = question.querySelector('[data-heading]')?.textContent ?? '';
    heard.replaceChildren(
      element('b', words[opening]),
      ` ${fill(words.says, { heading })} `,
      element('span', `${words.yourCoding} ${chosenLabels(question)}.`),
    );
    const answer = question.querySelector('details');
    if (answer) answer.open = true;
    draw();
  }

  for (const question of questions) {
    writeAnswer(question, progress.answers[numberOf(question)]);
    markSecond(question);
    const heard = element('p', '');
    heard.className = 'q-heard';
    heard.role = 'status';
    const next = button(words.next, () => go(shown.indexOf(question) + 1));
    const row = element('p', '');
    row.className = 'ex-buttons no-print';
    const checkButton = button(words.check, () => check(question, heard));
    checkButton.classList.add('button-main');
    const skip = button(words.skip, () => {
      if (stateOf(question) !== 'answered') keepAnswer(question, 'skipped');
      go(shown.indexOf(question) + 1);
    });
    row.append(checkButton, skip, next);
    question.querySelector('.q-parts')?.after(row, heard);
    question.addEventListener('change', () => {
      markSecond(question);
      keepAnswer(question, stateOf(question) === 'answered' ? 'answered' : 'open');
    });
  }

  const setSeed = createSet(root, questions, (set) => {
    shown = set.shown;
    seed = set.asked.seed;
    query = writeSet(set.asked);
    const fromHash = shown.findIndex(({ id }) => id !== '' && `#${id}` === location.hash);
    at = Math.max(fromHash, 0);
    say(...set.asked.problems.map((problem) => words[problem]));
    draw();
  });
  if (found.problem) say(words[found.problem]);

  const yours = root.querySelector<HTMLElement>('[data-yours]');
  if (yours) yours.hidden = false;
  if (coder) {
    coder.value = progress.coder;
    coder.addEventListener('change', () => keep({ ...progress, coder: coder.value.trim() }));
  }
  yours?.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const action = pressed?.dataset['do'];
    const wasSure = isSure;
    isSure = false;
    if (action === 'save') {
      const isAny = questions.some((question) => stateOf(question) === 'answered');
      if (!isAny) return say(words.nothingToSave);
      const name = [root.dataset['exercise'], progress.coder.replace(/[^\p{L}\p{N}]+/gu, '-')];
      saveFile(`${name.filter(Boolean).join('-')}.json`, fileOf(root, questions, progress));
      say(words.saved);
    } else if (action === 'print') {
      isSingle = false;
      draw();
      print();
    } else if (action === 'over') {
      isSure = !wasSure;
      if (!wasSure) return say(words.sureOver);
      keepProgress(key, null);
      progress = { ...progress, answers: {} };
      for (const question of questions) {
        writeAnswer(question, undefined);
        markSecond(question);
        question.querySelector('.q-heard')?.replaceChildren();
        for (const details of question.querySelectorAll('details')) details.open = false;
      }
      say(words.over);
      go(0);
    }
  });
}

const root = document.querySelector<HTMLElement>('[data-exercise]');
if (root) start(root);
