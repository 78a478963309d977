import type { Written } from '#data/types';
import type { WhenItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Items of the exercise “How exactly do we know when?”: dates in 2025. */
export const howExactlyWhen2025 = {
  'year-end-report-2024': {
    number: 53,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Daftar pustaka artikel mencantumkan tahun 2025 untuk laporan tentang 2024 ini. Laporannya tidak dibaca.',
      en: 'The paper’s reference list dates this report on 2024 to 2025. The report was not read.',
    },
    allows: {
      id: 'Tepat sampai tahun: terbit pada 2025, menurut artikel.',
      en: 'To the year: published in 2025, as the paper has it.',
    },
    doesNotAllow: {
      id: 'Menempatkannya pada 2024, tahun yang dilaporkannya.',
      en: 'Placing it in 2024, the year it reports on.',
    },
    rests: ['activities/year-end-report-2024'],
  },
  'regional-childrens-dialogue-2025': {
    number: 34,
    difficulty: 3,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Dialog di Manila berlangsung pada 5–7 Februari 2025. Menurut halaman itu pendampingan anak berlangsung sekitar setahun sebelumnya.',
      en: 'The dialogue in Manila was on 5–7 February 2025. The page says that work with the children had taken about a year before that.',
    },
    allows: {
      id: 'Tanggal dialognya diketahui sampai harinya: 5–7 Februari 2025.',
      en: 'The date of the dialogue is known to the day: 5–7 February 2025.',
    },
    doesNotAllow: {
      id: 'Menggambar pendampingan setahun itu sebagai bagian dari tanggal ini; hari awalnya tidak diketahui.',
      en: 'Drawing the year of work as part of this date; the day on which it began is not known.',
    },
    rests: ['activities/regional-childrens-dialogue-2025'],
  },
  'partnership-workshop-february-2025': {
    number: 58,
    difficulty: 2,
    answer: { precision: 'month', kind: 'within' },
    sourceGives: {
      id: 'Lokakarya dikaitkan dengan Safer Internet Day; bulannya, Februari 2025, diambil dari halaman KPAI. Hari dan tempatnya tidak diketahui.',
      en: 'The workshop is tied to Safer Internet Day; the month, February 2025, comes from KPAI’s page. Its day and venue are not known.',
    },
    allows: {
      id: 'Tepat sampai bulan: suatu waktu pada Februari 2025.',
      en: 'To the month: sometime in February 2025.',
    },
    doesNotAllow: {
      id: 'Memakai hari Safer Internet Day sebagai hari lokakarya.',
      en: 'Using the day of Safer Internet Day as that of the workshop.',
    },
    rests: ['activities/partnership-workshop-february-2025'],
  },
  'safer-internet-day-2025': {
    number: 40,
    difficulty: 3,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Halaman ECPAT Indonesia tentang pertemuan ini bertanggal 27 Februari 2025.',
      en: 'ECPAT Indonesia’s page on the gathering is dated 27 February 2025.',
    },
    allows: {
      id: 'Tepat sampai hari, tetapi itu tanggal halamannya: 27 Februari 2025.',
      en: 'To the day, but the date is that of the page: 27 February 2025.',
    },
    doesNotAllow: {
      id: 'Menulis 27 Februari sebagai hari pertemuan tanpa menyebut bahwa itu tanggal halaman.',
      en: 'Printing 27 February as the day of the gathering without saying that it is the page’s date.',
    },
    rests: ['activities/safer-internet-day-2025'],
  },
  'training-module-fgd-may-2025': {
    number: 55,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Pertemuan untuk menyepakati kerangka modul berlangsung pada 7 Mei 2025. Artikel mencatat modul itu sebagai capaian 2022–2024.',
      en: 'The meeting that settled the outline of the module was on 7 May 2025. The paper lists the module as an achievement of 2022–2024.',
    },
    allows: {
      id: 'Tepat sampai hari: 7 Mei 2025, di luar periode yang dikaji.',
      en: 'To the day: 7 May 2025, outside the period studied.',
    },
    doesNotAllow: {
      id: 'Memundurkan pertemuan ke 2024 agar cocok dengan artikel, atau menyebut modulnya selesai pada hari itu.',
      en: 'Moving the meeting back to 2024 to fit the paper, or saying that the module was finished that day.',
    },
    rests: ['activities/training-module-fgd-may-2025'],
  },
  'ppatk-dialogue-october-2025': {
    number: 45,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Satu-satunya sumber yang kami temukan menyebut 2 Oktober 2025 sebagai tanggal dialog ini.',
      en: 'The only source that we found gives 2 October 2025 for the dialogue.',
    },
    allows: {
      id: 'Tepat sampai hari: 2 Oktober 2025, menurut satu sumber.',
      en: 'To the day: 2 October 2025, on one source.',
    },
    doesNotAllow: {
      id: 'Menyebut hari itu sebagai tanggal indikatornya diterbitkan.',
      en: 'Calling that day the date on which the indicators were published.',
    },
    rests: ['activities/ppatk-dialogue-october-2025'],
  },
  'cso-training-december-2025': {
    number: 37,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Satu sumber menyebut 9–10 Desember 2025 sebagai tanggal pelatihan ini. Sumber itu tidak menyebut apakah modul Mei 2025 dipakai.',
      en: 'One source gives 9–10 December 2025 for the course. It does not state whether the module of May 2025 was used.',
    },
    allows: { id: 'Tepat sampai hari: 9–10 Desember 2025.', en: 'To the day: 9–10 December 2025.' },
    doesNotAllow: {
      id: 'Menyimpulkan dari urutan tanggal bahwa modul Mei 2025 dipakai dalam pelatihan ini.',
      en: 'Concluding from the order of the dates that the module of May 2025 was used in the course.',
    },
    rests: ['activities/cso-training-december-2025'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
