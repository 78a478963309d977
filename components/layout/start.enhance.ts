// Runs in the head, before anything is painted.
const root = document.documentElement;
root.classList.add('has-script');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
} catch {
  // Storage can be switched off; the system's theme then stands.
}

export {};
