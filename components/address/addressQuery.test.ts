// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { currentQuery, keepInAddress, writeAddress } from './addressQuery';
import { pointTwins } from './pointTwins';

// One clock for all tests, since the module remembers when it wrote last.
beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

beforeEach(() => {
  vi.advanceTimersByTime(1000);
  history.replaceState(null, '', '/en/timeline/?role=a');
  document.body.innerHTML = '<p data-language-switch><a href="/id/timeline/" lang="id">id</a></p>';
});

afterEach(() => {
  vi.restoreAllMocks();
  writeAddress();
});

test('a change is written at once', () => {
  keepInAddress(new Map([['q', ['x']]]));
  expect(location.search).toBe('?role=a&q=x');
});

test('a hundred changes are written twice, and can be read at once', () => {
  const write = vi.spyOn(history, 'replaceState');
  for (let i = 0; i < 100; i += 1) keepInAddress(new Map([['q', ['x'.repeat(i + 1)]]]));
  expect(currentQuery().get('q')).toHaveLength(100);
  expect(write).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(write).toHaveBeenCalledTimes(2);
  expect(currentQuery().get('role')).toBe('a');
});

test('where the browser refuses nothing is lost, and it is tried again', () => {
  const refuse = vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  keepInAddress(new Map([['q', ['letters']]]));
  vi.advanceTimersByTime(1000);
  expect(currentQuery().get('q')).toBe('letters');
  refuse.mockRestore();
  vi.advanceTimersByTime(5000);
  expect(location.search).toBe('?role=a&q=letters');
});

test('it needs no newer part of URLSearchParams', () => {
  vi.spyOn(URLSearchParams.prototype, 'size', 'get').mockReturnValue(undefined as never);
  keepInAddress(new Map([['role', ['b', 'c']]]));
  writeAddress();
  expect(location.search).toBe('?role=b&role=c');
});

test('commas and slashes can be read', () => {
  keepInAddress(new Map([['ids', ['a,b']]]));
  writeAddress();
  expect(location.search).toBe('?role=a&ids=a,b');
});

test('the link to the other language leads to what is chosen before the address is written', () => {
  const link = document.querySelector('a')!;
  pointTwins(location.search);
  expect(link.search).toBe('?role=a');
  keepInAddress(new Map([['role', ['b']]]));
  keepInAddress(new Map([['role', ['c']]]));
  expect(link.search).toBe('?role=c');
  expect(location.search).toBe('?role=b');
});
