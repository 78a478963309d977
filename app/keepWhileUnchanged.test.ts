import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keepWhileUnchanged } from './keepWhileUnchanged';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const file = join(folder, 'apa.json');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is read once until it is written anew', () => {
  const write = (text: string, second: number) => {
    writeFileSync(file, text);
    utimesSync(file, second, second);
  };
  let reads = 0;
  const kept = keepWhileUnchanged(file, () => {
    reads += 1;
    return readFileSync(file, 'utf8');
  });
  write('one', 1);
  expect([kept(), kept()]).toEqual(['one', 'one']);
  expect(reads).toBe(1);
  write('two', 2);
  expect([kept(), kept()]).toEqual(['two', 'two']);
  expect(reads).toBe(2);
});
