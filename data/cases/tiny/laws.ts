import type { Law, Records } from '#data/types';
import type { SourceId } from './sources';
import type { LawStep } from './words';

/** Laws and instruments of the legal frame. */
export const laws = {
  'library-law': {
    label: { id: 'Undang-undang perpustakaan karangan', en: 'Invented library law' },
    account: {
      id: 'Menyebut taman baca sebagai perpustakaan.',
      en: 'Calls a reading garden a library.',
    },
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
    number: 'UU 0/2007',
    dates: { signed: '2007-11-01' },
    from: '2007-11-01',
    dateNote: { id: 'Undang-undang karangan.', en: 'An invented law.' },
    isRegional: false,
  },
} satisfies Records<Law<SourceId, LawStep>>;
