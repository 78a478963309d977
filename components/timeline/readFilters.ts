import { filterLetters } from '#lib/timeline/filterTokens';
import type { Chosen } from '#lib/timeline/hidingSelectors';

function valuesOf(form: HTMLFormElement, key: string): readonly string[] {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    `input[name="${key}"], select[name="${key}"] option`,
  );
  return [...controls].map(({ value }) => value).filter((value) => value !== '');
}

/** What is chosen in the timeline's form; the words are counted as they were when the activities got theirs. */
export function readFilters(form: HTMLFormElement): Chosen {
  const data = new FormData(form);
  const one = (key: string) => String(data.get(key) ?? '');
  const roles = data.getAll('role').map(String);
  const isEvery = roles.length === valuesOf(form, 'role').length;
  const words = Object.entries(filterLetters).flatMap(([key, letter]) => {
    const value = one(key);
    return value === '' ? [] : [`${letter}${valuesOf(form, key).indexOf(value)}`];
  });
  return { roles: isEvery ? [] : roles, year: one('year'), words };
}
