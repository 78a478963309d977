import type { Term } from '#data/types';

function kind(short: string, id: string, en: string, meaning: Term['meaning']): Term {
  return { label: { id, en }, short: { id: short, en: short }, meaning };
}

/** Kinds of Indonesian laws by the short form that opens their numbers; a search knows them by either name. */
export const lawKinds = {
  UU: kind('UU', 'Undang-Undang', 'Law', {
    id: 'Ditetapkan DPR bersama Presiden.',
    en: 'Passed by the House of Representatives with the President.',
  }),
  PP: kind('PP', 'Peraturan Pemerintah', 'Government Regulation', {
    id: 'Ditetapkan Presiden untuk menjalankan undang-undang.',
    en: 'Set by the President to carry out a law.',
  }),
  Perpres: kind('Perpres', 'Peraturan Presiden', 'Presidential Regulation', {
    id: 'Ditetapkan Presiden.',
    en: 'Set by the President.',
  }),
  Keppres: kind('Keppres', 'Keputusan Presiden', 'Presidential Decree', {
    id: 'Diputuskan Presiden.',
    en: 'Decided by the President.',
  }),
  Permenkomdigi: kind(
    'Permenkomdigi',
    'Peraturan Menteri Komunikasi dan Digital',
    'Regulation of the Minister of Communication and Digital Affairs',
    {
      id: 'Ditetapkan Menteri Komunikasi dan Digital.',
      en: 'Set by the Minister of Communication and Digital Affairs.',
    },
  ),
} satisfies Readonly<Record<string, Term>>;
