import type { Text, Written } from '#data/types';

/** Kinds of Indonesian laws by the short form that opens their numbers; a search knows them by either name. */
export const lawKinds = {
  UU: { id: 'Undang-Undang', en: 'Law' },
  PP: { id: 'Peraturan Pemerintah', en: 'Government Regulation' },
  Perpres: { id: 'Peraturan Presiden', en: 'Presidential Regulation' },
  Keppres: { id: 'Keputusan Presiden', en: 'Presidential Decree' },
  Permenkomdigi: {
    id: 'Peraturan Menteri Komunikasi dan Digital',
    en: 'Regulation of the Minister of Communication and Digital Affairs',
  },
} satisfies Written<Readonly<Record<string, Text>>>;
