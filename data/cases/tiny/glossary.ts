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
} satisfies Records<GlossaryTerm<SourceId>>;

/** Id of one of them. */
export type GlossaryId = keyof typeof glossary;
