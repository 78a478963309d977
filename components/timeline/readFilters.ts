import { filterLetters } from '#lib/timeline/filterTokens';
import type { Chosen } from '#lib/timeline/hidingSelectors';

function valuesOf(form: HTMLFormElement, key: string): readonly string[] {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    `input[name="${key}"], select[name="${key}"] option`,
  );
  return [...controls].map(({ value }) => value).filter((value) => value !== '');
}

/** What is chosen in the timeline's form, as its address says it; every role is no choice. */
export function readQuery(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  const data = new FormData(form);
  const isEveryRole = data.getAll('role').length === valuesOf(form, 'role').length;
  for (const [key, value] of data)
    if (typeof value === 'string' && value !== '' && !(key === 'role' && isEveryRole))
      query.append(key, value);
  return query;
}

/** The same as its rules say it; the words are counted as they were when the activities got theirs. */
export function readFilters(form: HTMLFormElement, query: URLSearchParams): Chosen {
  const words = Object.entries(filterLetters).flatMap(([key, letter]) => {
    const value = query.get(key);
    return value === null ? [] : [`${letter}${valuesOf(form, key).indexOf(value)}`];
  });
  return { roles: query.getAll('role'), year: query.get('year') ?? '', words };
}
