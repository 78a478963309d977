import { copyParagraphs } from './copyParagraphs';
import { copyText } from './copyText';

async function copy(button: HTMLElement): Promise<void> {
  const file = button.dataset['copy'];
  if (!file) {
    const words = button.closest('[data-cite]')?.querySelector('p');
    return copyParagraphs(words ? [words] : []);
  }
  return copyText(
    fetch(file).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer))),
  );
}

// One for the page, outside of what can be closed, or nobody would hear it, and of what React takes over.
const status = document.createElement('p');
status.className = 'unseen';
status.setAttribute('role', 'status');
status.dataset['copyStatus'] = '';
document.body.append(status);

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
  if (!button) return;
  copy(button)
    .then(
      () => button.dataset['done'],
      () => button.dataset['failed'],
    )
    .then((said = '') => {
      const words = button.firstChild;
      status.textContent = said;
      if (!words) return;
      const label = (button.dataset['label'] ??= words.textContent ?? '');
      words.textContent = `${said} `;
      setTimeout(() => (words.textContent = label), 5000);
    });
});
