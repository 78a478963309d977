import type { Written } from '#data/types';
import type { WhenItem } from '#data/teachingTypes';
import type { ActivityId } from '../activities';
import type { Link } from '../links';

/** Items of the exercise “How exactly do we know when?”. */
export const howExactlyWhenItems = {
  'prosecutor-training-2024': {
    number: 12,
    difficulty: 1,
    answer: {
      precision: 'day',
      kind: 'moment',
    },
    sourceGives: {
      id: 'Satu media menulis “3 Mei hingga 15 Mei”, tetapi juga “tiga hari”. Siaran pers ECPAT Indonesia menyebut 13–15 Mei 2024.',
      en: 'One outlet gives ‘3 May to 15 May’ and also ‘three days’. ECPAT Indonesia’s press release gives 13–15 May 2024.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 13–15 Mei 2024. Tanggal dalam siaran pers itu sesuai dengan “tiga hari”.',
      en: 'The exact dates are known: 13–15 May 2024. The dates in the press release agree with ‘three days’.',
    },
    doesNotAllow: {
      id: 'Menulis bahwa pelatihan berlangsung pada 3–15 Mei.',
      en: 'Writing that the course ran from 3 to 15 May.',
    },
    rests: ['activities/prosecutor-training-2024'],
  },
  'break-free-to-fly-2022': {
    number: 21,
    difficulty: 2,
    answer: {
      precision: 'day',
      kind: 'moment',
    },
    sourceGives: {
      id: 'Halaman ECPAT Indonesia mengaitkan kampanye dengan Hari Menentang Perdagangan Orang Sedunia tanpa menyebut tahun. Halaman ECPAT International menyebut tanggal hari itu: 30 Juli 2022.',
      en: 'ECPAT Indonesia’s page links the campaign to the World Day Against Trafficking in Persons without giving a year. ECPAT International’s page gives the date of that day: 30 July 2022.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap bila kedua halaman itu digabungkan: 30 Juli 2022.',
      en: 'The exact date is known if the two pages are taken together: 30 July 2022.',
    },
    doesNotAllow: {
      id: 'Menyebut tanggal lengkap hanya dari halaman ECPAT Indonesia, atau menyatakan kapan kampanye berakhir.',
      en: 'Giving the full date from ECPAT Indonesia’s page alone, or saying when the campaign ended.',
    },
    rests: ['activities/break-free-to-fly-2022'],
  },
  'tourism-villages-monitoring-2024': {
    number: 19,
    difficulty: 2,
    answer: {
      precision: 'day',
      kind: 'occasions',
    },
    sourceGives: {
      id: 'Menurut sumbernya, pemantauan berlangsung pada 13–14, 19–20, dan 27–29 Juni 2024. Untuk Bogor, sumber itu menulis Kamis hingga Jumat, padahal tanggalnya mencakup tiga hari.',
      en: 'The source gives 13–14, 19–20 and 27–29 June 2024. For Bogor the source says Thursday to Friday, although the dates span three days.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap untuk tiga pelaksanaan yang terpisah.',
      en: 'The exact dates of three separate occasions are known.',
    },
    doesNotAllow: {
      id: 'Menggambar garis tak terputus dari 13 sampai 29 Juni, seolah-olah pemantauan berlangsung terus.',
      en: 'Drawing a line from 13 to 29 June as if the monitoring had gone on throughout.',
    },
    rests: ['activities/tourism-villages-monitoring-2024'],
  },
  'asean-conference-denpasar-2024': {
    number: 24,
    difficulty: 1,
    answer: {
      precision: 'day',
      kind: 'moment',
    },
    sourceGives: {
      id: 'Beberapa sumber menyebut 7–8 Agustus 2024. Halaman ECPAT Indonesia tentang forum pada September menulis 7–8 September 2024.',
      en: 'Several sources give 7–8 August 2024. ECPAT Indonesia’s page on the September forum says 7–8 September 2024.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 7–8 Agustus 2024, karena halaman lain menyebut bulan Agustus.',
      en: 'The exact dates are known: 7–8 August 2024, because other pages name August.',
    },
    doesNotAllow: {
      id: 'Menganggap tanggal di halaman penyelenggara pasti benar.',
      en: 'Assuming that the dates on an organiser’s own page are always right.',
    },
    rests: ['activities/asean-conference-denpasar-2024'],
  },
  'asean-ict-forum-2024-panel': {
    number: 16,
    difficulty: 2,
    answer: {
      precision: 'day',
      kind: 'within',
    },
    sourceGives: {
      id: 'Forum ini berlangsung pada 25–27 September 2024; sebuah halaman KPAI, yang tidak termasuk sumber di situs ini, menyebut 25–26 September. Hari ketiga disediakan untuk tinjauan rencana aksi kawasan. Sumber yang kami baca tidak menyebut pada tanggal berapa panel itu diadakan.',
      en: 'The forum ran from 25 to 27 September 2024; a page of KPAI, which is not among the sources of this site, says 25–26 September. The third day was set aside for a review of the regional plan of action. The sources that we read do not say on which day the panel was held.',
    },
    allows: {
      id: 'Panel itu diadakan pada salah satu hari dalam rentang 25–27 September 2024.',
      en: 'The panel was held on one of the days from 25 to 27 September 2024.',
    },
    doesNotAllow: {
      id: 'Menyatakan bahwa panel berlangsung tiga hari, atau memilih salah satu tanggal.',
      en: 'Saying that the panel lasted three days, or choosing one of the days.',
    },
    rests: ['activities/asean-ict-forum-2024-panel'],
  },
  'online-exploitation-monitoring-report-2023': {
    number: 15,
    difficulty: 2,
    answer: {
      precision: 'year',
      kind: 'within',
    },
    sourceGives: {
      id: 'Kata pengantarnya bertanggal 21 Februari 2023 dan menempatkan pemantauannya pada 2022. Nama berkasnya menyebut 2021–2022, sedangkan sampulnya menyebut 2022–2023.',
      en: 'The foreword is dated 21 February 2023 and puts the monitoring in 2022. The file name says 2021–2022, whereas the cover says 2022–2023.',
    },
    allows: {
      id: 'Kami mencatat laporan itu pada 2023; tahunnya kami simpulkan dari tanggal kata pengantarnya.',
      en: 'We place the report in 2023; we infer the year from the date of the foreword.',
    },
    doesNotAllow: {
      id: 'Menyebut 21 Februari sebagai tanggal terbit, atau menyebut salah satu rentang tahun itu sebagai lamanya pemantauan.',
      en: 'Calling 21 February the day of publication, or calling either span of years the length of the monitoring.',
    },
    rests: ['activities/online-exploitation-monitoring-report-2023'],
  },
  'high-level-meeting-august-2025': {
    number: 23,
    difficulty: 2,
    answer: {
      precision: 'day',
      kind: 'moment',
    },
    sourceGives: {
      id: 'Halaman KPAI menyebut tanggal 27 Agustus tanpa tahun; tahun 2025 ada pada keterangan fotonya.',
      en: 'KPAI’s page gives 27 August without a year; its photo credit gives the year 2025.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap: 27 Agustus 2025, asalkan disebutkan dari mana tahunnya diambil.',
      en: 'The exact date is known: 27 August 2025, as long as you say where the year comes from.',
    },
    doesNotAllow: {
      id: 'Menulis tanggal lengkap tanpa menjelaskan bahwa tahunnya berasal dari keterangan foto.',
      en: 'Giving the full date without saying that the year comes from a photo credit.',
    },
    rests: ['activities/high-level-meeting-august-2025'],
  },
  'bali-child-labour-study-2023': {
    number: 25,
    difficulty: 2,
    answer: {
      precision: 'day',
      kind: 'occasions',
    },
    sourceGives: {
      id: 'Badan riset daerah menerima tim peneliti pada 6 Desember 2023; lokakarya tentang temuan sementara berlangsung pada 16–17 Januari 2024. Diskusi kelompok terpumpun (FGD) tentang pekerja anak di sektor pariwisata diadakan lebih dahulu, pada 21 Juli 2022.',
      en: 'The provincial research agency received the team on 6 December 2023; the workshop on interim findings was on 16–17 January 2024. A focus group on child labour in tourism had met earlier, on 21 July 2022.',
    },
    allows: {
      id: 'Tanggalnya diketahui lengkap untuk dua acara: 6 Desember 2023 dan 16–17 Januari 2024.',
      en: 'The exact dates of two occasions are known: 6 December 2023 and 16–17 January 2024.',
    },
    doesNotAllow: {
      id: 'Menulis satu rentang tak terputus dari Juli 2022 sampai Januari 2024.',
      en: 'Writing one unbroken span from July 2022 to January 2024.',
    },
    rests: ['activities/bali-child-labour-study-2023'],
  },
  'teman-anak-2024': {
    number: 20,
    difficulty: 2,
    answer: {
      precision: 'year',
      kind: 'within',
    },
    sourceGives: {
      id: 'Kegiatan di Tangerang Selatan berlangsung pada 23–24 Oktober 2024. Laporan tentang kelima daerah bertanggal 28 November 2024.',
      en: 'The South Tangerang round was on 23–24 October 2024. The report on all five areas is dated 28 November 2024.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: 2024, paling lambat 28 November, yaitu tanggal laporannya. Dari kelima daerah, hanya satu yang tanggal kegiatannya diketahui.',
      en: 'Only the year is known: 2024, no later than 28 November, the date of the report. The exact dates are known for only one of the five areas.',
    },
    doesNotAllow: {
      id: 'Menyatakan bahwa program dimulai pada Oktober; program itu mungkin dimulai lebih awal.',
      en: 'Saying that the programme began in October; it may have started earlier.',
    },
    rests: ['activities/teman-anak-2024'],
  },
  'media-talk-roadmap-2024': {
    number: 22,
    difficulty: 2,
    answer: {
      precision: 'month',
      kind: 'within',
    },
    sourceGives: {
      id: 'Satu berita bertanggal 3 Juni 2024; dua berita lain mengutip acara ini pada tanggal itu. Tanggal acaranya sendiri tidak disebut.',
      en: 'One report is dated 3 June 2024; two others quote the talk on that day. They do not give the date of the talk itself.',
    },
    allows: {
      id: 'Hanya dua bulan yang mungkin: Mei atau Juni 2024, paling lambat 3 Juni, yaitu tanggal dalam beritanya.',
      en: 'Only two months are possible: May or June 2024, no later than 3 June, the date in the reports.',
    },
    doesNotAllow: {
      id: 'Menyebut 3 Juni sebagai tanggal acara; acaranya mungkin beberapa hari sebelumnya, bahkan akhir Mei.',
      en: 'Giving 3 June as the day of the talk; it may have been a few days earlier, even in late May.',
    },
    rests: ['activities/media-talk-roadmap-2024'],
  },
  'festival-aman-2022': {
    number: 17,
    difficulty: 1,
    answer: {
      precision: 'month',
      kind: 'within',
    },
    sourceGives: {
      id: 'Sumbernya mengaitkan festival ini dengan Hari Anak Nasional 2022, yang jatuh pada 23 Juli.',
      en: 'The source links the festival to National Children’s Day 2022, which falls on 23 July.',
    },
    allows: {
      id: 'Hanya bulannya yang diketahui: suatu waktu pada Juli 2022. Bulan itu kami simpulkan dari hari peringatannya.',
      en: 'Only the month is known: sometime in July 2022. We infer the month from the commemoration.',
    },
    doesNotAllow: {
      id: 'Menulis 23 Juli sebagai tanggal festival.',
      en: 'Giving 23 July as the date of the festival.',
    },
    rests: ['activities/festival-aman-2022'],
  },
  'ficg-project-2024-2025': {
    number: 26,
    difficulty: 2,
    answer: {
      precision: 'month',
      kind: 'within',
    },
    sourceGives: {
      id: 'Menurut sumber yang kami baca, pertemuan di Melbourne berlangsung pada Mei 2024. Proyeknya direncanakan untuk 2024–2025.',
      en: 'According to the sources that we read, the Melbourne meeting was in May 2024. The project was planned for 2024–2025.',
    },
    allows: {
      id: 'Hanya bulan usulannya yang diketahui, yaitu Mei 2024; sesudah itu proyek berlanjut.',
      en: 'Only the month of the proposal is known, May 2024; the project went on after that.',
    },
    doesNotAllow: {
      id: 'Menyebut tanggal pertemuan, atau tanggal selesainya proyek.',
      en: 'Naming the day of the meeting, or a date on which the project ended.',
    },
    rests: ['activities/ficg-project-2024-2025'],
  },
  'red-flag-indicators-instrument': {
    number: 13,
    difficulty: 3,
    answer: {
      precision: 'month',
      kind: 'lasting',
    },
    sourceGives: {
      id: 'Sumber-sumbernya menyebut usulan PPATK pada Mei 2024, dua diskusi kelompok terpumpun (FGD) pada 2024, pemaparan pada 2 Oktober 2025, dan pernyataan PPATK pada Januari 2026.',
      en: 'The sources name PPATK’s proposal in May 2024, two focus groups in 2024, a presentation on 2 October 2025 and a statement by PPATK in January 2026.',
    },
    allows: {
      id: 'Hanya bulan mulainya yang diketahui, yaitu Mei 2024; keterangan terakhir yang kami temukan berasal dari Januari 2026.',
      en: 'Only the month in which it began is known, May 2024; the last statement that we found dates from January 2026.',
    },
    doesNotAllow: {
      id: 'Menyatakan bahwa dokumennya selesai dalam 2022–2024, atau menyebut tanggal terbitnya; kami tidak menemukan halaman yang memuat versi akhirnya.',
      en: 'Saying that the document was finished within 2022–2024, or giving a date of publication; we found no page that publishes a final version.',
    },
    rests: ['activities/red-flag-indicators-instrument'],
  },
  'denpasar-recommendations-2024': {
    number: 11,
    difficulty: 3,
    answer: {
      precision: 'month',
      kind: 'within',
    },
    sourceGives: {
      id: 'Konferensinya berlangsung pada Agustus 2024; rekomendasinya dibagikan dalam forum pada September 2024. Kami tidak membaca dokumennya.',
      en: 'The conference was in August 2024; the recommendations were distributed at the forum in September 2024. We did not read the document itself.',
    },
    allows: {
      id: 'Hanya dua bulan yang mungkin: Agustus atau September 2024. Kami menyimpulkannya dari kedua acara itu.',
      en: 'Only two months are possible: August or September 2024. We infer them from those two events.',
    },
    doesNotAllow: {
      id: 'Menulis 8 Agustus sebagai tanggal rekomendasi.',
      en: 'Giving 8 August as the date of the recommendations.',
    },
    rests: ['activities/denpasar-recommendations-2024'],
  },
  'research-report-financial-services-2024': {
    number: 14,
    difficulty: 1,
    answer: {
      precision: 'year',
      kind: 'within',
    },
    sourceGives: {
      id: 'Daftar pustaka artikel mencantumkan laporan ini dengan tahun 2024. Kami tidak membaca laporannya.',
      en: 'The paper’s reference list gives the year 2024 for this report. We did not read the report.',
    },
    allows: {
      id: 'Hanya tahunnya yang diketahui: 2024.',
      en: 'Only the year is known: 2024.',
    },
    doesNotAllow: {
      id: 'Menyebut bulan, atau menyatakan bahwa laporan ini sama dengan penelitian cepat tentang topik yang sama.',
      en: 'Naming a month, or saying that this report is the same as the rapid study on the same topic.',
    },
    rests: ['activities/research-report-financial-services-2024'],
  },
  'financial-sector-coordination-meeting': {
    number: 18,
    difficulty: 3,
    answer: {
      precision: 'unknown',
      kind: 'undated',
    },
    sourceGives: {
      id: 'Halaman ECPAT Indonesia tentang pertemuan ini tidak bertanggal. Halaman lain, yang juga tidak bertanggal, memuat petunjuk bahwa waktunya sekitar 2023.',
      en: 'ECPAT Indonesia’s page on the meeting has no date. Another page, which is also undated, contains hints that the time was about 2023.',
    },
    allows: {
      id: 'Waktunya tidak diketahui: kegiatan ini tetap dihitung, tetapi di linimasa ditampilkan terpisah, tanpa tahun.',
      en: 'The time is not known: the activity is still counted, but the timeline shows it separately, without a year.',
    },
    doesNotAllow: {
      id: 'Menempatkan pertemuan ini pada 2023 berdasarkan halaman lain itu, padahal tanggal halaman itu dan penyelenggara acaranya tidak kami ketahui.',
      en: 'Placing the meeting in 2023 because of that other page, although we know neither the date of that page nor the organiser of its event.',
    },
    rests: ['activities/financial-sector-coordination-meeting'],
  },
} satisfies Written<Partial<Record<ActivityId, WhenItem<Link>>>>;
