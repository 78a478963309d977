import type { Written } from '#data/types';
import type { Features } from '#data/features';
import type { ActivityId } from './activities';
import type { ChartId } from './charts';
import type { ConceptId } from './concepts';
import type { LensNoteId } from './lensNotes';
import type { NotDrawnId } from './mustNotDraw';

type Ids = {
  readonly activity: ActivityId;
  readonly chart: ChartId;
  readonly concept: ConceptId;
  readonly lensNote: LensNoteId;
  readonly notDrawn: NotDrawnId;
};

/** What the pages of this case put first; what is `null` is left out of its page. */
export const features = {
  lanesChart: 'activities-by-role-and-year',
  overviewCharts: [
    { chart: 'loans-by-year', name: { id: 'Pinjaman per tahun', en: 'Loans by year' } },
  ],
  claimsCaution: 'story-hour-2023',
  keptApart: null,
  lens: 'reading',
  codingRule: null,
  diagram: null,
} satisfies Written<Features<Ids>>;
