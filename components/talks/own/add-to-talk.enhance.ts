// Fetches what adds a record to the reader's own talk when a button is first pressed, and presses it again.
function wake({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-add]') : null;
  const words = document.querySelector<HTMLElement>('[data-add-words]')?.dataset;
  if (!button || !words) return;
  const script = document.createElement('script');
  script.src = words['engine'] ?? '';
  script.onload = () => {
    document.removeEventListener('click', wake);
    button.click();
  };
  script.onerror = () => button.after(words['unreached'] ?? '');
  document.head.append(script);
}

document.addEventListener('click', wake);

export {};
