import { defaultLocale, locales } from '#data/locales';
import { findDocuments, prepareIndex, type SearchIndex } from '#lib/search/findDocuments';
import { longestQuery, readQuery, type ReadQuery } from '#lib/search/readQuery';
import type { SearchDocument } from '#lib/search/searchDocument';
import { drawResults } from './drawResults';
import type { SearchWords } from './searchWords';

const form = document.querySelector<HTMLFormElement>('[data-search]');
const locale = locales.find((one) => one === document.documentElement.lang) ?? defaultLocale;

function say(words: SearchWords, query: ReadQuery, count: number): string {
  const template = count === 0 ? words.none : count === 1 ? words.one : words.many;
  const text = query.words.join('').length < 2 && count === 0 ? words.noWord : template;
  return [
    text.replace('{n}', String(count)).replace('{q}', () => query.text.trim()),
    query.isCut ? words.cut.replace('{max}', String(longestQuery)) : '',
    query.hasMarkup ? words.markup : '',
  ].join(' ');
}

async function load(address: string): Promise<SearchIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const documents: readonly SearchDocument[] = await answer.json();
  return prepareIndex(documents);
}

async function start(form: HTMLFormElement) {
  const field = form.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const nothing = document.querySelector<HTMLElement>('[data-search-nothing]');
  const index = document.querySelector<HTMLElement>('[data-search-index]');
  if (!field || !status || !results || !nothing || !index) return;
  const words: SearchWords = JSON.parse(form.dataset['words'] ?? '');
  if (field.value) status.textContent = words.loading;
  const ready = await load(form.dataset['documents'] ?? '').catch(() => null);
  if (!ready) {
    status.textContent = words.failed;
    return;
  }

  const draw = (text: string) => {
    const query = readQuery(text);
    const found = findDocuments(ready, query.words);
    drawResults(results, found, { locale, words });
    status.textContent = text.trim() === '' ? '' : say(words, query, found.length);
    nothing.hidden = text.trim() === '' || found.length > 0;
    index.hidden = found.length > 0;
  };
  const links = () =>
    [...results.querySelectorAll<HTMLAnchorElement>('a')].filter((a) => a.offsetParent);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops: HTMLElement[] = [field, ...links()];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };

  draw(field.value);
  // The field is filled by the reader, or from the address.
  form.addEventListener('asked', () => draw(field.value));
  form.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
  form.addEventListener('submit', () => links()[0]?.focus());
}

if (form) void start(form);
