import type { Actor, Records } from '#data/types';
import type { SourceId } from './sources';
import type { CountryId } from './vocabularies';

/** Organisations that took part in an activity, or own a figure or a channel. */
export const actors = {
  'jaringan-taman-baca': {
    name: { id: 'Jaringan Taman Baca', en: 'Reading Garden Network' },
    abbreviation: 'JTB',
    type: 'ngo',
    country: 'ID',
    description: { id: 'Jaringan taman baca karangan.', en: 'An invented library network.' },
    isGroup: false,
    caution: null,
    whyListed: null,
    sources: ['kabar-buku-2023-01'],
  },
  'perpustakaan-kota': {
    name: { id: 'Perpustakaan Kota', en: 'City Library' },
    abbreviation: null,
    type: 'government',
    country: 'ID',
    description: { id: 'Perpustakaan umum.', en: 'A public library.' },
    isGroup: false,
    caution: { id: 'Bagian dari dinas.', en: 'Part of an office.' },
    whyListed: null,
    sources: ['kabar-buku-2023-01'],
  },
} satisfies Records<Actor<SourceId, CountryId>>;

/** Id of one of them. */
export type ActorId = keyof typeof actors;
