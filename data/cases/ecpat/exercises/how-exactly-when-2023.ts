import type { Written } from '#data/types';
import type { WhenItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Items of the exercise “How exactly do we know when?”: dates in 2023. */
export const howExactlyWhen2023 = {
  'help-protect-children-campaign-2023': {
    number: 54,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Kampanye ini diluncurkan pada Safer Internet Day, 7 Februari 2023; dua berita tentang peluncurannya bertanggal sama. Sumber yang kami baca tidak menyebut kapan kampanye itu selesai.',
      en: 'The campaign was launched on Safer Internet Day, 7 February 2023; two reports are dated the same day. The sources that we read do not say when the campaign ended.',
    },
    allows: {
      id: 'Tanggal peluncurannya diketahui lengkap: 7 Februari 2023.',
      en: 'The exact date of the launch is known: 7 February 2023.',
    },
    doesNotAllow: {
      id: 'Menyebut lamanya kampanye, atau menyatakan bahwa kampanye itu hanya berlangsung sehari.',
      en: 'Saying how long the campaign lasted, or saying that it lasted only one day.',
    },
    rests: ['activities/help-protect-children-campaign-2023'],
  },
  'tourism-villages-monitoring-2023': {
    number: 31,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Satu halaman tentang program ini mencatat pemantauan pertama pada 2023 di lima desa. Bagian halaman yang kami baca tidak menyebut tanggal pemantauan itu.',
      en: 'One page on the programme records a first monitoring in 2023, in five villages. The part of it that we read gives no dates for that monitoring.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: suatu waktu pada 2023.',
      en: 'Only the year is known: sometime in 2023.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal pelatihan, yaitu 11–12 September 2023, atau menganggap bahwa kelima desa dipantau pada waktu yang sama.',
      en: 'Using the date of the training, 11–12 September 2023, or assuming that all five villages were monitored at one time.',
    },
    rests: ['activities/tourism-villages-monitoring-2023'],
  },
  'festival-literasi-digital-2023': {
    number: 47,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Festival ini berlangsung pada 29 Juli 2023 untuk Hari Anak Nasional. Dua halaman tentang festival ini bertanggal sama.',
      en: 'The festival was on 29 July 2023, for National Children’s Day. Two pages are dated the same day.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 29 Juli 2023.',
      en: 'The exact date is known: 29 July 2023.',
    },
    doesNotAllow: {
      id: 'Memindahkan festival itu ke 23 Juli, yaitu hari peringatannya.',
      en: 'Moving the festival to 23 July, the day of the commemoration.',
    },
    rests: ['activities/festival-literasi-digital-2023'],
  },
  'child-friendly-tourism-villages-2023': {
    number: 60,
    difficulty: 3,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Enam desa di Bogor dan Toba dipilih pada 2023; tiga desa di Bogor dilatih pada 11–12 September. Kami tidak menemukan tanggal pelatihan di Toba.',
      en: 'Six villages in Bogor and Toba were chosen in 2023; three in Bogor were trained on 11–12 September. We did not find the dates of the Toba round.',
    },
    allows: {
      id: 'Tanggal pelatihan di Bogor diketahui lengkap: 11–12 September 2023.',
      en: 'The exact dates of the Bogor round are known: 11–12 September 2023.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal Bogor untuk Toba, atau menyatakan bahwa seluruh pelatihan selesai pada 12 September.',
      en: 'Using Bogor’s dates for Toba, or saying that all the training ended on 12 September.',
    },
    rests: ['activities/child-friendly-tourism-villages-2023'],
  },
  'asean-ict-forum-2023': {
    number: 35,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Satu-satunya sumber yang kami temukan, yaitu halaman ECPAT Indonesia, menyebut 23–24 November 2023 sebagai tanggal forum ini.',
      en: 'The only source that we found, ECPAT Indonesia’s own page, gives 23–24 November 2023 as the date of the forum.',
    },
    allows: {
      id: 'Tanggal forumnya diketahui lengkap, tetapi hanya dari satu sumber: 23–24 November 2023.',
      en: 'The exact dates of the forum are known, but from one source only: 23–24 November 2023.',
    },
    doesNotAllow: {
      id: 'Menuliskan tanggal itu seolah-olah didukung dua sumber yang independen, atau memilih salah satunya sebagai tanggal paparan.',
      en: 'Writing the date as if two independent sources supported it, or choosing one of the two days as that of the talk.',
    },
    rests: ['activities/asean-ict-forum-2023'],
  },
  'year-end-report-2023-launch': {
    number: 50,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Catatan akhir tahun untuk 2023 dipaparkan secara daring pada 29 Desember 2023.',
      en: 'The year-end report on 2023 was presented online on 29 December 2023.',
    },
    allows: {
      id: 'Tanggal pemaparannya diketahui lengkap: 29 Desember 2023.',
      en: 'The exact date of its presentation is known: 29 December 2023.',
    },
    doesNotAllow: {
      id: 'Menganggap bahwa angka yang dikutip dalam peluncuran ini dihitung pada tanggal atau tahun itu.',
      en: 'Assuming that a figure quoted at the launch was counted on that day or in that year.',
    },
    rests: ['activities/year-end-report-2023-launch'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
