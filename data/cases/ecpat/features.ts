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

/** What the pages of this case put first. */
export const features = {
  lanesChart: 'activities-by-role-and-year',
  overviewCharts: [
    {
      chart: 'direct-against-context',
      name: {
        id: 'Kegiatan yang membahas transaksi keuangan',
        en: 'Activities about financial transactions',
      },
    },
    {
      chart: 'two-amounts-side-by-side',
      name: {
        id: 'Dua nilai yang tidak dapat dibandingkan',
        en: 'Two amounts that cannot be compared',
      },
    },
  ],
  claimsCaution: 'kpai-ppatk-mou-2024',
  keptApart: { chart: 'two-amounts-side-by-side', notDrawn: 'line-114-to-127' },
  lens: 'overview',
  codingRule: 'coding-rule',
  diagram: {
    subject: {
      id: 'Dana di balik eksploitasi seksual anak di ranah daring',
      en: 'Money behind online child sexual exploitation',
    },
    frame: {
      concept: 'non-traditional-security',
      question: {
        id: 'Mengapa aliran dana itu soal keamanan?',
        en: 'Why is it a security matter?',
      },
      says: {
        id: 'Konsep ini dapat menempatkan aliran dana itu dalam agenda keamanan.',
        en: 'The concept can place this flow of money on the security agenda.',
      },
    },
    genus: {
      concept: 'ogbv',
      question: { id: 'Jenis kekerasan apa?', en: 'What kind of violence is it?' },
      says: {
        id: 'Artikel memandang bahaya di bawah ini sebagai salah satu bentuk kekerasan itu.',
        en: 'The paper treats the harm below as one form of this violence.',
      },
    },
    harm: {
      concept: 'ocse',
      question: { id: 'Bahaya apa yang dimaksud?', en: 'What harm is meant?' },
      says: {
        id: 'Konsep ini memberi nama pada bahaya di balik pembayaran itu.',
        en: 'The concept gives a name to the harm behind these payments.',
      },
    },
    answer: {
      concept: 'ngo-roles',
      question: { id: 'Apa yang dilakukan sebuah LSM?', en: 'What does an NGO do about it?' },
      says: {
        id: 'Dengan konsep ini, pekerjaan LSM dikelompokkan menurut cara kerjanya.',
        en: 'The concept groups the work of an NGO by how it works.',
      },
    },
    caption: {
      id: 'Gambar ini menunjukkan konsep-konsep artikel dan kaitannya dengan kasus. Penempatannya tafsiran kami atas abstrak; kotak di dalam kotak berarti artikel memandang konsep di kotak dalam sebagai salah satu bentuk konsep di kotak luar.',
      en: 'The diagram shows the paper’s concepts and how each relates to the case. The arrangement is our interpretation of the abstract; a box inside a box means that the paper treats the inner concept as a form of the outer one.',
    },
  },
} satisfies Written<Features<Ids>>;
