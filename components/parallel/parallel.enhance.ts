// Printing by a button needs this; the browser prints the page without it too.
const button = document.querySelector<HTMLButtonElement>('[data-print]');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => window.print());

export {};
