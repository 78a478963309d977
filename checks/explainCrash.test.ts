import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { tinyContext } from '#tests/tinyContext';
import { tinyCase } from '#tests/tinyCase';
import { allChecks } from './allChecks';
import { runChecks } from './runChecks';
import type { Check } from './types';

test('a rule that cannot read a record names it and goes on, where no shape was asked for', () => {
  const [id] = Object.keys(tinyCase.talks);
  const facts = breakCase(`talks.${id}.slides.0.notes`, undefined);
  const messages = runChecks(allChecks, [{ facts, context: tinyContext }]);
  expect(messages).not.toEqual([]);
  for (const message of messages)
    expect(message).toMatch(
      new RegExp(`> ${id}: the record cannot be read by [a-z-]+ \\(.+\\)\\. A field of it is`),
    );
});

test('a rule that no record alone stops is named with its case', () => {
  const check: Check = {
    name: 'stops-always',
    description: '',
    run: () => {
      throw new Error('no reason');
    },
  };
  expect(runChecks([check], [{ facts: tinyCase, context: tinyContext }])).toEqual([
    'data/cases/tiny: the case cannot be read by stops-always (no reason). A field of it is missing or of another kind: "npm run types" says which.',
  ]);
});
