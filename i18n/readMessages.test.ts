import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContext } from '#checks/readContext';
import { readMessages } from './readMessages';

const folder = mkdtempSync(join(tmpdir(), 'messages-'));

test('a file of messages that is missing is named, with what to do', () => {
  const file = join(folder, 'none.json');
  expect(() => readMessages(file)).toThrow(`${file} is missing. Copy messages/id.json`);
});

test('a file of messages that is no JSON is named, with the place', () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{ "a": "b" "c": "d" }');
  expect(() => readMessages(file)).toThrow(`${file} is no JSON: `);
});

test('the first step of the check, which reads every file of messages, names the one at fault', () => {
  mkdirSync(join(folder, 'app/[locale]'), { recursive: true });
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect(() => readContext('tiny', [])).toThrow('messages/id.json is missing.');
  } finally {
    process.chdir(before);
  }
});
