// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const words = JSON.stringify({ place: '{n}', progress: '{open} to come', says: '{heading}' });
const key = 'exercise-tiny-which-role';
const choices = ['implementer', 'partner']
  .map((role) => `<label><input type="radio" name="role" value="${role}"><b>${role}</b></label>`)
  .join('');
const question = (number: number, own: string) => `<li class="q" id="q${number}" data-sets="">
  <h2 tabindex="-1"></h2><form><fieldset data-part="role" data-stands="partner">${choices}</fieldset>${own}
  <details class="q-answer"><div class="q-both"><div><b data-heading>Partner</b></div></div></details></form></li>`;
const own = `<div class="q-yours"><fieldset class="q-second"><label><input type="checkbox" value="partner">Partner</label></fieldset>
  <textarea></textarea><p class="q-go"><button data-do="check"></button><button data-do="skip"></button></p>
  <p class="q-heard"></p><div class="q-mine"><p class="q-heading"><b></b></p><small></small><q></q></div></div>`;

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const radio = (number: number, value: string) =>
  find<HTMLInputElement>(`#q${number} [value=${value}]`);
const reason = (number: number) => find<HTMLTextAreaElement>(`#q${number} textarea`);
const kept = () => JSON.parse(localStorage.getItem(key) ?? '{}').answers;
const changed = (control: HTMLElement) =>
  control.dispatchEvent(new Event('input', { bubbles: true }));

beforeEach(async () => {
  vi.resetModules();
  localStorage.clear();
  document.body.innerHTML = `<div data-exercise="which-role" data-case="tiny" data-words='${words}'>
    <form><input type="radio" name="set" value=""></form><p data-said></p><input type="checkbox" data-one>
    <input name="coder"><ol class="qs">${question(12, own)}${question(7, '')}</ol></div>`;
  await import('./exercise.enhance');
});

test('every question can be answered, also where the page carries only its choices, and they stand by number', () => {
  expect([...document.querySelectorAll('.q')].map(({ id }) => id)).toEqual(['q7', 'q12']);
  radio(7, 'partner').checked = true;
  reason(7).value = 'jointly';
  changed(reason(7));
  expect(kept()).toMatchObject({ 7: { chosen: { role: 'partner' }, reason: 'jointly' } });
  find('#q7 [data-do=check]').click();
  expect(find('#q7').hasAttribute('data-checked')).toBe(true);
  expect(find('#q7 .q-both > .q-mine q').textContent).toBe('jointly');
});

test('what the browser fills in or empties when a reader comes back gives way to what is kept', () => {
  radio(12, 'partner').checked = true;
  reason(12).value = 'typed, and the field not left';
  changed(reason(12));
  radio(12, 'partner').checked = false;
  reason(12).value = '';
  radio(7, 'implementer').checked = true;
  dispatchEvent(new Event('pageshow'));
  expect(radio(12, 'partner').checked).toBe(true);
  expect(reason(12).value).toBe('typed, and the field not left');
  expect(radio(7, 'implementer').checked).toBe(false);
});

test('an answer that another window has kept in the meantime is shown, and not overwritten', () => {
  radio(12, 'partner').checked = true;
  changed(radio(12, 'partner'));
  find('#q12 [data-do=check]').click();
  const other = { chosen: { role: 'implementer' }, second: [], reason: '', state: 'answered' };
  const answers = { 12: other, 7: other };
  localStorage.setItem(key, JSON.stringify({ version: 1, coder: '', answers }));
  dispatchEvent(new Event('pageshow'));
  expect(radio(12, 'implementer').checked).toBe(true);
  expect(find('#q12').hasAttribute('data-checked')).toBe(false);
  reason(12).value = 'because';
  changed(reason(12));
  expect(kept()[7]).toEqual(other);
});

test('where nothing can be kept, answers of this visit stay', () => {
  const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  radio(12, 'partner').checked = true;
  changed(radio(12, 'partner'));
  dispatchEvent(new Event('pageshow'));
  expect(radio(12, 'partner').checked).toBe(true);
  write.mockRestore();
});
