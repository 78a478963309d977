import type { Framework, Records } from '#data/types';
import type { SourceId } from './sources';

/** Other frameworks that may be laid on the same case. */
export const frameworks = {
  'library-studies': {
    label: { id: 'Kajian perpustakaan', en: 'Library studies' },
    account: { id: 'Mengkaji siapa yang membaca.', en: 'Studies who reads.' },
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
    coreQuestion: { id: 'Siapa yang membaca?', en: 'Who reads?' },
    caseReading: { id: 'Anak-anak membaca.', en: 'Children read.' },
    caseReadingBasis: 'derived',
    grouping: null,
  },
} satisfies Records<Framework<SourceId>>;
