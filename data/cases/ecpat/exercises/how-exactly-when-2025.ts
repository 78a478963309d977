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
      id: 'Daftar pustaka artikel mencantumkan tahun 2025 untuk laporan tentang tahun 2024 ini. Kami tidak membaca laporannya.',
      en: 'The paper’s reference list gives the year 2025 for this report on 2024. We did not read the report.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: menurut artikel, laporan itu terbit pada 2025.',
      en: 'Only the year is known: according to the paper, the report was published in 2025.',
    },
    doesNotAllow: {
      id: 'Menempatkan laporan itu pada 2024, yaitu tahun yang dilaporkannya.',
      en: 'Placing the report in 2024, the year it reports on.',
    },
    rests: ['activities/year-end-report-2024'],
  },
  'regional-childrens-dialogue-2025': {
    number: 34,
    difficulty: 3,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Dialog di Manila berlangsung pada 5–7 Februari 2025. Menurut sumbernya, pendampingan anak sebelum itu berlangsung sekitar setahun.',
      en: 'The dialogue in Manila was on 5–7 February 2025. According to the source, the work with the children before it had taken about a year.',
    },
    allows: {
      id: 'Tanggal dialognya diketahui lengkap: 5–7 Februari 2025.',
      en: 'The exact dates of the dialogue are known: 5–7 February 2025.',
    },
    doesNotAllow: {
      id: 'Menggambar pendampingan setahun itu seolah-olah termasuk dalam tanggal ini; kami tidak mengetahui tanggal mulainya.',
      en: 'Drawing the year of work as if it were part of this date; we do not know the day on which it began.',
    },
    rests: ['activities/regional-childrens-dialogue-2025'],
  },
  'partnership-workshop-february-2025': {
    number: 58,
    difficulty: 2,
    answer: { precision: 'month', kind: 'within' },
    sourceGives: {
      id: 'Lokakarya ini diadakan dalam rangka Safer Internet Day; bulannya, yaitu Februari 2025, kami ambil dari halaman KPAI. Kami tidak mengetahui tanggal ataupun tempatnya.',
      en: 'The workshop is linked to Safer Internet Day; we took the month, February 2025, from KPAI’s page. We do not know its day or venue.',
    },
    allows: {
      id: 'Hanya bulannya yang diketahui: suatu waktu pada Februari 2025.',
      en: 'Only the month is known: sometime in February 2025.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal Safer Internet Day sebagai tanggal lokakarya.',
      en: 'Using the date of Safer Internet Day as the date of the workshop.',
    },
    rests: ['activities/partnership-workshop-february-2025'],
  },
  'safer-internet-day-2025': {
    number: 40,
    difficulty: 3,
    answer: { precision: 'month', kind: 'within' },
    sourceGives: {
      id: 'Halaman ECPAT Indonesia tentang peringatan ini bertanggal 27 Februari 2025. Tanggal acaranya tidak kami ketahui.',
      en: 'ECPAT Indonesia’s page on the gathering is dated 27 February 2025. We do not know the day of the gathering.',
    },
    allows: {
      id: 'Kami mencatat peringatan itu pada Februari 2025; bulannya kami simpulkan dari tanggal halaman itu.',
      en: 'We place the gathering in February 2025; we infer the month from the date of the page.',
    },
    doesNotAllow: {
      id: 'Menulis 27 Februari sebagai tanggal acara itu.',
      en: 'Giving 27 February as the day of the gathering.',
    },
    rests: ['activities/safer-internet-day-2025'],
  },
  'training-module-fgd-may-2025': {
    number: 55,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Pertemuan untuk menyepakati kerangka modul berlangsung pada 7 Mei 2025. Abstrak artikel, yang mengkaji 2022–2024, menyebut modul pelatihan, tetapi tidak menyebut tanggalnya.',
      en: 'The meeting that settled the outline of the module was on 7 May 2025. The abstract of the paper, which studies 2022–2024, names training modules without a date.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 7 Mei 2025, di luar periode yang dikaji artikel.',
      en: 'The exact date is known: 7 May 2025, outside the period that the paper studies.',
    },
    doesNotAllow: {
      id: 'Menempatkan pertemuan ini pada 2024 agar cocok dengan artikel, atau menyatakan bahwa modulnya selesai pada hari itu.',
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
      en: 'The only source that we found gives 2 October 2025 as the date of the dialogue.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap, tetapi hanya dari satu sumber: 2 Oktober 2025.',
      en: 'The exact date is known, but from one source only: 2 October 2025.',
    },
    doesNotAllow: {
      id: 'Menyebut tanggal itu sebagai tanggal terbit indikatornya.',
      en: 'Calling that day the date on which the indicators were published.',
    },
    rests: ['activities/ppatk-dialogue-october-2025'],
  },
  'cso-training-december-2025': {
    number: 37,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Menurut satu sumber, pelatihan ini berlangsung pada 9–10 Desember 2025. Sumber itu tidak menyebut apakah modul yang kerangkanya disepakati pada Mei 2025 dipakai.',
      en: 'One source gives 9–10 December 2025 as the date of the course. It does not say whether the module outlined in May 2025 was used.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 9–10 Desember 2025.',
      en: 'The exact dates are known: 9–10 December 2025.',
    },
    doesNotAllow: {
      id: 'Menyimpulkan dari urutan tanggal bahwa modul itu dipakai dalam pelatihan ini.',
      en: 'Concluding from the order of the dates that the module was used in the course.',
    },
    rests: ['activities/cso-training-december-2025'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
