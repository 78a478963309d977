import { expect, test } from 'vitest';
import { chooseBrowser } from './findBrowser';

const own = '/home/reader/.cache/ms-playwright/chrome';
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('a named browser that is not there is an error, not a reason to take another', () => {
  expect(() => chooseBrowser('/opt/none', own, only(own))).toThrow('/opt/none');
});

test('a machine without any browser is told so', () => {
  expect(chooseBrowser(undefined, own, only())).toEqual({ path: null, from: 'nowhere' });
});

test('the named browser comes before all others', () => {
  const exists = only('/opt/chrome', own, '/usr/bin/chromium');
  expect(chooseBrowser('/opt/chrome', own, exists)).toEqual({ path: '/opt/chrome', from: 'named' });
});

test('an empty name counts as none', () => {
  expect(chooseBrowser('', own, only(own)).from).toBe('playwright');
});

test("Playwright's own comes before the system's, and Playwright finds it by itself", () => {
  const exists = only(own, '/usr/bin/chromium');
  expect(chooseBrowser(undefined, own, exists)).toEqual({ path: null, from: 'playwright' });
});

test("the system's browser is taken where Playwright has none", () => {
  const exists = only('/usr/bin/google-chrome');
  expect(chooseBrowser(undefined, own, exists)).toEqual({
    path: '/usr/bin/google-chrome',
    from: 'system',
  });
});
