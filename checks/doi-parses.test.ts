import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { doiParses } from './doi-parses';

test('lets a DOI that is the same in paper and source pass', () => {
  expect(messagesOf(doiParses, tinyCase)).toEqual([]);
});

test("refuses a DOI with its prefix doubled, as the paper's list prints one", () => {
  const broken = breakCase(
    'paper.doi',
    'https://doi.org/10.5555/jtb.1',
    breakCase('sources.the-paper-2024.citation.doi', 'https://doi.org/10.5555/jtb.1'),
  );
  expect(messagesOf(doiParses, broken)).toEqual([
    'data/cases/tiny/sources > the-paper-2024: citation.doi is "https://doi.org/10.5555/jtb.1", which is no DOI. Write it from "10." on, without https://doi.org/ and without spaces.',
  ]);
});

test('refuses to print a DOI that belongs to the whole volume', () => {
  const broken = breakCase('sources.the-paper-2024.citation.doiStatus', 'volume-level-only');
  expect(messagesOf(doiParses, broken)).toEqual([
    'data/cases/tiny/sources > the-paper-2024: citation.doi would be printed as the work\'s own, but its status is "volume-level-only". Set it to null until the DOI is confirmed.',
  ]);
});

test('refuses two DOIs for the paper', () => {
  const broken = breakCase('paper.doi', '10.5555/jtb.1.2.2025');
  expect(messagesOf(doiParses, broken)).toEqual([
    'data/cases/tiny/paper.ts: doi is "10.5555/jtb.1.2.2025", and the paper\'s own source has another. Write the same DOI in sources > the-paper-2024.',
  ]);
});
