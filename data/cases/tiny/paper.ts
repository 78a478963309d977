import type { Paper, Written } from '#data/types';
import type { SourceId } from './sources';

/** The paper that the case reads. It is invented, like everything here. */
export const paper = {
  source: 'the-paper-2024',
  title: {
    id: 'Tiga peran sebuah jaringan taman baca',
    en: 'Three roles of a library network',
  },
  doi: '10.5555/jtb.1.2.2024',
  landingUrl: 'https://example.org/jtb/1',
  year: 2024,
  yearBasis: { id: 'baris hak cipta', en: 'copyright line' },
  volume: '1',
  issue: '2',
  volumeBasis: { id: 'tercetak', en: 'as printed' },
  journalCode: 'jtb',
  journalNote: { id: 'Jurnal karangan.', en: 'An invented journal.' },
  licence: 'CC BY-SA 4.0',
  copyright: '(c) 2024 Author',
  referenceCount: 0,
  method: { id: 'Penelitian kualitatif', en: 'Qualitative research' },
  findings: {
    implementer: { id: 'Jam dongeng.', en: 'Story hours.' },
    catalyst: { id: 'Kursus.', en: 'Courses.' },
    partner: { id: 'Katalog.', en: 'A catalogue.' },
  },
  whatWasSeen: { id: 'Hanya abstraknya.', en: 'Only the abstract.' },
  notFound: [{ id: 'naskah lengkap', en: 'full text' }],
} satisfies Written<Paper<SourceId>>;
