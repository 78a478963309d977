import { expect, test } from 'vitest';
import { allChecks } from '#checks/allChecks';
import { createBase } from '#data/base';
import { locales } from '#data/locales';
import { citeShort } from '#lib/cite/citeShort';
import { findUrgentLines } from '#lib/help/findUrgentLines';
import { listPaths } from '#lib/pages/listPaths';
import { usesOfSource } from '#lib/sources/usesOfSource';
import { messagesOf } from './messagesOf';
import { tinyCase } from './tinyCase';

const base = createBase(tinyCase);

test('the tiny case keeps every rule of evidence', () => {
  expect(allChecks.flatMap((check) => messagesOf(check, tinyCase))).toEqual([]);
});

test('a second case has a page for each of its records', () => {
  const paths = listPaths(base);
  expect(paths.some((path) => path.includes('story-hour-2023'))).toBe(true);
  expect(paths.some((path) => path.includes('loans-by-year'))).toBe(true);
});

test('every source of a second case is cited and knows where it is used', () => {
  for (const source of base.sources.all) {
    expect(usesOfSource(base, source.id).length, source.id).toBeGreaterThan(0);
    for (const locale of locales) expect(citeShort({ base, locale }, source)).not.toBe('');
  }
});

test('each activity of the model tells of itself', () => {
  const told = base.activities.all.flatMap(({ summary, outputs, audience }) => [
    summary,
    outputs,
    audience,
  ]);
  const words = told.flatMap((text) => locales.map((locale) => text?.[locale]));
  expect(words.filter((one, i) => words.indexOf(one) !== i)).toEqual([]);
});

test('a second case has its own urgent line', () => {
  expect(findUrgentLines(base.helpChannels.all).map(({ contact }) => contact.value)).toEqual([
    '555-0100',
  ]);
});
