// Fetches what adds a record to the reader's own talk when a button is first pressed, and presses it again.
const place = document.querySelector<HTMLElement>('[data-add-words]');
let isAwake = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-add]') : null;
  if (isAwake || !button) return;
  const script = document.createElement('script');
  script.src = place?.dataset['engine'] ?? '';
  script.onload = () => {
    isAwake = true;
    button.click();
  };
  script.onerror = () => {
    script.remove();
    button.after(place?.dataset['unreached'] ?? '');
  };
  document.head.append(script);
});

export {};
