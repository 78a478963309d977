import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { tinyHouse } from '#tests/tinyHouse';
import { supersededWordStaysAQuotation } from './superseded-word-stays-a-quotation';

test('lets plain words pass', () => {
  expect(messagesOf(supersededWordStaysAQuotation, tinyCase)).toEqual([]);
});

test('refuses the superseded term in a sentence of ours', () => {
  const broken = breakCase('figures.loans-2022.measures.id', 'Laporan tentang pornografi anak.');
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: measures.id says "pornografi anak". Say "materi kekerasan seksual terhadap anak", or quote the word as the source\'s.',
  ]);
});

test('refuses the false friend of sosialisasi', () => {
  const broken = breakCase(
    'activities.story-hour-2023.summary.en',
    'Education and socialisation in villages.',
  );
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/activities/2023.ts > story-hour-2023: summary.en says "socialisation". Say "awareness raising, outreach", or quote the word as the source\'s.',
  ]);
});

test('refuses the word for not comparable that also means unequal', () => {
  const broken = breakCase(
    'figures.loans-2022.caution.id',
    'Angka ini tidak sebanding dengan angka 2023.',
  );
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: caution.id says "tidak sebanding". Say "tidak dapat dibandingkan", or quote the word as the source\'s.',
  ]);
});

test('lets the term pass where it is quoted, beside an apostrophe', () => {
  const changed = breakCase(
    'figures.loans-2022.caution.en',
    "The ministry's page says 'child pornography', the source's term.",
  );
  expect(messagesOf(supersededWordStaysAQuotation, changed)).toEqual([]);
});

test('lets the term pass as a discouraged headword of the glossary', () => {
  const changed = breakCase(
    'glossary.taman-baca.term.en',
    'child prostitution',
    breakCase('glossary.taman-baca.usage', 'discouraged'),
  );
  expect(messagesOf(supersededWordStaysAQuotation, changed)).toEqual([]);
});

test('refuses it as a preferred headword', () => {
  const broken = breakCase('glossary.taman-baca.term.en', 'child prostitution');
  expect(messagesOf(supersededWordStaysAQuotation, broken)).toEqual([
    'data/cases/tiny/glossary > taman-baca: term.en says "child prostitution". Say "exploitation of children in prostitution", or quote the word as the source\'s.',
  ]);
});

test('refuses the superseded term in the interface', () => {
  const text = { id: 'Wisata seks', en: 'Travel' };
  const house = { ...tinyHouse, messages: [{ namespace: 'Header', key: 'open', text }] };
  expect(messagesOf(supersededWordStaysAQuotation, tinyCase, house)).toEqual([
    'messages > Header: open.id says "wisata seks". Say "eksploitasi seksual anak dalam perjalanan dan pariwisata", or quote the word as the source\'s.',
  ]);
});
