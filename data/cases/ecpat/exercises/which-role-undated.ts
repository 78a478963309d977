import type { Written } from '#data/types';
import type { RoleItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Activities without a date whose role is asked; the answers follow the records of the same id. */
export const whichRoleUndated = {
  'financial-sector-coordination-meeting': {
    number: 45,
    difficulty: 3,
    difficultyWhy: {
      id: 'Tanggal kegiatan ini tidak diketahui. Temuan risetnya dipaparkan kepada otoritas yang juga diajak bekerja sama.',
      en: 'The date of the activity is not known, and research findings were presented to authorities that were also asked to cooperate.',
    },
    cardTitle: null,
    neutral: {
      id: 'ECPAT Indonesia dan KemenPPPA bertemu dengan Bank Indonesia, PPATK, dan OJK untuk membahas perlindungan anak di sektor keuangan; tanggalnya tidak diketahui. Dalam pertemuan itu temuan penelitian cepat dipaparkan. Menurut halaman ECPAT Indonesia, otoritas keuangan menyatakan dukungan, dan upaya bersama itu perlu didasarkan pada perjanjian antarlembaga.',
      en: 'ECPAT Indonesia and the women and child protection ministry (KemenPPPA) met Bank Indonesia, PPATK and OJK to discuss child protection in the financial sector; the date is not known. Findings of a rapid study were presented. According to ECPAT Indonesia’s page, the financial authorities voiced support, and joint work would need agreements between institutions.',
    },
    accepted: [
      {
        role: 'partner',
        by: 'role',
        note: null,
      },
      {
        role: 'catalyst',
        by: 'secondRole',
        note: null,
      },
    ],
    tested: [],
    otherAnswer: null,
    speaksFor: [
      {
        role: 'implementer',
        says: 'nothing',
        rests: ['activities/financial-sector-coordination-meeting'],
      },
      {
        role: 'catalyst',
        says: 'secondRole',
        rests: ['activities/financial-sector-coordination-meeting'],
      },
    ],
    discuss: {
      id: 'Halaman itu menyebut perlunya perjanjian antarlembaga. Apakah hal itu menunjukkan bahwa kemitraan sudah ada atau justru belum ada?',
      en: 'The page says that agreements between institutions are needed. Does that show that a partnership already existed, or that it did not exist yet?',
    },
  },
} satisfies Written<Partial<Record<ActivityId, RoleItem<Link>>>>;
