import type { GlossaryTerm, Records } from '#data/types';
import type { SourceId } from './sources';

/** Terms as pairs. */
export const glossary = {
  'taman-baca': {
    term: { id: 'taman baca', en: 'reading garden' },
    abbreviation: { id: null, en: null },
    meaning: { id: 'Perpustakaan kecil.', en: 'A small library.' },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['kabar-buku-2023-01'],
  },
  reader: {
    term: { id: 'pembaca setia', en: 'regular reader' },
    abbreviation: { id: 'PS', en: 'RR' },
    meaning: { id: 'Orang yang sering meminjam.', en: 'Somebody who borrows often.' },
    usage: 'preferred',
    avoid: { id: ['kutu buku'], en: ['bookworm'] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['kabar-buku-2023-01'],
  },
  bookworm: {
    term: { id: '“kutu buku”', en: '“bookworm”' },
    abbreviation: { id: null, en: null },
    meaning: { id: 'Sebutan lama bagi pembaca.', en: 'An old word for a reader.' },
    usage: 'discouraged',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: { id: 'Ia menyamakan pembaca dengan serangga.', en: 'It calls a reader an insect.' },
    sources: ['kabar-buku-2023-01'],
  },
} satisfies Records<GlossaryTerm<SourceId>>;

/** Id of one of them. */
export type GlossaryId = keyof typeof glossary;
