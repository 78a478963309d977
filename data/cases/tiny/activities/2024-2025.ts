import type { Activity, Records } from '#data/types';
import type { ActorId } from '../actors';
import type { SourceId } from '../sources';

/** Activities that began after the years studied: a year of the partner. */
export const activities2024 = {
  'shared-catalogue-2024': {
    title: { id: 'Katalog bersama', en: 'Shared catalogue' },
    short: { id: 'Katalog bersama', en: 'Shared catalogue' },
    officialName: null,
    summary: {
      id: 'Perpustakaan kota menyusun satu katalog untuk semua taman baca sejak 2024.',
      en: 'The city library has kept one catalogue for all reading gardens since 2024.',
    },
    when: {
      from: '2024',
      to: null,
      kind: 'lasting',
      occasions: [],
      isOngoing: true,
    },
    place: { id: 'Perpustakaan kota', en: 'The city library' },
    level: 'local',
    role: 'partner',
    roleWhy: { id: 'Disusun bersama perpustakaan kota.', en: 'Made with the city library.' },
    secondRole: null,
    part: 'none-seen',
    actOf: 'another-body',
    actOfWhy: null,
    kind: 'agreement',
    focus: 'direct',
    actors: ['perpustakaan-kota'],
    otherActors: [],
    audience: { id: 'Pembaca di taman baca', en: 'Readers in the reading gardens' },
    outputs: { id: 'Sebuah katalog.', en: 'One catalogue.' },
    sources: ['kabar-buku-2023-01'],
    confidence: 'high',
    caution: { id: 'Hanya satu berita yang ditemukan.', en: 'Only one news item was found.' },
    cautionMore: null,
  },
} satisfies Records<Activity<ActorId, SourceId>>;
