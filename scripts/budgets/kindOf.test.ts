import { expect, test } from 'vitest';
import { kindOf } from './kindOf';

test.each([
  ['/id/', 'overview'],
  ['/en/data/', 'data'],
  ['/id/data/figures/', 'data/figures'],
  ['/id/sources/andaru-2021/', 'sources/*'],
  ['/id/talks/five-minutes/speaker/', 'talks/*/speaker'],
  ['/id/talks/five-minutes/five-minutes.html', 'talks/*, one file'],
  ['/id/teach/exercises/which-role/', 'teach/exercises/which-role'],
  ['/id/teach/exercises/term-pairs/', 'teach/exercises/*'],
  ['/id/teach/exercises/which-role/key/', 'teach/exercises/*/key'],
  ['/id/parallel/', 'overview, parallel'],
  ['/id/sources/andaru-2021/parallel/', 'sources/*, parallel'],
  ['/', '/'],
  ['/404.html', '/404.html'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});
