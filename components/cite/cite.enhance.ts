async function textOf(button: HTMLElement): Promise<string> {
  const file = button.dataset['copy'];
  if (!file) return button.closest('[data-cite]')?.querySelector('p')?.textContent ?? '';
  const answer = await fetch(file);
  if (!answer.ok) throw answer;
  return answer.text();
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
  if (!button) return;
  textOf(button)
    .then((text) => navigator.clipboard.writeText(text))
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

export {};
