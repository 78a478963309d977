// Goes to the language chosen before, else the browser's first known one. `in` is the old code of Indonesian.
const known: Readonly<Record<string, string>> = { id: 'id', in: 'id', en: 'en' };
let chosen: string | null = null;
try {
  chosen = localStorage.getItem('locale');
} catch {
  // Without storage the browser's languages decide.
}
const wishes = [chosen, ...navigator.languages].map((tag) => known[(tag ?? '').slice(0, 2)]);
// From here on, since the site may lie in a folder of its host.
location.replace(`${wishes.find(Boolean) ?? 'id'}/${location.search}${location.hash}`);

export {};
