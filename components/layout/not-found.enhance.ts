const asked = location.pathname.split('/')[1];
const versions = [...document.querySelectorAll<HTMLElement>('[data-locale]')];
if (versions.some((version) => version.dataset['locale'] === asked)) {
  document.documentElement.lang = asked ?? '';
  for (const version of versions) version.hidden = version.dataset['locale'] !== asked;
}

export {};
