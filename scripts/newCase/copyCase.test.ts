import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCase } from './copyCase';

let cases = '';

beforeEach(() => {
  cases = mkdtempSync(join(tmpdir(), 'cases-'));
  cpSync('data/cases/tiny', join(cases, 'tiny'), { recursive: true });
});
afterEach(() => rmSync(cases, { recursive: true }));

test('a new case has every file of the model, and its own name and address', () => {
  const folder = copyCase(cases, 'library-network');
  const files = (of: string) => readdirSync(of, { recursive: true, encoding: 'utf8' }).toSorted();
  expect(files(folder)).toEqual(files(join(cases, 'tiny')));
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  expect(index).toContain("name: 'library-network'");
  expect(index).toContain("address: 'https://library-network.example'");
  expect(index).not.toMatch(/'tiny'|taman-baca\.example/);
});

test.each(['', 'Library', 'a b', '../x', '9-lives', 'a--b', 'a_b'])('%j is no name', (name) => {
  expect(() => copyCase(cases, name)).toThrow(`"${name}" cannot be the name of a case.`);
});

test('a case that is there is not written over', () => {
  copyCase(cases, 'mine');
  expect(() => copyCase(cases, 'mine')).toThrow('is there already. Take another name.');
});
