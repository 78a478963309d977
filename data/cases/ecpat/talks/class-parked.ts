import type { Slide } from '#data/talkTypes';
import type { NonEmpty, Written } from '#data/types';
import type { EcpatIds } from './ids';

/** What each class ends with: a slide on which questions wait that no source at hand answers. */
export const classParked = [
  {
    expected: null,
    isOptional: false,
    isSensitive: false,
    id: 'parked',
    kind: 'parked',
    headline: {
      id: 'Pertanyaan yang belum terjawab kita catat di sini',
      en: 'Questions that we cannot answer yet are written down here',
    },
    lines: [
      {
        id: 'Tulislah pertanyaan Anda; jawabannya akan dicari beserta sumbernya',
        en: 'Write your question down so that an answer and its source can be sought',
      },
      {
        id: 'Perkara dan modus kejahatan tidak dibahas di kelas ini',
        en: 'Cases and methods are not discussed in this class',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'partner-with-ppatk' },
      { kind: 'claim', id: 'transactions-rose-2022-2024' },
    ],
    caution: null,
    notes: [
      {
        id: 'Ada pertanyaan yang belum dapat saya jawab berdasarkan sumber. Pertanyaan itu saya tulis dulu di sini, lalu kita cari sumbernya sebelum pertemuan berikutnya.',
        en: 'Some questions I cannot answer from a source right now. I will write them down here, and we will look for the source before we meet again.',
      },
    ],
    seconds: 13,
    roomSeconds: 0,
    isSpare: true,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
