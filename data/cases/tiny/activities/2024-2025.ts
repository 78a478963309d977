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
      id: 'Jaringan ini mendongeng untuk anak-anak pada 6 Mei 2023.',
      en: 'The network told stories to children on 6 May 2023.',
    },
    when: {
      from: '2024',
      to: null,
      precision: 'year',
      kind: 'lasting',
      occasions: [],
      isOngoing: true,
    },
    place: { id: 'Alun-alun', en: 'The town square' },
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
    audience: { id: 'Anak dan orang tua', en: 'Children and parents' },
    outputs: { id: 'Sebuah jam dongeng.', en: 'One story hour.' },
    sources: ['kabar-buku-2023-01'],
    confidence: 'high',
    caution: { id: 'Hanya satu berita yang ditemukan.', en: 'Only one news item was found.' },
    cautionMore: null,
    period: 'follow-up',
  },
} satisfies Records<Activity<ActorId, SourceId>>;
