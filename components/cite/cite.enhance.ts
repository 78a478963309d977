import { copyParagraphs } from './copyParagraphs';

async function copy(button: HTMLElement): Promise<void> {
  const file = button.dataset['copy'];
  if (!file) {
    const words = button.closest('[data-cite]')?.querySelector('p');
    return copyParagraphs(words ? [words] : []);
  }
  const answer = await fetch(file);
  if (!answer.ok) throw answer;
  return navigator.clipboard.writeText(await answer.text());
}

// One for the page, outside of what can be closed, or nobody would hear it, and of what React takes over.
const status = document.createElement('p');
status.className = 'unseen';
status.role = 'status';
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
