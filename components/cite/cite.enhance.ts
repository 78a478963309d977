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
      if (words) words.textContent = `${said} `;
      const status = document.querySelector('[data-copy-status]');
      if (status) status.textContent = said;
    });
});
