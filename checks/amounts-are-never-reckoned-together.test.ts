import { expect, test } from 'vitest';
import { breakCase } from '#tests/breakCase';
import { messagesOf } from '#tests/messagesOf';
import { tinyCase } from '#tests/tinyCase';
import { amountsAreNeverReckonedTogether } from './amounts-are-never-reckoned-together';

const twoAmounts = breakCase(
  'figures.loans-2022',
  { ...tinyCase.figures['loans-2022'], unit: 'idr', value: 114266966810 },
  breakCase(
    'figures.loans-2023',
    { ...tinyCase.figures['loans-2023'], unit: 'idr', value: 127371000000 },
    breakCase('mustNotDraw.loans-as-readers.pairs', [['loans-2022', 'loans-2023']]),
  ),
);

test('lets two amounts that no text joins pass', () => {
  expect(messagesOf(amountsAreNeverReckonedTogether, twoAmounts)).toEqual([]);
});

test('lets both amounts stand in one sentence that only names them', () => {
  const changed = breakCase(
    'figures.loans-2022.caution.en',
    'Two amounts circulate: IDR 114.27 billion and IDR 127.371 billion.',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, changed)).toEqual([]);
});

test('refuses their difference', () => {
  const broken = breakCase(
    'claims.stories-told.statusWhy.en',
    'It is IDR 13.1 billion more.',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, broken)).toEqual([
    'data/cases/tiny/claims > stories-told: statusWhy.en gives the difference of "loans-2022" and "loans-2023". Say what each amount covers, apart; reckon nothing from the two.',
  ]);
});

test('refuses their difference rounded to whole billions, in Indonesian', () => {
  const broken = breakCase(
    'figures.loans-2022.caution.id',
    'Kalaupun diterima apa adanya, selisihnya sekitar Rp13 miliar.',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, broken)).toEqual([
    'data/cases/tiny/figures > loans-2022: caution.id gives the difference of "loans-2022" and "loans-2023". Say what each amount covers, apart; reckon nothing from the two.',
  ]);
});

test('refuses the percentage between them, in Indonesian', () => {
  const broken = breakCase(
    'claims.stories-told.statusWhy.id',
    'Nilainya berubah 11,5 persen.',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, broken)).toEqual([
    'data/cases/tiny/claims > stories-told: statusWhy.id gives a percentage of "loans-2022" and "loans-2023". Say what each amount covers, apart; reckon nothing from the two.',
  ]);
});

test('refuses their ratio', () => {
  const broken = breakCase(
    'charts.loans-by-year.alt.en',
    'The second is 1.11 times the first.',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, broken)).toEqual([
    'data/cases/tiny/charts > loans-by-year: alt.en gives the ratio of "loans-2022" and "loans-2023". Say what each amount covers, apart; reckon nothing from the two.',
  ]);
});

test('refuses a sentence that has one rise to the other', () => {
  const broken = breakCase(
    'sources.kabar-buku-2023-01.about.id',
    'Nilai transaksi naik dari Rp114 miliar menjadi Rp127 miliar.',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, broken)).toEqual([
    'data/cases/tiny/sources > kabar-buku-2023-01: about.id speaks, in one sentence, of a change between "loans-2022" and "loans-2023". Say what each amount covers, apart; reckon nothing from the two.',
  ]);
});

test('lets the forbidden picture name itself', () => {
  const changed = breakCase(
    'mustNotDraw.loans-as-readers.what.en',
    'A percentage from IDR 114.27 billion to IDR 127.371 billion',
    twoAmounts,
  );
  expect(messagesOf(amountsAreNeverReckonedTogether, changed)).toEqual([]);
});
