import type { LensNote, Records } from '#data/types';
import type { SourceId } from './sources';

/** Passages about the lens as a whole. */
export const lensNotes = {
  reading: {
    label: { id: 'Catatan tentang membaca', en: 'A note on reading' },
    account: { id: 'Membaca itu berguna.', en: 'Reading is useful.' },
    caution: null,
    basis: 'seen',
    sources: ['the-paper-2024'],
  },
} satisfies Records<LensNote<SourceId>>;

/** Id of one of them. */
export type LensNoteId = keyof typeof lensNotes;
