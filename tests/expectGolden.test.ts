import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayHowToAccept } from './expectGolden';

test('a text that is not its reviewed file any more names the file and how a meant change is accepted', () => {
  const said = sayHowToAccept('some-chart.id.csv', 'difference');
  expect(said).toMatch(/^tests\/golden\/some-chart\.id\.csv /);
  const [, folder = ''] = /vitest run (\S+) -u/.exec(said) ?? [];
  expect(existsSync(folder)).toBe(true);
});
