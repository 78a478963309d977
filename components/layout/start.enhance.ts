// Runs in the head, before anything is painted.
const root = document.documentElement;
root.classList.add('has-script');
// Before a jump inside the page all is laid out, since guessed heights would let it miss its place.
const layOut = () => root.classList.add('laid-out');
if (location.hash) layOut();
addEventListener('hashchange', layOut);
addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element && target.closest('a[href*="#"]');
    if (link && link.getAttribute('href')?.replace(location.pathname, '').startsWith('#')) layOut();
  },
  true,
);
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
} catch {
  // Storage can be switched off; the system's theme then stands.
}

export {};
