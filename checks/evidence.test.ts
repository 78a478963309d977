import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ecpat } from '#data/cases/ecpat/index';
import { allChecks } from './allChecks';
import { readHouse } from './readHouse';
import { runChecks } from './runChecks';

/** Every case of the site; a second one is one more line. */
const cases = [{ facts: ecpat, house: readHouse(ecpat.name) }];

const named = allChecks.map((check) => [check.name, check] as const);

test.each(named)('the evidence keeps the rule %s', (_name, check) => {
  expect(runChecks([check], cases)).toEqual([]);
});

test('every rule is on the list, under the name of its file, with a test beside it', () => {
  const files = readdirSync('checks').filter((file) => /^[a-z0-9]+(-[a-z0-9]+)+\./.test(file));
  const rules = files.filter((file) => !file.endsWith('.test.ts'));
  expect(allChecks.map(({ name }) => `${name}.ts`).sort()).toEqual(rules.sort());
  const untested = rules.filter((file) => !files.includes(file.replace('.ts', '.test.ts')));
  expect(untested).toEqual([]);
});
