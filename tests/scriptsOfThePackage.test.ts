import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test('no script names the folder of packages, since a copy of the project has none of its own', () => {
  const naming = Object.entries(scripts).filter(([, command]) => command.includes('node_modules/'));
  expect(naming).toEqual([]);
});
