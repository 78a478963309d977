import type { Correction } from '#data/correctionTypes';
import type { Records } from '#data/types';
import type { ActivityId } from './activities';
import type { charts } from './charts';
import type { FigureId } from './figures';
import type { SourceId } from './sources';

/** What was corrected in the invented evidence. */
export const corrections = {
  'loans-counted-again': {
    on: '2024-05-02',
    was: { id: 'Pinjaman buku 2023 ditulis 140.', en: 'Book loans of 2023 were given as 140.' },
    is: { id: 'Pinjaman buku 2023 ialah 150.', en: 'Book loans of 2023 are 150.' },
    activities: ['story-hour-2023'],
    figures: ['loans-2023'],
    charts: ['loans-by-year'],
    sources: ['kabar-buku-2023-01'],
  },
} satisfies Records<Correction<ActivityId, FigureId, keyof typeof charts, SourceId>>;
