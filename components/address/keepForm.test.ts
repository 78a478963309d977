// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepForm } from './keepForm';

let form: HTMLFormElement;
const drawn: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  drawn.length = 0;
  history.replaceState(null, '', '/en/timeline/?year=2023&year=1899');
  document.body.innerHTML = `<form><input type="radio" name="year" value="" checked>
    <input type="radio" name="year" value="2023"><input type="radio" name="year" value="2024"></form>`;
  form = document.querySelector('form')!;
  keepForm(form, ({ chosen, lost, isRead }) =>
    drawn.push(`${chosen.get('year')} lost ${lost} ${isRead ? 'read' : 'chosen'}`),
  );
});

afterEach(() => vi.useRealTimers());

function choose(value: string) {
  form.querySelector<HTMLInputElement>(`[value="${value}"]`)!.checked = true;
}

test('what the address asks for in vain is said, and leaves the address', () => {
  expect(drawn).toEqual(['2023 lost 1 read']);
  vi.runAllTimers();
  expect(location.search).toBe('?year=2023');
  dispatchEvent(new Event('pageshow'));
  expect(drawn).toHaveLength(1);
});

test('a choice is drawn before the address is written', () => {
  choose('2024');
  form.dispatchEvent(new Event('input'));
  expect(drawn.at(-1)).toBe('2024 lost 0 chosen');
  expect(location.search).toContain('2023');
  vi.runAllTimers();
  expect(location.search).toBe('?year=2024');
});

test('a form that the browser filled in another way says what the address says, when the page is shown', () => {
  vi.runAllTimers();
  choose('');
  dispatchEvent(new Event('pageshow'));
  expect(form.querySelector<HTMLInputElement>(':checked')!.value).toBe('2023');
  expect(drawn.at(-1)).toBe('2023 lost 1 read');
});

test('a form that the browser empties only after the page is shown is read again', () => {
  vi.runAllTimers();
  dispatchEvent(new Event('pageshow'));
  choose('');
  vi.runAllTimers();
  expect(form.querySelector<HTMLInputElement>(':checked')!.value).toBe('2023');
});

test('a choice that is not written yet outlives the showing of the page', () => {
  choose('2024');
  form.dispatchEvent(new Event('input'));
  dispatchEvent(new Event('pageshow'));
  expect(form.querySelector<HTMLInputElement>(':checked')!.value).toBe('2024');
});
