import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks } from './allChecks';

// The rules themselves run over the records in `scripts/evidence.ts`, whose messages name record and fix.
test('every rule is on the list, under the name of its file, with a test beside it', () => {
  const files = readdirSync('checks').filter((file) => /^[a-z0-9]+(-[a-z0-9]+)+\./.test(file));
  const rules = files.filter((file) => !file.endsWith('.test.ts'));
  expect(allChecks.map(({ name }) => `${name}.ts`).sort()).toEqual(rules.sort());
  const untested = rules.filter((file) => !files.includes(file.replace('.ts', '.test.ts')));
  expect(untested).toEqual([]);
});
