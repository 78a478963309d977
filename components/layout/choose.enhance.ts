import { defaultLocale, locales, type Locale } from '#data/locales';

// Goes to the language chosen before, else the browser's first known one. `in` is the old code of Indonesian.
const codes = new Map<string, Locale>([['in', 'id'], ...locales.map((tag) => [tag, tag] as const)]);
let chosen: string | null = null;
try {
  chosen = localStorage.getItem('locale');
} catch {
  // Without storage the browser's languages decide.
}
const wishes = [chosen, ...navigator.languages].map((tag) => codes.get((tag ?? '').slice(0, 2)));
// From here on, since the site may lie in a folder of its host.
location.replace(`${wishes.find(Boolean) ?? defaultLocale}/${location.search}${location.hash}`);
