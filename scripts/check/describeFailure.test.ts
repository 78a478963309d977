import { expect, test } from 'vitest';
import { describeFailure } from './describeFailure';
import { steps } from './steps';

test('a step says what it printed and how it is run alone', () => {
  const step = { name: 'lint', command: 'eslint .' };
  expect(describeFailure({ step, output: '\nA semicolon.\n\n' })).toBe(
    'A semicolon.\n\nRun this step alone with: npx eslint .',
  );
});

test('a missing message is written into a file that somebody writes, not into the generated one', () => {
  const step = steps.find(({ name }) => name === 'messages')!;
  const said = describeFailure({ step, output: 'i18n/made/en.json  Pages.overview.name' });
  expect(said).toContain(
    'The files in i18n/made/ are generated. Write the key in messages/<language>.json, or in words.ts of the case.',
  );
});
