// Single sources were once shown in both languages side by side: their old addresses lead to the source itself.
const sideBySide = '/parallel/';
if (location.pathname.endsWith(sideBySide))
  location.replace(
    location.pathname.slice(0, 1 - sideBySide.length) + location.search + location.hash,
  );

// The name of the site leads to its root, which may be a folder of its host.
const root = document.querySelector<HTMLAnchorElement>('.brand')?.pathname ?? '/';
const asked = location.pathname.slice(root.length).split('/')[0];
const versions = [...document.querySelectorAll<HTMLElement>('[data-locale]')];
if (versions.some((version) => version.dataset['locale'] === asked)) {
  document.documentElement.lang = asked ?? '';
  for (const version of versions) version.hidden = version.dataset['locale'] !== asked;
}

export {};
