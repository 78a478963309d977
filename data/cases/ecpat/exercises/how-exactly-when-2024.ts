import type { Written } from '#data/types';
import type { WhenItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Items of the exercise “How exactly do we know when?”: dates in 2024. */
export const howExactlyWhen2024 = {
  'acosec-2024-proceedings': {
    number: 44,
    difficulty: 2,
    answer: { precision: 'year', kind: 'within' },
    sourceGives: {
      id: 'Entri daftar pustaka untuk dua makalah prosiding ini mencantumkan tahun 2024. Kami tidak menemukan halaman penerbitnya.',
      en: 'The reference-list entries for two papers of the proceedings give the year 2024. We did not find the publisher’s page.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: prosiding itu terbit pada 2024.',
      en: 'Only the year is known: the proceedings were published in 2024.',
    },
    doesNotAllow: {
      id: 'Menulis tanggal konferensi di Denpasar, 7–8 Agustus, sebagai tanggal terbit. Anggapan bahwa ACOSEC adalah konferensi itu pun hanya kesimpulan kami.',
      en: 'Giving the dates of the Denpasar conference, 7–8 August, as the date of publication. Even that ACOSEC was this conference is only our inference.',
    },
    rests: ['activities/acosec-2024-proceedings'],
  },
  'audience-prosecutor-training-agency-2024': {
    number: 32,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Pertemuan ini berlangsung pada 2 Februari 2024. Menurut sumbernya, kerja sama kedua pihak sudah ada sejak 2018, sedangkan pelatihan jaksa masih direncanakan.',
      en: 'The meeting was on 2 February 2024. According to the source, the two sides had cooperated since 2018, and training for prosecutors was still being planned.',
    },
    allows: {
      id: 'Tanggal pertemuannya diketahui lengkap: 2 Februari 2024.',
      en: 'The exact date of the meeting is known: 2 February 2024.',
    },
    doesNotAllow: {
      id: 'Menggambar garis dari 2018 sampai 2024, atau memakai tanggal ini untuk pelatihannya.',
      en: 'Drawing a line from 2018 to 2024, or using this date for the training.',
    },
    rests: ['activities/audience-prosecutor-training-agency-2024'],
  },
  'safer-internet-day-2024': {
    number: 56,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Acara puncak pada 24 Februari 2024 menutup rangkaian kegiatan anak. Entri kami tidak menyebut kapan rangkaian itu dimulai.',
      en: 'An event on 24 February 2024 closed a series of activities for children. The record does not say when that series began.',
    },
    allows: {
      id: 'Tanggal acara puncaknya diketahui lengkap: 24 Februari 2024.',
      en: 'The exact date of the closing event is known: 24 February 2024.',
    },
    doesNotAllow: {
      id: 'Menyebut 24 Februari sebagai tanggal seluruh rangkaian, atau menebak awalnya dari tanggal Safer Internet Day.',
      en: 'Giving 24 February as the date of the whole series, or guessing its start from the date of Safer Internet Day.',
    },
    rests: ['activities/safer-internet-day-2024'],
  },
  'villages-free-from-pornography-2024': {
    number: 39,
    difficulty: 2,
    answer: { precision: 'day', kind: 'occasions' },
    sourceGives: {
      id: 'Kami menemukan dua kali pelaksanaan: di Lampung Tengah pada 29–30 Mei 2024 dan di Sleman pada 24–25 Juni 2024. Rencananya, program ini mencakup setidaknya 28 desa pada tahun itu.',
      en: 'We found two rounds: Central Lampung on 29–30 May 2024 and Sleman on 24–25 June 2024. The plan was for at least 28 villages that year.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap untuk dua kali pelaksanaan: 29–30 Mei dan 24–25 Juni 2024.',
      en: 'The exact dates of two rounds are known: 29–30 May and 24–25 June 2024.',
    },
    doesNotAllow: {
      id: 'Menggambar garis dari 29 Mei sampai 25 Juni, atau menyatakan bahwa kegiatan ini hanya diadakan dua kali.',
      en: 'Drawing a line from 29 May to 25 June, or saying that only two rounds were held.',
    },
    rests: ['activities/villages-free-from-pornography-2024'],
  },
  'kpai-ppatk-mou-2024': {
    number: 52,
    difficulty: 3,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Beberapa berita menyebut 26 Juli 2024 sebagai tanggal nota kesepahaman ini. Satu halaman lain menyebut 17 Oktober 2025 sebagai tanggal nota kesepahaman serupa.',
      en: 'Several reports give 26 July 2024 as the date. One other page dates a similar memorandum to 17 October 2025.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 26 Juli 2024, dengan keterangan bahwa satu halaman menyebut tanggal lain.',
      en: 'The exact date is known: 26 July 2024, with a note that one page gives another date.',
    },
    doesNotAllow: {
      id: 'Menulis rentang dari 2024 sampai 2025, atau mengabaikan halaman yang berbeda itu tanpa menyebutkannya.',
      en: 'Writing a span from 2024 to 2025, or leaving out the page that differs without saying so.',
    },
    rests: ['activities/kpai-ppatk-mou-2024'],
  },
  'ppatk-fgd-red-flag-july-2024': {
    number: 28,
    difficulty: 2,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Menurut sumber yang kami baca, pertemuan ini berlangsung pada 30–31 Juli 2024. Entri PPATK dalam daftar pustaka, yang mungkin tentang pertemuan yang sama, hanya mencantumkan tahun 2024.',
      en: 'According to the sources that we read, the meeting was on 30–31 July 2024. PPATK’s entry in the reference list, possibly on the same meeting, gives only the year 2024.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 30–31 Juli 2024.',
      en: 'The exact dates are known: 30–31 July 2024.',
    },
    doesNotAllow: {
      id: 'Memakai tanggal itu untuk entri PPATK, padahal belum pasti bahwa entri itu tentang pertemuan ini.',
      en: 'Giving that date to PPATK’s entry, although it is not certain that the entry is about this meeting.',
    },
    rests: ['activities/ppatk-fgd-red-flag-july-2024'],
  },
  'central-sulawesi-service-training-2024': {
    number: 48,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Halaman PKPA menyebut 17–18 September 2024 sebagai tanggal pelatihan ini.',
      en: 'PKPA’s page gives 17–18 September 2024 as the date of the course.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 17–18 September 2024.',
      en: 'The exact dates are known: 17–18 September 2024.',
    },
    doesNotAllow: {
      id: 'Menyebut kapan unit layanan mulai menerapkan isi pelatihan.',
      en: 'Saying when the service units began to apply what they had learnt.',
    },
    rests: ['activities/central-sulawesi-service-training-2024'],
  },
  'world-childrens-day-2024': {
    number: 42,
    difficulty: 3,
    answer: { precision: 'month', kind: 'within' },
    sourceGives: {
      id: 'Siaran pers ini diterbitkan untuk Hari Anak Sedunia, 20 November 2024. Kami tidak mengetahui apakah ada acara yang menyertainya.',
      en: 'A press release was published for World Children’s Day, 20 November 2024. We do not know whether an event accompanied it.',
    },
    allows: {
      id: 'Kami mencatat siaran pers itu pada November 2024; bulannya kami simpulkan dari hari peringatannya.',
      en: 'We place the release in November 2024; we infer the month from the day of the commemoration.',
    },
    doesNotAllow: {
      id: 'Menyatakan bahwa ada acara pada 20 November, atau bahwa siaran itu terbit pada tanggal itu.',
      en: 'Saying that an event took place on 20 November, or that the release was published that day.',
    },
    rests: ['activities/world-childrens-day-2024'],
  },
  'ppatk-fgd-red-flag-december-2024': {
    number: 30,
    difficulty: 1,
    answer: { precision: 'day', kind: 'moment' },
    sourceGives: {
      id: 'Pertemuan ini berlangsung pada 16–18 Desember 2024. Dua berita tentang pertemuan ini bertanggal 21 Desember 2024.',
      en: 'The meeting was on 16–18 December 2024. Two reports on it are dated 21 December 2024.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 16–18 Desember 2024.',
      en: 'The exact dates are known: 16–18 December 2024.',
    },
    doesNotAllow: {
      id: 'Memakai 21 Desember, yaitu tanggal beritanya, atau menyatakan bahwa draf indikator selesai pada 18 Desember.',
      en: 'Using 21 December, the day of the reports, or saying that the draft indicators were finished on 18 December.',
    },
    rests: ['activities/ppatk-fgd-red-flag-december-2024'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
