// Printing by a button needs this; the browser prints the page without it too.
const button = document.querySelector<HTMLButtonElement>('[data-print]');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => window.print());

// Back to where the reader came from, with what the address says: a filter, a pick, a place.
const back = document.querySelector<HTMLAnchorElement>('.parallel-bar > a');
back?.addEventListener('click', () => {
  back.search = location.search;
  back.hash = location.hash;
});

export {};
