import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { exerciseGivesNoScaleAway } from './exercise-gives-no-scale-away';

const at = 'data/cases/tiny/exercises > share-a-scale: cards.';
const cardOf = (id: string, en: string) => ({ id, en });
const withCard = (figure: string, id: string, en: string) =>
  breakCase(`exercises.share-a-scale.cards.${figure}`, cardOf(id, en));

test('lets cards pass that say what is counted', () => {
  expect(messagesOf(exerciseGivesNoScaleAway, tinyCase)).toEqual([]);
  const said = withCard(
    'loans-2022',
    'Yang dihitung peminjaman daring.',
    'Online loans, in short.',
  );
  expect(messagesOf(exerciseGivesNoScaleAway, said)).toEqual([]);
});

test.each([
  ['Tidak dapat dibandingkan.', 'dibandingkan', 'Not comparable.', 'comparable'],
  ['Tidak kami hubungkan dengan garis.', 'garis', 'We draw no line.', 'line'],
  ['Angka semacam ini naik.', 'naik', 'Such numbers rise.', 'rise'],
  ['Ini bukan penurunan.', 'penurunan', 'This is no fall.', 'fall'],
  ['Jangan disandingkan.', 'disandingkan', 'It must not be set beside it.', 'set beside'],
  ['Bukan hal yang sama.', 'hal yang sama', 'Not the same thing.', 'same thing'],
])('refuses "%s" on a card, in both languages', (id, wordInId, en, wordInEn) => {
  const rest = 'before the answer. Say what the number counts, without the comparison.';
  expect(messagesOf(exerciseGivesNoScaleAway, withCard('loans-2022', id, en))).toEqual([
    `${at}loans-2022.id says "${wordInId}" ${rest}`,
    `${at}loans-2022.en says "${wordInEn}" ${rest}`,
  ]);
});

test('refuses a caution that gives the answer away and has no text for the card', () => {
  const caution = cardOf('Perlu diingat: tidak sebanding.', 'Caution: counts fell.');
  const broken = breakCase('figures.loans-2023.caution', caution);
  const rest =
    'before the answer. Write a text for the card that only says what the number counts.';
  expect(messagesOf(exerciseGivesNoScaleAway, broken)).toEqual([
    `${at}loans-2023.id says "sebanding" ${rest}`,
    `${at}loans-2023.en says "fell" ${rest}`,
  ]);
});

test('refuses a text that names the other figure of its pair, and one that no pair shows', () => {
  const { value } = tinyCase.figures['loans-2023'] ?? {};
  const named = withCard('loans-2022', `Bukan ${value}.`, `Not ${value}.`);
  expect(messagesOf(exerciseGivesNoScaleAway, named)).toEqual([
    `${at}loans-2022.id says "${value}", the other figure of a pair, before the answer. Say what the number counts, without the comparison.`,
    `${at}loans-2022.en says "${value}", the other figure of a pair, before the answer. Say what the number counts, without the comparison.`,
  ]);
  const lonely = withCard('loans-none', 'Peminjaman.', 'Loans.');
  expect(messagesOf(exerciseGivesNoScaleAway, lonely)).toEqual([
    `${at}loans-none is about a figure that no pair shows. Remove it, or write a pair with the figure.`,
  ]);
});
