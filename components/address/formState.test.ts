// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { fillForm, readForm } from './formState';

let form: HTMLFormElement;

beforeEach(() => {
  document.body.innerHTML = `<form>
    <input type="checkbox" name="role" value="a" checked>
    <input type="checkbox" name="role" value="b" checked>
    <input type="checkbox" name="role" value="c" checked>
    <input type="radio" name="year" value="" checked>
    <input type="radio" name="year" value="2023">
    <input type="radio" name="year" value="2024">
    <select name="kind"><option value="">all</option><option value="law">law</option></select>
    <input type="search" name="q" maxlength="5">
    <button>go</button></form>`;
  form = document.querySelector('form')!;
});

const read = () =>
  Object.fromEntries([...readForm(form)].filter(([, values]) => values.length > 0));
const fill = (query: string) => fillForm(form, new URLSearchParams(query));

test('a form as it stands at first says nothing', () => {
  expect(read()).toEqual({});
});

test('what a query asks for is chosen, and read back the same', () => {
  expect(fill('role=b&year=2023&kind=law&q=abc')).toBe(0);
  expect(read()).toEqual({ role: ['b'], year: ['2023'], kind: ['law'], q: ['abc'] });
});

test('a repeated key asks for all its values', () => {
  expect(fill('role=a&role=c')).toBe(0);
  expect(read()).toEqual({ role: ['a', 'c'] });
});

test('where one alone can be chosen it is the first, and the others are counted as lost', () => {
  expect(fill('year=2024&year=2023')).toBe(1);
  expect(read()).toEqual({ year: ['2024'] });
});

test('unknown values are counted and change nothing', () => {
  expect(fill(`role=${'x'.repeat(10_000)}&year=1899&kind=<b>`)).toBe(3);
  expect(read()).toEqual({});
});

test('a text is cut where the field ends', () => {
  fill('q=abcdefgh');
  expect(read()).toEqual({ q: ['abcde'] });
});

test('what a later query lacks stands as it did at first', () => {
  fill('role=b&year=2023&kind=law&q=abc');
  fill('');
  expect(read()).toEqual({});
});
