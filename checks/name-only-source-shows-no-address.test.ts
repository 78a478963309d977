import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { nameOnlySourceShowsNoAddress } from './name-only-source-shows-no-address';

test('lets a named source without an address pass', () => {
  expect(messagesOf(nameOnlySourceShowsNoAddress, tinyCase)).toEqual([]);
});

test('refuses a link to a source marked name-only', () => {
  const broken = breakCase('sources.taman-baca-nd-01.url', 'https://example.org/salinan');
  expect(messagesOf(nameOnlySourceShowsNoAddress, broken)).toEqual([
    'data/cases/tiny/sources > taman-baca-nd-01: url holds an address, and the source is name-only. Take the address out; in the printed citation write [address not shown].',
  ]);
});

test('refuses an address in its printed citation', () => {
  const broken = breakCase(
    'sources.the-paper-2024.citation.asPrinted',
    'Melati, S. (2024). Tiga peran. digilib.example.org/1/2.pdf',
    breakCase(
      'sources.the-paper-2024.citation.doi',
      null,
      breakCase(
        'sources.the-paper-2024.url',
        null,
        breakCase('sources.the-paper-2024.link', 'name-only'),
      ),
    ),
  );
  expect(messagesOf(nameOnlySourceShowsNoAddress, broken)).toEqual([
    'data/cases/tiny/sources > the-paper-2024: citation.asPrinted holds an address, and the source is name-only. Take the address out; in the printed citation write [address not shown].',
  ]);
});

test('refuses its DOI, which may lead elsewhere', () => {
  const broken = breakCase(
    'sources.the-paper-2024.url',
    null,
    breakCase('sources.the-paper-2024.link', 'name-only'),
  );
  expect(messagesOf(nameOnlySourceShowsNoAddress, broken)).toEqual([
    'data/cases/tiny/sources > the-paper-2024: citation.doi holds an address, and the source is name-only. Take the address out; in the printed citation write [address not shown].',
  ]);
});
