import type { Records, TeachingNote } from '#data/types';
import type { SourceId } from './sources';

/** Practice for the classroom. */
export const teaching = {
  'three-roles-game': {
    label: { id: 'Permainan tiga peran', en: 'A game of three roles' },
    account: { id: 'Pilah tiga kegiatan.', en: 'Sort three activities.' },
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
  },
} satisfies Records<TeachingNote<SourceId>>;
