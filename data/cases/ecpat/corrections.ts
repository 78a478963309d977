import type { Correction } from '#data/correctionTypes';
import type { Records } from '#data/types';
import type { ActivityId } from './activities';
import type { charts } from './charts';
import type { FigureId } from './figures';
import type { SourceId } from './sources';

/** Changes to the evidence since the first edition, the newest first; the changelog repeats them in English. */
export const corrections = {
  'cautions-left-out': {
    on: '2026-11-29',
    was: {
      id: 'Keterangan “perlu diingat” beberapa kegiatan dan angka tidak memuat hal yang hanya tertulis dalam uraian panjangnya: asal tanggal atau angka, kesimpulan kami, atau bahwa hanya satu media memuatnya.',
      en: 'The cautions on some activities and figures left out what only the longer text said: where a date or number comes from, that something is our inference, or that only one outlet carries it.',
    },
    is: { id: 'Keterangan itu kini memuatnya.', en: 'The cautions now say it.' },
    activities: [
      'aman-warrior-2021',
      'online-exploitation-monitoring-report-2023',
      'acosec-2024-proceedings',
      'red-flag-indicators-instrument',
    ],
    figures: [
      'ppatk-2024-transaction-count',
      'ppatk-2025-cse-value',
      'ppatk-2025-trafficking-value',
      'ppatk-relayed-economic-sexual-exploitation',
      'ppatk-relayed-trafficking',
      'ppatk-relayed-csam',
      'safenet-kbgo-2023-q3',
    ],
    charts: [],
    sources: [],
  },
  'unlike-figures-set-in-order': {
    on: '2026-11-29',
    was: {
      id: 'Keterangan beberapa angka menyebut satu angka ratusan kali lebih kecil daripada, jauh di bawah, atau hampir sama dengan angka lain, padahal angka-angka itu tidak dapat dibandingkan.',
      en: 'Notes on some figures called one number hundreds of times smaller than, far below or almost the same as another, though these figures are not comparable.',
    },
    is: {
      id: 'Perbandingan itu dihapus; keterangannya hanya menyebut bahwa pokok, rentang waktu, atau satuannya berbeda.',
      en: 'These comparisons are gone; the notes only say that subject, period or unit differ.',
    },
    activities: [],
    figures: [
      'ppatk-2021-2022-csam-only-preliminary',
      'ppatk-2022-value-trafficking-and-csa',
      'ppatk-2025-cse-value',
      'simfoni-sexual-violence-2023-jan-aug',
      'simfoni-sexual-violence-2024-jan-aug',
    ],
    charts: [],
    sources: [],
  },
  'quarters-compared-by-safenet': {
    on: '2026-11-29',
    was: {
      id: 'Judul bagan menyatakan bahwa aduan lebih rendah pada awal 2023 dan lebih tinggi sesudahnya, padahal dua triwulan hanya diketahui rentangnya. Keterangan lain menjelaskan suatu kenaikan pada 2023, padahal kami tidak menemukan perbandingan SAFEnet dengan 2022.',
      en: 'The headline of the chart said that complaints were lower in early 2023 and higher after, though two quarters are known only as a range. A note explained a rise in 2023, though we found no comparison by SAFEnet with 2022.',
    },
    is: {
      id: 'Judulnya hanya menyebut triwulan yang dibandingkan SAFEnet sendiri, dan keterangannya tidak lagi menyebut kenaikan.',
      en: 'The headline names only the quarters that SAFEnet itself compares, and the note no longer speaks of a rise.',
    },
    activities: [],
    figures: ['safenet-kbgo-2023'],
    charts: ['safenet-quarters'],
    sources: [],
  },
  'inferences-called-facts': {
    on: '2026-11-29',
    was: {
      id: 'Daftar gambar yang tidak kami buat menyatakan dua kesimpulan kami sebagai fakta: apa yang dicakup “lebih dari 15.000” dan bahwa angka 834 memuat kasus dari media.',
      en: 'The list of what we do not draw stated two of our inferences as facts: what the ‘more than 15,000’ covers, and that the 834 include cases from the media.',
    },
    is: {
      id: 'Keduanya disebut kemungkinan besar dan kesimpulan kami.',
      en: 'Both are called most probable and our inference.',
    },
    activities: [],
    figures: ['simfoni-online-sexual-violence-15000', 'kpai-sexual-crime-2022'],
    charts: [],
    sources: [],
  },
  'share-of-at-least-two': {
    on: '2026-11-29',
    was: {
      id: 'Angka Indonesia dalam rentang 13 negara ditulis 2 persen.',
      en: 'In the range across 13 countries, Indonesia’s share was given as 2%.',
    },
    is: { id: 'Angkanya sedikitnya 2 persen.', en: 'It is at least 2%.' },
    activities: [],
    figures: ['disrupting-harm-country-range'],
    charts: [],
    sources: [],
  },
  'complexity-in-the-abstract': {
    on: '2026-11-29',
    was: {
      id: 'Pernyataan tentang klaim artikel menyebut persoalannya makin kompleks.',
      en: 'The statement on the paper’s claim said that the problem has become more complex.',
    },
    is: {
      id: 'Abstraknya hanya menyebut kompleksitas persoalan itu.',
      en: 'The abstract speaks only of the complexity of the problem.',
    },
    activities: [],
    figures: ['paper-claim-transactions-rose-2022-2024'],
    charts: [],
    sources: ['jpai-62425-2025'],
  },
  'age-of-the-victim': {
    on: '2026-11-29',
    was: {
      id: 'Penjelasan satuan menyebut usia orang yang mengadu.',
      en: 'The explanation of the unit spoke of the age of the person who complains.',
    },
    is: { id: 'Usia itu usia korban.', en: 'The age is that of the victim.' },
    activities: [],
    figures: ['safenet-kbgo-2024-q1-children', 'safenet-kbgo-2024-q1-18-25'],
    charts: [],
    sources: [],
  },
  'reason-for-the-course': {
    on: '2026-11-29',
    was: {
      id: 'Alasan peran pelatihan Desember 2025 menyatakan bahwa pelatihan itu melanjutkan pelatihan yang dimulai dengan modul, padahal sumbernya tidak menyebut apakah modul itu dipakai.',
      en: 'The reason for the role of the course of December 2025 said that it continues the training that began with the module, though the source does not state whether the module was used.',
    },
    is: {
      id: 'Alasannya: ECPAT Indonesia mendukung pelatihan di pusdiklat PPATK sendiri, yang dibuka kepala pusdiklat itu.',
      en: 'The reason: ECPAT Indonesia supported a course at PPATK’s own training centre, opened by the head of that centre.',
    },
    activities: ['cso-training-december-2025'],
    figures: [],
    charts: [],
    sources: ['jarak-indonesia-2025-01'],
  },
  'year-end-reports-and-strategy': {
    on: '2026-11-29',
    was: {
      id: 'Ringkasannya menyatakan bahwa artikel mencantumkan laporan untuk 2022 bagi periode strategi dan bahwa laporan untuk 2024 menutup periode itu.',
      en: 'The summaries said that the paper lists the report on 2022 for the period of the strategy, and that the report on 2024 closes that period.',
    },
    is: {
      id: 'Ringkasannya hanya menyebut bahwa artikel mencantumkan kedua laporan itu dan tahun yang menjadi pokoknya.',
      en: 'The summaries say only that the paper lists both reports, and what year they are about.',
    },
    activities: ['year-end-report-2022', 'year-end-report-2024'],
    figures: [],
    charts: [],
    sources: [],
  },
  'what-the-paper-does-with-a-concept': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menyatakan untuk apa artikel memakai keamanan nontradisional dan tulisan Bakry (2022).',
      en: 'The site said what the paper uses non-traditional security and Bakry (2022) for.',
    },
    is: {
      id: 'Abstrak menyebut konsep itu tanpa menjelaskan penerapannya, dan kami tidak mengetahui untuk apa tulisan itu dipakai.',
      en: 'The abstract names the concept and does not explain how it is applied, and we do not know what the work is used for.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['jpai-62425-2025', 'bakry-2022'],
  },
  'origin-of-the-lens': {
    on: '2026-11-29',
    was: {
      id: 'Entri tiga sumber menyatakan bahwa lensa tiga peran berasal dari Lewis dan Kanji.',
      en: 'The entries of three sources said that the lens of three roles comes from Lewis and Kanji.',
    },
    is: {
      id: 'Menilik daftar pustaka artikel, kemungkinan besar demikian; itu kesimpulan kami.',
      en: 'Judging by the paper’s reference list this is most probably so; it is our inference.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['lewis-kanji-2009', 'david-lewis-nd-01', 'melesse-zenebework-nd-01'],
  },
  'contacts-without-a-date': {
    on: '2026-11-29',
    was: {
      id: 'Penilaian atas klaim kemitraan menyatakan bahwa kami tidak menemukan hubungan serupa antara ECPAT Indonesia dan PPATK pada 2022 atau 2023.',
      en: 'The assessment of the claim of partnership said that we found no similar contact between ECPAT Indonesia and PPATK for 2022 or 2023.',
    },
    is: {
      id: 'Kami tidak menemukan hubungan yang bertanggal 2022 atau 2023; satu pertemuan tanpa tanggal mungkin berlangsung saat itu.',
      en: 'We found no contact dated 2022 or 2023; one undated meeting may fall in that time.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: [],
  },
  'conference-behind-a-name': {
    on: '2026-11-29',
    was: {
      id: 'Dua entri sumber dan dua kegiatan menyatakan sebagai fakta bahwa ACOSEC 2024 adalah konferensi Denpasar.',
      en: 'Two entries of sources and two activities said as a fact that ACOSEC 2024 is the Denpasar conference.',
    },
    is: {
      id: 'Itu kesimpulan kami dari berita tentang konferensi persnya.',
      en: 'This is our inference from a report on its press conference.',
    },
    activities: ['acosec-2024-proceedings', 'asean-conference-denpasar-2024'],
    figures: [],
    charts: [],
    sources: ['zulmi-2024', 'yulia-sofian-2024', 'infobanknews-nd-01'],
  },
  'amount-up-to-a-half-year': {
    on: '2026-11-29',
    was: {
      id: 'Entri Infobanknews menempatkan nilai 2024 pada semester I 2024.',
      en: 'The entry of Infobanknews dated the amount of 2024 to the first half of 2024.',
    },
    is: {
      id: 'Infobanknews menulis “hingga” semester I 2024, tanpa tahun awal.',
      en: 'Infobanknews writes ‘up to’ the first half of 2024, with no starting year.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['infobanknews-nd-01'],
  },
  'estimate-is-no-share': {
    on: '2026-11-29',
    was: {
      id: 'Entri Ramadhan (2022) menyebut perkiraan untuk materi kekerasan seksual terhadap anak sebagai bagian dari Rp114 miliar.',
      en: 'The entry of Ramadhan (2022) called the estimate for child sexual abuse material a part of the IDR 114 billion.',
    },
    is: {
      id: 'Perkiraan itu bersifat sementara, untuk kira-kira dua tahun, dan tidak dihitung sebagai bagian dari jumlah tersebut.',
      en: 'The estimate is preliminary, covers about two years and was not worked out as a share of that sum.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['kabarbisnis-2022-01'],
  },
  'sources-say-less': {
    on: '2026-11-29',
    was: {
      id: 'Uraian beberapa sumber menyatakan lebih dari yang kami baca: perbandingan dua nilai, lensa sebuah skripsi, pelatihan bersama PPATK pada 2017, asal angka yang dikutip kemudian, sebab turunnya laporan sedunia, atau hubungan sebuah aliansi dengan kegiatan di sektor keuangan.',
      en: 'The descriptions of some sources said more than we read: a comparison of two amounts, the lens of a thesis, a training with PPATK in 2017, the origin of figures quoted later, why reports worldwide fell, or how an alliance relates to the work on finance.',
    },
    is: {
      id: 'Uraiannya hanya menyebut apa yang kami baca dan menandai kesimpulan kami.',
      en: 'The descriptions name only what we read and mark what we infer.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: [
      'star-news-nd-01',
      'kabarbisnis-2022-01',
      'universitas-muhammadiyah-2017-01',
      'ecpat-indonesia-2017-01',
      'merdeka-nd-01',
      'the-mission-haven-nd-01',
      'terre-des-hommes-netherlands-nd-01',
    ],
  },
  'remarks-on-citations': {
    on: '2026-11-29',
    was: {
      id: 'Semua jenis keterangan tentang sitasi dijelaskan sebagai kekeliruan dalam sitasi yang tercetak.',
      en: 'The remarks on citations were all explained as faults of the printed citation.',
    },
    is: {
      id: 'Penjelasannya: keterangan itu menyangkut sitasi yang tercetak atau karya yang disitasi.',
      en: 'The explanation: a remark concerns the printed citation or the work cited.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: [],
  },
  'two-percent-of-2023': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menyatakan sebagai fakta bahwa angka 2 persen dalam pemberitaan akhir 2023 adalah perkiraan Disrupting Harm dan bahwa laporannya sendiri memperkirakan banyak kejadian tidak dilaporkan.',
      en: 'The site said as a fact that the 2% in coverage of late 2023 is the Disrupting Harm estimate, and that the report itself expects under-reporting.',
    },
    is: {
      id: 'Yang pertama kemungkinan besar demikian dan merupakan kesimpulan kami; yang kedua disebut menurut ringkasan RESPECT karena kami tidak dapat membaca laporannya.',
      en: 'The first is most probably so and is our inference; the second is given as the RESPECT summary’s, because we could not read the report.',
    },
    activities: ['year-end-report-2023-launch', 'disrupting-harm-indonesia-launch-2022'],
    figures: ['disrupting-harm-prevalence'],
    charts: [],
    sources: ['kbr-nd-01', 'respect-international-nd-01'],
  },
  'training-of-2017': {
    on: '2026-11-29',
    was: {
      id: 'Ringkasannya menyebut pelatihan 2017 sebagai kegiatan paling awal bersama PPATK, padahal bagian yang kami baca tidak menyebut peran PPATK.',
      en: 'The summary called the training of 2017 the earliest work with PPATK, though the part that we read does not state PPATK’s own part.',
    },
    is: {
      id: 'Menurut judulnya, pelatihan itu ditujukan bagi PPATK; ringkasannya menyebutnya kegiatan paling awal menyangkut PPATK yang kami temukan.',
      en: 'By its title the training was meant for PPATK; the summary calls it the earliest activity concerning PPATK that we found.',
    },
    activities: ['ppatk-transaction-training-2017'],
    figures: [],
    charts: [],
    sources: ['ecpat-indonesia-2017-01'],
  },
  'statements-without-their-limit': {
    on: '2026-11-29',
    was: {
      id: 'Uraian UU 10/2012 menyatakan bahwa ratifikasi tidak langsung berlaku di dalam negeri, uraian tentang skripsi tidak terbatas pada abstrak yang kami baca, dan penilaian atas riset menyebut pokok dua karya yang tidak kami baca.',
      en: 'The account of UU 10/2012 said that ratification has no direct domestic effect, that of student theses was not limited to the abstracts that we read, and the assessment of research named the subject of two works that we did not read.',
    },
    is: {
      id: 'Yang pertama kini disebut menurut halaman BINUS, yang kedua terbatas pada abstrak yang kami baca, dan yang ketiga menurut judulnya.',
      en: 'The first is now given as the BINUS page’s statement, the second is limited to the abstracts that we read, and the third goes by the titles.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['binus-university-2019-01'],
  },
  'number-of-the-units': {
    on: '2026-11-29',
    was: {
      id: 'Halaman bantuan menyatakan bahwa unit perlindungan di daerah tidak mempunyai nomor sendiri.',
      en: 'The help page said that the protection units in the regions have no number of their own.',
    },
    is: {
      id: 'Kami tidak menemukan satu nomor untuk semua unit itu.',
      en: 'We found no single number for all these units.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: [],
  },
  'reasons-claim-no-effect': {
    on: '2026-11-29',
    was: {
      id: 'Alasan peran beberapa kegiatan menyatakan bahwa kegiatan itu mendorong atau memperkuat respons pihak lain, padahal sumber yang kami baca hanya menunjukkan tujuannya; dua di antaranya menyangkut karya yang tidak kami baca.',
      en: 'The reasons for the role of some activities said that these moved others or strengthened their response, though the sources that we read show only the aim; two concern works that we did not read.',
    },
    is: {
      id: 'Alasannya menyebut tujuan kegiatan, atau judul karyanya bila kami tidak membacanya.',
      en: 'The reasons name the aim of the activity, or the title of a work that we did not read.',
    },
    activities: [
      'research-report-financial-services-2024',
      'acosec-2024-proceedings',
      'bali-child-labour-study-2023',
      'central-sulawesi-service-training-2024',
      'national-child-protection-conference-2022',
      'ppatk-transaction-training-2017',
      'safer-internet-day-2025',
    ],
    figures: [],
    charts: [],
    sources: [],
  },
  'who-writes-the-indicators': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menyatakan bahwa PPATK menulis indikator red flag dan bahwa dokumennya masih berupa draf sepanjang 2022–2024.',
      en: 'The site said that PPATK writes the red-flag indicators and that the document was a draft throughout 2022–2024.',
    },
    is: {
      id: 'Sumber yang kami baca menunjukkan bahwa PPATK memimpin dan bahwa draf pertamanya dibahas pada Desember 2024.',
      en: 'The sources that we read show that PPATK leads and that a first draft was discussed in December 2024.',
    },
    activities: ['red-flag-indicators-instrument'],
    figures: [],
    charts: [],
    sources: ['ecpat-indonesia-nd-15'],
  },
  'outline-of-the-module': {
    on: '2026-11-29',
    was: {
      id: 'Keterangan “perlu diingat” menyatakan bahwa kerangka modul baru dibahas pada 7 Mei 2025, sedangkan hasilnya menyebut kerangka yang disepakati.',
      en: 'The caution said that the outline of the module was still being settled on 7 May 2025, while the outputs named an agreed outline.',
    },
    is: {
      id: 'Menurut halaman ECPAT Indonesia, kerangka itu disusun dan disepakati dalam pertemuan tersebut.',
      en: 'According to ECPAT Indonesia’s page the outline was drawn up and settled at that meeting.',
    },
    activities: ['training-module-fgd-may-2025'],
    figures: [],
    charts: [],
    sources: ['ecpat-indonesia-nd-13'],
  },
  'kpai-counts-with-media': {
    on: '2026-11-29',
    was: {
      id: 'Satu keterangan tentang angka KPAI 2022 menyatakan bahwa angka itu hanya menghitung pengaduan, sedangkan keterangan lain menyebut kasus dari media.',
      en: 'One note on KPAI’s figures for 2022 said that they count complaints only, while another spoke of cases from the media.',
    },
    is: {
      id: 'Keterangannya kini sejalan: angka itu menunjukkan apa yang dicatat KPAI, termasuk kasus dari media; untuk 834, hal itu kesimpulan kami.',
      en: 'The notes now agree: the figures show what KPAI recorded, cases from the media included; for the 834 this is our inference.',
    },
    activities: [],
    figures: ['kpai-complaints-2022', 'kpai-sexual-crime-2022'],
    charts: [],
    sources: ['databoks-nd-01', 'pos-kota-2022-01'],
  },
  'ratios-of-unlike-figures': {
    on: '2026-11-29',
    was: {
      id: 'Nilai PPATK untuk 2023 disebut hampir empat kali nilai 2022, pengaduan KPAI 2024 kurang dari setengah pengaduan 2022, dan satu hitungan SIMFONI PPA seperseratus angka PPATK, padahal angka-angka itu tidak dapat dibandingkan.',
      en: 'PPATK’s amount for 2023 was called nearly four times that of 2022, KPAI’s complaints of 2024 less than half those of 2022, and a count in SIMFONI PPA a hundredth of PPATK’s, though these figures are not comparable.',
    },
    is: {
      id: 'Ketiga perbandingan itu dihapus.',
      en: 'These three comparisons are gone.',
    },
    activities: [],
    figures: [
      'ppatk-2023-trafficking-value',
      'kpai-complaints-2024',
      'simfoni-exploitation-victims-2023',
    ],
    charts: [],
    sources: [],
  },
  'amount-of-2024-dated-by-pages': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menyatakan bahwa setiap kali tahun awal untuk Rp127,371 miliar disebut, tahun itu 2014, dan bahwa nilai itu diberi tiga keterangan waktu.',
      en: 'The site said that wherever a starting year is printed for the IDR 127.371 billion it is 2014, and that the amount is dated in three ways.',
    },
    is: {
      id: 'Situs ini berbicara tentang halaman yang kami baca: Bali Post juga menulis 2014–2024, dan Koranjuri menulis “sepanjang tahun 2024”.',
      en: 'The site speaks of the pages that we read: Bali Post also prints 2014–2024, and Koranjuri prints ‘throughout 2024’.',
    },
    activities: [],
    figures: [
      'ppatk-2024-value-prostitution',
      'ppatk-2024-transaction-count',
      'ppatk-2024-children',
    ],
    charts: ['one-amount-three-periods', 'six-amounts-six-subjects'],
    sources: ['bali-post-nd-01', 'koranjuri-2024-01'],
  },
  'no-count-of-2022-found': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menyatakan bahwa jumlah transaksi untuk 2022 tidak pernah diumumkan.',
      en: 'The site said that a number of transactions for 2022 was never published.',
    },
    is: {
      id: 'Kami tidak menemukan jumlah itu dalam sumber yang kami baca.',
      en: 'We did not find such a number in the sources that we read.',
    },
    activities: [],
    figures: [
      'ppatk-2024-transaction-count',
      'ppatk-2022-value-trafficking-and-csa',
      'paper-claim-transactions-rose-2022-2024',
    ],
    charts: ['two-amounts-side-by-side'],
    sources: [],
  },
  'children-in-exact-number': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menyatakan bahwa tiga halaman menulis 24.049 anak.',
      en: 'The site said that three pages print 24,049 children.',
    },
    is: {
      id: 'Lebih banyak halaman menulis angka itu; jumlah halamannya tidak lagi ditulis dalam kalimat.',
      en: 'More pages print that number; the sentence no longer counts the pages.',
    },
    activities: [],
    figures: ['ppatk-2024-children'],
    charts: [],
    sources: ['ngopibareng-nd-01'],
  },
  'amounts-counted': {
    on: '2026-11-29',
    was: {
      id: 'Judul bagan menyebut enam nilai PPATK, padahal tabelnya memuat tujuh, satu di antaranya hanya berupa kata-kata.',
      en: 'The headline of the chart spoke of six PPATK amounts; the table holds seven, one of them only in words.',
    },
    is: {
      id: 'Jumlah nilai dan kelompok tindak pidana dihitung dari data.',
      en: 'The number of amounts and of groups of offences is computed from the data.',
    },
    activities: [],
    figures: [],
    charts: ['six-amounts-six-subjects'],
    sources: [],
  },
  'online-violence-number': {
    on: '2026-11-29',
    was: {
      id: 'Angka “lebih dari 15.000” disebut lebih besar daripada tahun mana pun; itu tidak benar untuk semua kekerasan (16.106, 17.641, dan 28.831).',
      en: 'The ‘more than 15,000’ was called larger than any single year; for all violence that is not true (16,106, 17,641 and 28,831).',
    },
    is: {
      id: 'Angka itu dibandingkan hanya dengan angka setahun tentang kekerasan seksual terhadap anak.',
      en: 'The number is set only beside single years of sexual violence against children.',
    },
    activities: [],
    figures: ['simfoni-online-sexual-violence-15000'],
    charts: [],
    sources: [],
  },
  'complaints-of-2021': {
    on: '2026-11-29',
    was: {
      id: 'Angka KPAI untuk 2021 ditulis 255, yang disampaikan pada 28 Desember 2021; dari 481 tersisa 226 untuk 2022 dan 2023.',
      en: 'KPAI’s number for 2021 was given as 255, stated on 28 December 2021; of the 481, 226 remained for 2022 and 2023.',
    },
    is: {
      id: 'Angka KPAI untuk seluruh 2021 ialah 345, disampaikan pada 24 Januari 2022; tersisa 136.',
      en: 'KPAI’s number for the whole of 2021 is 345, stated on 24 January 2022; 136 remain.',
    },
    activities: [],
    figures: ['kpai-csam-cyber-2021', 'kpai-csam-cyber-2021-2023'],
    charts: [],
    sources: ['jpnn-2022-01', 'databoks-nd-03'],
  },
  'relayed-complaints': {
    on: '2026-11-29',
    was: {
      id: 'Kesimpulan bahwa 303, 128, dan 481 adalah hitungan KPAI untuk 2021–2023 disebut “kemungkinan besar” dan juga “hampir pasti”.',
      en: 'The inference that 303, 128 and 481 are KPAI’s counts for 2021–2023 was called ‘most probable’ and also ‘almost certain’.',
    },
    is: {
      id: 'Kesimpulan itu disebut kemungkinan besar; rentang waktu menurut Bali Post dan angka KPAI untuk 2021 dan 2022 menurut IDN Times ditambahkan.',
      en: 'The inference is called most probable; the period in Bali Post and KPAI’s numbers for 2021 and 2022 in IDN Times are added.',
    },
    activities: [],
    figures: [
      'ppatk-relayed-economic-sexual-exploitation',
      'ppatk-relayed-trafficking',
      'ppatk-relayed-csam',
    ],
    charts: [],
    sources: ['bali-post-nd-01', 'idn-times-2023-01'],
  },
  'web-pages-of-2022': {
    on: '2026-11-29',
    was: {
      id: 'Angka IWF ditulis sebagai konten, dan kenaikan 20 persen pada 2023 diulang tanpa pembanding.',
      en: 'The IWF’s number was given as items of content, and a rise of 20% in 2023 was repeated without a check.',
    },
    is: {
      id: 'Satuannya halaman web; menurut IWF sendiri 255.588 pada 2022 dan 275.652 pada 2023, naik 8 persen.',
      en: 'The unit is web pages; by the IWF’s own account 255,588 in 2022 and 275,652 in 2023, a rise of 8%.',
    },
    activities: [],
    figures: ['iwf-2022-worldwide'],
    charts: [],
    sources: [
      'internet-watch-foundation-nd-01',
      'internet-watch-foundation-nd-02',
      'digital-watch-nd-01',
    ],
  },
  'bullying-second-number': {
    on: '2026-11-29',
    was: {
      id: 'Angka 45 persen tentang perundungan ditampilkan tanpa menyebut angka lain dari acara yang sama.',
      en: 'The 45 per cent on bullying stood without the other number from the same occasion.',
    },
    is: {
      id: 'Peringatannya menyebut bahwa laporan lain menulis 48 persen.',
      en: 'The caution says that another report prints 48 per cent.',
    },
    activities: [],
    figures: ['unicef-relayed-bullying'],
    charts: [],
    sources: [],
  },
  'victims-of-2022-inferred': {
    on: '2026-11-29',
    was: {
      id: 'Keterangan bagan menyatakan bahwa sistem dan satuannya tetap sama.',
      en: 'The note on the chart said that system and unit stay the same.',
    },
    is: {
      id: 'Halaman untuk 2022 menulis kasus; kami menyimpulkan bahwa yang dimaksud korban, dan bagan kini menyatakannya.',
      en: 'The page for 2022 says cases; we infer that victims are meant, and the chart now says so.',
    },
    activities: [],
    figures: ['simfoni-sexual-violence-victims-2022'],
    charts: ['simfoni-child-victims'],
    sources: [],
  },
  'words-of-charts': {
    on: '2026-11-29',
    was: {
      id: 'Uraian bagan sumber menyebut “sebagian besar” untuk tahun yang hanya terbanyak; subjudul lain tidak menyebut kegiatan tanpa tanggal, atau dapat dibaca sebagai prevalensi.',
      en: 'The description of the chart of sources said ‘most of them’ of a year that only has the most; other subtitles left out the undated activity, or could be read as prevalence.',
    },
    is: { id: 'Kalimat-kalimat itu diperbaiki.', en: 'These sentences are corrected.' },
    activities: [],
    figures: ['disrupting-harm-13-helpline'],
    charts: [
      'sources-by-year-and-publisher',
      'direct-against-context',
      'actors-by-role',
      'who-was-told',
    ],
    sources: [],
  },
  'media-talk-date': {
    on: '2026-11-29',
    was: {
      id: 'Media Talk tentang peta jalan ditempatkan dalam Juni 2024, padahal mungkin berlangsung pada akhir Mei; Internet Watch Foundation tercatat sebagai pihak yang ikut, sedangkan pembicara Kominfo tidak.',
      en: 'The media talk on the roadmap was placed within June 2024, though it may have been in late May; the Internet Watch Foundation was listed as an actor and Kominfo’s speaker was not.',
    },
    is: {
      id: 'Waktunya Mei atau Juni 2024; Kominfo tercatat, dan IWF, yang hanya disebut sebagai pemilik portal, tidak lagi dihitung.',
      en: 'The time is May or June 2024; Kominfo is listed, and the IWF, named only as owner of the portal, no longer counts.',
    },
    activities: ['media-talk-roadmap-2024'],
    figures: [],
    charts: [],
    sources: ['idn-times-nd-04'],
  },
  'seminar-series-date': {
    on: '2026-11-29',
    was: {
      id: 'Seminar Tem@n Anak ditempatkan dalam Oktober–November 2024, padahal mungkin dimulai lebih awal.',
      en: 'The Tem@n Anak seminars were placed within October–November 2024, though they may have begun earlier.',
    },
    is: { id: 'Hanya tahunnya, 2024, yang dinyatakan.', en: 'Only the year, 2024, is given.' },
    activities: ['teman-anak-2024'],
    figures: [],
    charts: [],
    sources: [],
  },
  'conference-shared': {
    on: '2026-11-29',
    was: {
      id: 'Konferensi Denpasar dikodekan sebagai kegiatan yang dipimpin ECPAT Indonesia sendiri, dan beberapa lembaga yang mengirim pembicara tidak tercatat.',
      en: 'The Denpasar conference was coded as led by ECPAT Indonesia alone, and some bodies that sent speakers were not listed.',
    },
    is: {
      id: 'ECPAT Indonesia dicatat ikut memimpin; AUSTRAC, OJK, INTERPOL, UNODC, Western Union, ECPAT International, dan CHIS ditambahkan.',
      en: 'ECPAT Indonesia is recorded as sharing the lead; AUSTRAC, OJK, INTERPOL, UNODC, Western Union, ECPAT International and CHIS are added.',
    },
    activities: ['asean-conference-denpasar-2024'],
    figures: [],
    charts: ['actors-by-role'],
    sources: ['beritadewata-nd-01'],
  },
  'study-shared': {
    on: '2026-11-29',
    was: {
      id: 'Penelitian pekerja anak di Bali dikodekan sebagai kegiatan yang dipimpin ECPAT Indonesia sendiri.',
      en: 'The study of child labour in Bali was coded as led by ECPAT Indonesia alone.',
    },
    is: {
      id: 'Halaman lokakaryanya menyebut kerja sama dengan KemenPPPA dan ANVR; ECPAT Indonesia dicatat ikut memimpin.',
      en: 'The page on its workshop says that it was held together with KemenPPPA and ANVR; ECPAT Indonesia is recorded as sharing the lead.',
    },
    activities: ['bali-child-labour-study-2023'],
    figures: [],
    charts: [],
    sources: ['ecpat-indonesia-nd-24'],
  },
  'festival-organisers': {
    on: '2026-11-29',
    was: {
      id: 'Pada festival literasi digital 2023 lima penyelenggara yang disebut sumber tidak tercatat.',
      en: 'Five organisers that the source names were missing from the digital literacy festival of 2023.',
    },
    is: {
      id: 'Ayo Dongeng Indonesia, Kumpulan Emak Blogger, Portkesmas, Forum Taman Bacaan, dan Komunitas Historia Indonesia ditambahkan.',
      en: 'Ayo Dongeng Indonesia, Kumpulan Emak Blogger, Portkesmas, Forum Taman Bacaan and Komunitas Historia Indonesia are added.',
    },
    activities: ['festival-literasi-digital-2023'],
    figures: [],
    charts: ['actors-by-role'],
    sources: ['media-patriot-2023-01'],
  },
  'speakers-and-networks': {
    on: '2026-11-29',
    was: {
      id: 'NXG, yang pimpinannya berbicara, tidak tercatat pada Safer Internet Day 2022; jejaring ID-COP tidak disebut pada Safer Internet Day 2025.',
      en: 'NXG, whose head spoke, was not listed for Safer Internet Day 2022; the ID-COP network was not named for Safer Internet Day 2025.',
    },
    is: {
      id: 'Keduanya dicatat menurut aturan yang sama untuk semua kegiatan.',
      en: 'Both are listed, by the rule that now holds for every activity.',
    },
    activities: ['safer-internet-day-2022', 'safer-internet-day-2025'],
    figures: [],
    charts: [],
    sources: [],
  },
  'year-end-reports-unread': {
    on: '2026-11-29',
    was: {
      id: 'Alasan peran catatan akhir tahun 2022 dan 2024 menyebut rekomendasi, padahal isinya tidak kami baca.',
      en: 'The reasons for the role of the year-end reports on 2022 and 2024 spoke of recommendations, though we did not read what they say.',
    },
    is: {
      id: 'Alasannya menyatakan bahwa perannya mengikuti jenis laporan dan bahwa isinya tidak kami baca.',
      en: 'The reasons say that the role follows from the kind of report and that we did not read it.',
    },
    activities: ['year-end-report-2022', 'year-end-report-2024'],
    figures: [],
    charts: [],
    sources: [],
  },
  'study-of-others': {
    on: '2026-11-29',
    was: {
      id: 'Alasan peran peluncuran Disrupting Harm dapat dibaca seolah-olah penelitian itu karya ECPAT Indonesia.',
      en: 'The reason for the role of the Disrupting Harm launch could be read as if the study were ECPAT Indonesia’s own.',
    },
    is: {
      id: 'Alasannya menyatakan bahwa ECPAT Indonesia ikut meluncurkannya dan bahwa penelitian itu bukan karya ECPAT Indonesia.',
      en: 'The reason says that ECPAT Indonesia helped to launch it and that the study was not its own.',
    },
    activities: ['disrupting-harm-indonesia-launch-2022'],
    figures: [],
    charts: [],
    sources: [],
  },
  'listed-news-of-ppatk': {
    on: '2026-11-29',
    was: {
      id: 'Peringatan FGD Juli 2024 menyimpulkan dari “judul dan tanggal” bahwa PPATK (2024a) memberitakannya, padahal hanya tahunnya yang diketahui.',
      en: 'The caution on the July 2024 focus group inferred from ‘title and date’ that PPATK (2024a) reports it; only the year is known.',
    },
    is: {
      id: 'Peringatannya menyebut kemungkinan, dan bahwa kami hanya mengetahui judul dan tahunnya.',
      en: 'The caution speaks of a possibility, and says that we know only title and year.',
    },
    activities: ['ppatk-fgd-red-flag-july-2024'],
    figures: [],
    charts: [],
    sources: [],
  },
  'regulation-of-2025': {
    on: '2026-11-29',
    was: {
      id: 'Situs ini menulis bahwa PP 17/2025 ditetapkan pada 28 Maret 2025 dan berlaku pada 1 April 2025.',
      en: 'The site dated PP 17/2025 to 28 March 2025 and said that it was in force from 1 April 2025.',
    },
    is: {
      id: 'Peraturan itu ditetapkan pada 27 Maret 2025; 28 Maret adalah hari peluncurannya. Tentang mulai berlakunya sumber tidak sepakat: 27 Maret atau 1 April.',
      en: 'The regulation is dated 27 March 2025; 28 March was the day of its launch. Sources differ on entry into force: 27 March or 1 April.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: [
      'conventus-law-nd-01',
      'agi-legal-2025-01',
      'tmi-associates-2025-01',
      'digital-policy-alert-nd-01',
    ],
  },
  'name-of-an-author': {
    on: '2026-11-29',
    was: {
      id: 'Sebuah kerangka disebut karya “Noeleen dkk., 1995”; itu tampaknya nama depan.',
      en: 'A framework was credited to ‘Noeleen et al., 1995’, which looks like a given name.',
    },
    is: {
      id: 'Nama itu dihapus dari label; kami mencari karya aslinya, tetapi tidak menemukannya.',
      en: 'The name is gone from the label; we looked for the work itself and did not find it.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['unidentified-student-thesis-nd-02'],
  },
  'abbreviation-of-asean': {
    on: '2026-11-29',
    was: {
      id: 'Singkatan ASEAN tertulis pada Sekretariat ASEAN.',
      en: 'The abbreviation ASEAN stood with the ASEAN Secretariat.',
    },
    is: {
      id: 'Singkatan itu milik perhimpunannya dan dihapus dari data sekretariat.',
      en: 'It belongs to the association, and is gone from the entry of the secretariat.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: ['antara-nd-04'],
  },
  'pages-and-listed-works': {
    on: '2026-11-29',
    was: {
      id: 'Beberapa halaman ditampilkan sebagai karya yang sama dengan karya dalam daftar pustaka, padahal hanya memberitakan peristiwanya atau karyanya; tiga halaman yang memang karya yang sama tidak disebut demikian.',
      en: 'Some pages were shown as the same work as one in the reference list, though they only report the event or the work; three pages that are the same work did not say so.',
    },
    is: {
      id: 'Tiap halaman menyebut hubungannya: karya yang sama, tentang karya itu, atau tentang peristiwa yang sama.',
      en: 'Each page says how it relates to the work: the same work, about the work, or about the same event.',
    },
    activities: [],
    figures: [],
    charts: [],
    sources: [
      'ecpat-indonesia-nd-17',
      'nusantara-news-nd-01',
      'duta-nusantara-merdeka-nd-01',
      'ecpat-indonesia-nd-08',
      'respect-international-nd-01',
      'safenet-nd-01',
      'safenet-nd-02',
      'ecpat-indonesia-2018-01',
      'ecpat-international-2020-01',
      'universitas-riau-2021-01',
    ],
  },
} satisfies Records<Correction<ActivityId, FigureId, keyof typeof charts, SourceId>>;
