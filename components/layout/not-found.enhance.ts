// Single sources were once shown in both languages side by side: their old addresses lead to the source itself.
const sideBySide = '/parallel/';
if (location.pathname.endsWith(sideBySide))
  location.replace(
    location.pathname.slice(0, 1 - sideBySide.length) + location.search + location.hash,
  );

const asked = location.pathname.split('/')[1];
const versions = [...document.querySelectorAll<HTMLElement>('[data-locale]')];
if (versions.some((version) => version.dataset['locale'] === asked)) {
  document.documentElement.lang = asked ?? '';
  for (const version of versions) version.hidden = version.dataset['locale'] !== asked;
}

export {};
