import type { Written } from '#data/types';
import type { WhenItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Items of the exercise “How exactly do we know when?”: dates from 2017 to 2022. */
export const howExactlyWhen2017to2022 = {
  'ppatk-transaction-training-2017': {
    number: 43,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Halaman di situs ECPAT Indonesia menyebut 13–14 Juni 2017 sebagai tanggal kegiatannya. Halaman itu sendiri terbit pada Juni 2017.',
      en: 'A page on ECPAT Indonesia’s site gives 13–14 June 2017 as the date of the activity. The page itself dates from June 2017.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 13–14 Juni 2017.',
      en: 'The exact dates are known: 13–14 June 2017.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal ini untuk menyatakan kapan kerja sama dengan PPATK dimulai; pelatihan ini hanyalah kegiatan terkait PPATK paling awal yang kami temukan.',
      en: 'Using the date to say when work with PPATK began; the course is only the earliest activity concerning PPATK that we found.',
    },
    rests: ['activities/ppatk-transaction-training-2017'],
  },
  'aman-warrior-2021': {
    number: 57,
    difficulty: 2,
    answer: { precision: 'month', kind: 'occasions' },
    sourceGives: {
      id: 'Audiensi dengan kementerian dan dinas daerah berlangsung pada 6 April 2021, sedangkan berita tentang pertemuan awal bertanggal 6 Mei 2021. Pelatihan bagi anak dan orang muda masih berupa rencana.',
      en: 'The meeting with the ministry and local government offices was on 6 April 2021; the report on the kick-off is dated 6 May 2021. The training of children and young people was still a plan.',
    },
    allows: {
      id: 'Ada dua acara, pada April dan Mei 2021. Tanggal audiensinya diketahui, yaitu 6 April, sedangkan bulan pertemuan awal kami simpulkan dari tanggal beritanya.',
      en: 'There were two occasions, in April and May 2021. The day of the meeting with the ministry is known: 6 April. We infer the month of the kick-off from the date of the report.',
    },
    doesNotAllow: {
      id: 'Menulis satu rentang dari April sampai Mei, menyebut 6 Mei sebagai tanggal pertemuan awal, atau menyebut tanggal pelatihannya.',
      en: 'Writing one span from April to May, giving 6 May as the day of the kick-off, or giving a date for the training.',
    },
    rests: ['activities/aman-warrior-2021'],
  },
  'festival-aman-2021': {
    number: 33,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Menurut halaman ECPAT Indonesia tentang festival daring ini, acaranya berlangsung pada 18 Juli 2021. Siaran pers dan sebuah berita bertanggal 16 Juli 2021, sebelum acaranya.',
      en: 'ECPAT Indonesia’s page says that the online festival was held on 18 July 2021. A press release and a news report are dated 16 July 2021, before the event.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 18 Juli 2021.',
      en: 'The exact date is known: 18 July 2021.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal halaman, 16 Juli, sebagai tanggal festival.',
      en: 'Using the date of the pages, 16 July, as the day of the festival.',
    },
    rests: ['activities/festival-aman-2021'],
  },
  'community-talkshow-2021': {
    number: 51,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Halaman penyelenggara menyebut 12 Oktober 2021 sebagai tanggal acara ini. Untuk berita dari kantor berita Antara, kami hanya mengetahui tahunnya, yaitu 2021.',
      en: 'The organisers’ page gives 12 October 2021 as the date. For the report by the news agency Antara, we know only the year, 2021.',
    },
    allows: {
      id: 'Dari halaman penyelenggara, tanggalnya diketahui lengkap: 12 Oktober 2021.',
      en: 'The exact date is known from the organisers’ page: 12 October 2021.',
    },
    doesNotAllow: {
      id: 'Hanya menyebut tahun karena untuk berita Antara hanya tahunnya yang diketahui.',
      en: 'Giving only the year because for Antara’s report only the year is known.',
    },
    rests: ['activities/community-talkshow-2021'],
  },
  'safer-internet-day-2022': {
    number: 38,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Rangkaian acara diawali gelar wicara langsung pada 15 Februari 2022. Kami tidak menemukan tanggal acara berikutnya.',
      en: 'The series opened with a live talk show on 15 February 2022. We did not find the dates of the later events.',
    },
    allows: {
      id: 'Tanggal acara pertamanya diketahui lengkap: 15 Februari 2022.',
      en: 'The exact date of the first event is known: 15 February 2022.',
    },
    doesNotAllow: {
      id: 'Menulis 15 Februari sebagai tanggal seluruh rangkaian, atau menyebut kapan rangkaian itu berakhir.',
      en: 'Giving 15 February as the date of the whole series, or saying when the series ended.',
    },
    rests: ['activities/safer-internet-day-2022'],
  },
  'joint-social-media-campaign-2022': {
    number: 46,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Laporan sebuah forum anak yang ikut serta menyebut 14–16 Maret 2022 sebagai tanggal kampanye ini dan mengaitkannya dengan Safer Internet Day.',
      en: 'The report of a children’s forum that took part gives 14–16 March 2022 as the date. It links the campaign to Safer Internet Day.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 14–16 Maret 2022, ketika video diunggah serentak.',
      en: 'The exact dates are known: 14–16 March 2022, when the videos were posted together.',
    },
    doesNotAllow: {
      id: 'Memindahkan kampanye itu ke Februari karena dikaitkan dengan Safer Internet Day.',
      en: 'Moving the campaign to February because it is linked to Safer Internet Day.',
    },
    rests: ['activities/joint-social-media-campaign-2022'],
  },
  'national-child-protection-conference-2022': {
    number: 29,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Konferensi dua hari ini berlangsung pada 18–19 Mei 2022. Beritanya bertanggal 18 dan 20 Mei 2022.',
      en: 'The two-day conference was on 18–19 May 2022. Press reports on it are dated 18 and 20 May 2022.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 18–19 Mei 2022.',
      en: 'The exact dates are known: 18–19 May 2022.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal berita sebagai tanggal mulai dan selesainya konferensi.',
      en: 'Using the dates of the reports as the first and last day of the conference.',
    },
    rests: ['activities/national-child-protection-conference-2022'],
  },
  'disrupting-harm-indonesia-launch-2022': {
    number: 59,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Peluncurannya berlangsung pada 29 September 2022. Berita kepolisian bertanggal 30 September 2022.',
      en: 'The launch was on 29 September 2022. The report of the national police is dated 30 September 2022.',
    },
    allows: {
      id: 'Tanggal peluncurannya diketahui lengkap: 29 September 2022.',
      en: 'The exact date of the launch is known: 29 September 2022.',
    },
    doesNotAllow: {
      id: 'Menyebut 29 September sebagai tanggal rilis laporannya atau waktu pengumpulan data surveinya; menurut Serat.id, laporan itu dirilis menjelang 23 Juli 2022.',
      en: 'Calling 29 September the date on which the report was released or the time at which the survey’s data were collected; according to Serat.id the report was released just before 23 July 2022.',
    },
    rests: ['activities/disrupting-harm-indonesia-launch-2022'],
  },
  'west-manggarai-tourism-villages-2022': {
    number: 41,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Menurut berita setempat, bimbingan teknis di Labuan Bajo diadakan pada 2022. Kami tidak mengetahui tanggal ataupun bulannya.',
      en: 'According to a local report, the technical training session in Labuan Bajo was held in 2022. We know neither the day nor the month.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: suatu waktu pada 2022.',
      en: 'Only the year is known: sometime in 2022.',
    },
    doesNotAllow: {
      id: 'Menggambar garis sepanjang 2022, seolah-olah bimbingan teknis itu berlangsung setahun.',
      en: 'Drawing a line across 2022, as if the training had gone on all year.',
    },
    rests: ['activities/west-manggarai-tourism-villages-2022'],
  },
  'year-end-report-2022': {
    number: 36,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Daftar pustaka artikel mencantumkan tahun 2023 untuk laporan tentang tahun 2022 ini. Kami tidak membaca laporannya.',
      en: 'The paper’s reference list gives the year 2023 for this report on 2022. We did not read the report.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: menurut artikel, laporan itu terbit pada 2023.',
      en: 'Only the year is known: according to the paper, the report was published in 2023.',
    },
    doesNotAllow: {
      id: 'Menempatkan laporan itu pada 2022 karena itulah tahun yang dilaporkannya, atau pada akhir Desember karena namanya.',
      en: 'Placing the report in 2022 because that is the year it reports on, or at the end of December because of its name.',
    },
    rests: ['activities/year-end-report-2022'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
