import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { tinyContext } from '#tests/tinyContext';
import { supersededWordStaysAQuotation } from './superseded-word-stays-a-quotation';

test('lets plain words pass', () => {
  expect(messagesOf(supersededWordStaysAQuotation, tinyCase)).toEqual([]);
});

test('refuses the superseded term in a sentence of ours', () => {
  const broken = breakCase('figures.loans-2022.measures.id', 'Laporan tentang kutu buku.');
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: measures.id says "kutu buku". Say "pembaca", or quote the word as the source\'s.',
  ]);
});

test('refuses it in the other language', () => {
  const broken = breakCase('activities.story-hour-2023.summary.en', 'A day for every bookworm.');
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: summary.en says "bookworm". Say "reader", or quote the word as the source\'s.',
  ]);
});

test('lets the term pass where it is quoted, beside an apostrophe', () => {
  const changed = breakCase(
    'figures.loans-2022.caution.en',
    "The ministry's page says 'bookworm', the source's term.",
  );
  expect(messagesOf(supersededWordStaysAQuotation, changed)).toEqual([]);
});

test('lets the term pass as a discouraged headword of the glossary', () => {
  const changed = breakCase(
    'glossary.taman-baca.term.en',
    'bookworm',
    breakCase('glossary.taman-baca.usage', 'discouraged'),
  );
  expect(messagesOf(supersededWordStaysAQuotation, changed)).toEqual([]);
});

test('refuses it as a preferred headword', () => {
  const broken = breakCase('glossary.taman-baca.term.en', 'bookworm');
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/glossary > taman-baca: term.en says "bookworm". Say "reader", or quote the word as the source\'s.',
  ]);
});

test('refuses the superseded term in the interface', () => {
  const text = { id: 'Kutu buku', en: 'Travel' };
  const context = { ...tinyContext, messages: [{ namespace: 'Header', key: 'open', text }] };
  expect(messagesOf(supersededWordStaysAQuotation, tinyCase, context)).toEqual([
    'messages > Header: open.id says "kutu buku". Say "pembaca", or quote the word as the source\'s.',
  ]);
});
