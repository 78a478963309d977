import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropFolder } from './dropFolder';

let folder = '';
const has = (path: string) => existsSync(join(folder, path));
const built = [
  '',
  'claims',
  'claims/a',
  'data',
  'data/_',
  'talks/a/speaker',
  'frame',
  'frame/gaps',
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const path of built) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), path);
    writeFileSync(join(folder, path, 'a.csv'), path);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('takes out the pages that the case does not have, with what lies below them', () => {
  const offer = { offered: ['', 'data', 'talks', 'frame/gaps'], left: ['claims', 'frame'] };
  expect(dropFolder(folder, '', offer).toSorted()).toEqual(['claims', 'frame']);
  expect(built.filter((path) => has(join(path, 'index.html')))).toEqual([
    '',
    'data',
    'talks/a/speaker',
    'frame/gaps',
  ]);
  expect(has('claims') || has('frame/a.csv')).toBe(false);
  expect(has('data/a.csv')).toBe(true);
});

test('takes nothing out but the page of nobody where the case has all pages', () => {
  const offered = ['', 'claims', 'data', 'talks', 'frame', 'frame/gaps'];
  expect(dropFolder(folder, '', { offered, left: [] })).toEqual([]);
  expect(built.filter((path) => !has(path))).toEqual(['data/_']);
});
