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
      id: 'Halaman di situs ECPAT Indonesia menyebut 13–14 Juni 2017 sebagai tanggal kegiatannya. Halamannya sendiri tercatat pada bulan Juni 2017.',
      en: 'A page on ECPAT Indonesia’s site gives 13–14 June 2017. The page itself is of June 2017.',
    },
    allows: { id: 'Tepat sampai hari: 13–14 Juni 2017.', en: 'To the day: 13–14 June 2017.' },
    doesNotAllow: {
      id: 'Memakai tanggal ini untuk mengatakan kapan kerja sama dengan PPATK dimulai; pelatihan ini hanya kegiatan terkait PPATK yang paling awal kami temukan.',
      en: 'Using the date to say when work with PPATK began; the course is only the earliest activity concerning PPATK that we found.',
    },
    rests: ['activities/ppatk-transaction-training-2017'],
  },
  'aman-warrior-2021': {
    number: 57,
    difficulty: 2,
    answer: { precision: 'day', kind: 'occasions' },
    sourceGives: {
      id: 'Audiensi dengan kementerian dan dinas daerah berlangsung pada 6 April 2021, pertemuan awal pada 6 Mei 2021. Pelatihan bagi anak dan orang muda masih berupa rencana.',
      en: 'The meeting with the ministry and local offices was on 6 April 2021, the kick-off on 6 May 2021. The training of children and young people was still a plan.',
    },
    allows: {
      id: 'Tepat sampai hari, pada dua kesempatan: 6 April dan 6 Mei 2021.',
      en: 'To the day, on two occasions: 6 April and 6 May 2021.',
    },
    doesNotAllow: {
      id: 'Satu rentang dari 6 April sampai 6 Mei, atau tanggal pelatihannya.',
      en: 'One span from 6 April to 6 May, or a date for the training.',
    },
    rests: ['activities/aman-warrior-2021'],
  },
  'festival-aman-2021': {
    number: 33,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Sumber menyebut festival daring pada 18 Juli 2021. Dua di antaranya bertanggal 16 Juli 2021.',
      en: 'The sources give an online festival on 18 July 2021. Two of them are dated 16 July 2021.',
    },
    allows: { id: 'Tepat sampai hari: 18 Juli 2021.', en: 'To the day: 18 July 2021.' },
    doesNotAllow: {
      id: 'Memakai tanggal halaman, 16 Juli, sebagai hari festival.',
      en: 'Using the date of the pages, 16 July, as the day of the festival.',
    },
    rests: ['activities/festival-aman-2021'],
  },
  'community-talkshow-2021': {
    number: 51,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Halaman penyelenggara menyebut 12 Oktober 2021 sebagai tanggalnya. Untuk berita kantor berita Antara kami hanya mempunyai tahunnya, 2021.',
      en: 'The organisers’ page gives 12 October 2021. For the report of the news agency Antara we have only the year, 2021.',
    },
    allows: {
      id: 'Tepat sampai hari: 12 Oktober 2021, dari halaman penyelenggara.',
      en: 'To the day: 12 October 2021, from the organisers’ page.',
    },
    doesNotAllow: {
      id: 'Menurunkan ketepatannya ke tahun karena satu dari dua sumber hanya diketahui tahunnya.',
      en: 'Lowering the precision to the year because one of the two sources is known only by its year.',
    },
    rests: ['activities/community-talkshow-2021'],
  },
  'safer-internet-day-2022': {
    number: 38,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Rangkaian acara diawali gelar wicara langsung pada 15 Februari 2022. Tanggal acara berikutnya tidak kami temukan.',
      en: 'The series opened with a live talk show on 15 February 2022. We did not find the dates of what followed.',
    },
    allows: {
      id: 'Tanggal acara pertamanya diketahui sampai harinya: 15 Februari 2022.',
      en: 'The date of its first item is known to the day: 15 February 2022.',
    },
    doesNotAllow: {
      id: 'Menulis 15 Februari sebagai tanggal seluruh rangkaian, atau menyebut kapan rangkaian itu berakhir.',
      en: 'Printing 15 February as the date of the whole series, or saying when the series ended.',
    },
    rests: ['activities/safer-internet-day-2022'],
  },
  'joint-social-media-campaign-2022': {
    number: 46,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Laporan sebuah forum anak yang ikut serta menyebut 14–16 Maret 2022. Kampanyenya dikaitkan dengan Safer Internet Day.',
      en: 'The report of a children’s forum that took part gives 14–16 March 2022. The campaign is tied to Safer Internet Day.',
    },
    allows: {
      id: 'Tepat sampai hari: 14–16 Maret 2022, ketika unggahan dilakukan serentak.',
      en: 'To the day: 14–16 March 2022, when the posts went up together.',
    },
    doesNotAllow: {
      id: 'Memindahkannya ke Februari karena dikaitkan dengan Safer Internet Day.',
      en: 'Moving it to February because it is tied to Safer Internet Day.',
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
    allows: { id: 'Tepat sampai hari: 18–19 Mei 2022.', en: 'To the day: 18–19 May 2022.' },
    doesNotAllow: {
      id: 'Memakai tanggal berita sebagai hari pertama dan terakhir konferensi.',
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
      id: 'Tepat sampai hari: 29 September 2022, hari peluncuran.',
      en: 'To the day: 29 September 2022, the day of the launch.',
    },
    doesNotAllow: {
      id: 'Menyebut 29 September sebagai waktu pengumpulan data survei.',
      en: 'Calling 29 September the time at which the survey’s data were collected.',
    },
    rests: ['activities/disrupting-harm-indonesia-launch-2022'],
  },
  'west-manggarai-tourism-villages-2022': {
    number: 41,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Berita setempat menempatkan bimbingan teknis di Labuan Bajo pada 2022. Hari dan bulannya tidak kami ketahui.',
      en: 'A local report places the technical guidance in Labuan Bajo in 2022. We know neither the day nor the month.',
    },
    allows: {
      id: 'Tepat sampai tahun: suatu waktu pada 2022.',
      en: 'To the year: sometime in 2022.',
    },
    doesNotAllow: {
      id: 'Garis sepanjang 2022, seolah-olah bimbingan itu berlangsung setahun.',
      en: 'A line across 2022, as if the guidance had gone on all year.',
    },
    rests: ['activities/west-manggarai-tourism-villages-2022'],
  },
  'year-end-report-2022': {
    number: 36,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Daftar pustaka artikel mencantumkan tahun 2023 untuk laporan tentang 2022 ini. Laporannya tidak dibaca.',
      en: 'The paper’s reference list dates this report on 2022 to 2023. The report was not read.',
    },
    allows: {
      id: 'Tepat sampai tahun: terbit pada 2023, menurut artikel.',
      en: 'To the year: published in 2023, as the paper has it.',
    },
    doesNotAllow: {
      id: 'Menempatkannya pada 2022 karena itulah tahun yang dilaporkan, atau pada akhir Desember karena namanya.',
      en: 'Placing it in 2022 because that is the year it reports on, or at the end of December because of its name.',
    },
    rests: ['activities/year-end-report-2022'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
