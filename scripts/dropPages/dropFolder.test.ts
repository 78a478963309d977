import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropFolder } from './dropFolder';

let folder = '';
const has = (path: string) => existsSync(join(folder, path));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const path of ['', 'claims', 'data', 'data/_', 'framework', 'framework/gaps', 'sources/a']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), path);
  }
  writeFileSync(join(folder, 'sources/a/a.csv'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('takes out the pages that are not offered, and what lies below them', () => {
  expect(dropFolder(folder, '', ['', 'framework/gaps', 'sources/a']).toSorted()).toEqual([
    'claims',
    'data',
    'framework',
  ]);
  expect(['claims', 'data/_/index.html', 'framework/index.html'].filter(has)).toEqual([]);
});

test('leaves an offered page below one that is not, and the files of a page', () => {
  dropFolder(folder, '', ['', 'framework/gaps', 'sources/a']);
  expect(has('index.html') && has('framework/gaps/index.html') && has('sources/a/a.csv')).toBe(
    true,
  );
});

test('takes nothing where all are offered', () => {
  const all = ['', 'claims', 'data', 'data/_', 'framework', 'framework/gaps', 'sources/a'];
  expect(dropFolder(folder, '', all)).toEqual([]);
});
