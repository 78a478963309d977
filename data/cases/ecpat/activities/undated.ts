import type { Activity, Records } from '#data/types';
import type { ActorId } from '../actors';
import type { SourceId } from '../sources';

/** The activity without a date. From the evidence dossier, checked on 24 November 2026. */
export const activitiesUndated = {
  'financial-sector-coordination-meeting': {
    title: {
      id: 'Pertemuan koordinasi dengan Bank Indonesia, PPATK, dan OJK',
      en: 'Coordination meeting with Bank Indonesia, PPATK and OJK',
    },
    short: {
      id: 'Pertemuan koordinasi: Bank Indonesia, PPATK, dan OJK',
      en: 'Coordination meeting: Bank Indonesia, PPATK and OJK',
    },
    officialName: null,
    summary: {
      id: 'ECPAT Indonesia dan KemenPPPA bertemu dengan Bank Indonesia, PPATK, dan OJK untuk memperkuat perlindungan anak di sektor keuangan. Dalam pertemuan itu temuan penelitian cepat dipaparkan. Menurut halaman ECPAT Indonesia, otoritas keuangan mendukung upaya bersama, yang perlu didasarkan pada perjanjian kerja sama antarlembaga.',
      en: 'ECPAT Indonesia and the women and child protection ministry met Bank Indonesia, the financial intelligence unit PPATK and the financial services authority OJK to strengthen child protection in the financial sector. Findings of a rapid study were presented. According to ECPAT Indonesia’s page, the financial authorities supported joint work, which would need cooperation agreements between institutions.',
    },
    when: {
      from: null,
      to: null,
      kind: 'undated',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Indonesia (tempat persisnya tidak diketahui)',
      en: 'Indonesia (venue not known)',
    },
    level: 'national',
    role: 'partner',
    roleWhy: {
      id: 'ECPAT Indonesia dan KemenPPPA bertemu dengan PPATK dan regulator untuk mendorong komitmen dan kerja bersama.',
      en: 'ECPAT Indonesia and the ministry met PPATK and the regulators to bring about a shared commitment and joint work.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Temuan riset dipaparkan untuk mendorong respons otoritas keuangan.',
        en: 'Research findings were presented to draw a response from the financial authorities.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'meeting',
    focus: 'direct',
    actors: ['kemenpppa', 'bank-indonesia', 'ppatk', 'ojk'],
    otherActors: [],
    audience: {
      id: 'Otoritas keuangan dan kementerian',
      en: 'Financial authorities and the ministry',
    },
    outputs: {
      id: 'Pernyataan dukungan dan seruan untuk membuat perjanjian antarlembaga dan panduan bersama.',
      en: 'A statement of support, and a call for agreements between institutions and for shared guidance.',
    },
    sources: ['ecpat-indonesia-nd-12', 'kabarsenayan-nd-01'],
    confidence: 'medium',
    caution: {
      id: 'Kami tidak menemukan tanggalnya sehingga di linimasa kegiatan ini kami tampilkan terpisah, tanpa tahun. Halaman Kabarsenayan, yang juga tidak bertanggal, mungkin menunjukkan bahwa waktunya sekitar 2023, tetapi tanggal halaman itu tidak kami ketahui.',
      en: 'We found no date, so the timeline shows the activity apart, without a year. Another undated page (Kabarsenayan) could suggest a time of about 2023, but we do not know the date of that page.',
    },
    cautionMore: {
      id: 'Kami tidak menemukan tanggalnya sehingga di linimasa kegiatan ini kami tampilkan terpisah, tanpa tahun. Halaman Kabarsenayan, yang juga tidak bertanggal, menganjurkan agar kesadaran penyedia jasa keuangan ditingkatkan; halaman itu mengutip data anak korban tahun 2022 dan angka Rp114 miliar dari PPATK sebagai temuan baru. Isi halaman itu mungkin menunjukkan bahwa pertemuan tersebut berlangsung sekitar 2023, tetapi tanggal halaman itu dan penyelenggara acara di balik artikelnya tidak kami ketahui.',
      en: 'We found no date, so the timeline shows the activity apart, without a year. Another undated page (Kabarsenayan) argues for raising the awareness of financial service providers; it cites 2022 data on child victims and PPATK’s IDR 114 billion as recent. The content of that page could suggest that the meeting was in about 2023, but we know neither the date of the page nor who organised the event behind it.',
    },
  },
} satisfies Records<Activity<ActorId, SourceId>>;
