import { expect, test } from 'vitest';
import type { Case } from '#data/types';
import { breakCase } from '#tests/breakCase';
import { leastCase } from '#tests/leastCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { allChecks } from './allChecks';
import { recordHasItsFields } from './record-has-its-fields';
import { runChecks } from './runChecks';
import { tinyContext } from '#tests/tinyContext';

const said = (facts: Case) => runChecks(allChecks, [{ facts, context: tinyContext }]);

test.each([tinyCase, leastCase])('lets the whole records of the case $name pass', (facts) => {
  expect(messagesOf(recordHasItsFields, facts)).toEqual([]);
});

test('a field that may be null is named, and no rule that reads it comes before', () => {
  expect(said(breakCase('activities.story-hour-2023.cautionMore', undefined))).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: the record lacks cautionMore. Write it; cautionMore may be null where it is not known.',
  ]);
});

test('all fields that a record lacks are named at once, also those of its date', () => {
  const facts = breakCase(
    'activities.story-hour-2023.when.kind',
    undefined,
    breakCase('activities.story-hour-2023.summary', undefined),
  );
  expect(said(facts)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: the record lacks summary, when.kind. Write them.',
  ]);
});

test.each(['placeholders', 'whyNotMisleading', 'scales', 'words'])(
  'a chart without %s is refused by the rule on forms alone',
  (field) => {
    const messages = said(breakCase(`charts.loans-by-year.${field}`, undefined));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      new RegExp(`loans-by-year: form is "dot-plot", which also needs ${field}`),
    );
  },
);

test('a text that lacks a language is named', () => {
  expect(said(breakCase('activities.story-hour-2023.caution', { en: 'Nobody counted.' }))).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: caution lacks "id". Write the text in this language.',
  ]);
});

test('a field that one record alone has is no field that the others lack', () => {
  expect(messagesOf(recordHasItsFields, breakCase('activities.story-hour-2023.mood', 1))).toEqual(
    [],
  );
});
