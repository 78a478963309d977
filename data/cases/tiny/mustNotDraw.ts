import type { MustNotDraw, Records } from '#data/types';
import type { FigureId } from './figures';

/** Pictures that must not be drawn, with the reason; pairs never stand in one scale or line. */
export const mustNotDraw = {
  'loans-as-readers': {
    what: { id: 'Pinjaman sebagai jumlah pembaca', en: 'Loans as a number of readers' },
    why: { id: 'Satu pembaca meminjam banyak buku.', en: 'One reader borrows many books.' },
    figures: ['loans-2023'],
    kind: 'wording',
    pairs: [],
  },
} satisfies Records<MustNotDraw<FigureId>>;

/** Id of one of them. */
export type NotDrawnId = keyof typeof mustNotDraw;
