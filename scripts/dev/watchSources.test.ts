import { expect, test } from 'vitest';
import { isGenerated } from './watchSources';

test.each([
  'chosen.ts',
  'icon.png',
  'id.d.json.ts',
  'made/en.json',
  'cite/made/apa.json',
  'charts/stored',
  'charts/stored/x.id.360.svg',
])('%s, which a step writes, is no change', (file) => {
  expect(isGenerated(file)).toBe(true);
});

test.each(['id.json', 'cases/tiny/activities/2023.ts', 'layout/icon.svg', 'cite/readIds.ts'])(
  '%s is a change',
  (file) => {
    expect(isGenerated(file)).toBe(false);
  },
);
