import type { Law, Records } from '#data/types';
import type { SourceId } from './sources';
import type { LawStep } from './words';

/** Laws and instruments of the legal frame. From the evidence dossier, checked on 24 November 2026. */
export const laws = {
  'uu12-2022': {
    label: {
      id: 'UU Tindak Pidana Kekerasan Seksual (TPKS)',
      en: 'Law on Sexual Violence Crimes (TPKS)',
    },
    account: {
      id: 'Undang-undang ini menetapkan sembilan bentuk tindak pidana kekerasan seksual, termasuk eksploitasi seksual dan kekerasan seksual berbasis elektronik. Undang-undang ini juga menyebut eksploitasi seksual anak dan mencakup pencucian uang yang tindak pidana asalnya kekerasan seksual. Menurut Pasal 85, masyarakat dapat berperan dalam pencegahan.',
      en: 'This law sets out nine forms of sexual violence crime, including sexual exploitation and electronic-based sexual violence. It names child sexual exploitation and includes money laundering whose predicate offence is a sexual violence crime. Under article 85 the public may take part in prevention.',
    },
    caution: {
      id: 'Pasal 85 memberi dasar hukum bagi kerja pencegahan oleh LSM (tafsiran kami). Teks undang-undang ini kami baca dari situs berita dan salinan hasil pindaian; rumusan resminya terdapat dalam lembaran negara. Butir tentang pencucian uang kami baca secara utuh dalam berita tentang rancangannya; bagian yang kami baca dari berita tentang undang-undang yang sudah ditandatangani terpotong pada butir itu. Pasal 4 ayat (2) sendiri masih memakai istilah lama untuk materi kekerasan seksual terhadap anak.',
      en: 'Article 85 gives prevention work by NGOs a legal basis (our interpretation). We read the text of the law on news sites and in a scanned copy; the official wording is in the state gazette. We read the item on money laundering in full in a news report on the bill; the part that we read of a report on the signed law breaks off in that item. Article 4(2) itself still uses a superseded term for child sexual abuse material.',
    },
    basis: 'seen',
    sources: [
      'lintasbarometer-2022-01',
      'innews-2022-01',
      'peraturan-2022-01',
      'universitas-sam-ratulangi-nd-01',
      'genpi-2022-01',
    ],
    number: 'UU 12/2022',
    dates: { signed: '2022-05-09', promulgated: '2022-05-09', inForce: '2022-05-09' },
    from: '2022-05-09',
    dateNote: { id: 'ditandatangani dan diundangkan', en: 'signed and promulgated' },
    isRegional: false,
  },
  'uu35-2014': {
    label: {
      id: 'Perubahan atas UU 23/2002 tentang Perlindungan Anak',
      en: 'Amendment of the Child Protection Law (UU 23/2002)',
    },
    account: {
      id: 'Undang-undang ini memperkuat sanksi bagi pelaku dan pemulihan bagi anak. Undang-undang ini diubah lagi pada 2016 (Perppu 1/2016, yang ditetapkan menjadi undang-undang dengan UU 17/2016).',
      en: 'This law strengthens penalties for offenders and the recovery of children. It was amended again in 2016 (Perppu 1/2016, made law by UU 17/2016).',
    },
    caution: {
      id: 'Tanggal undang-undang ini berasal dari satu surat kabar. Untuk mengetahui isinya, kami membaca abstrak di situs dokumentasi hukum, bukan naskah undang-undangnya.',
      en: 'The date comes from one newspaper. For the content we read an abstract on a legal documentation site, not the text of the law.',
    },
    basis: 'seen',
    sources: ['radar-bogor-2020-01', 'jdihn-nd-01', 'sekretariat-jenderal-dpr-ri-nd-01'],
    number: 'UU 35/2014',
    dates: { signed: '2014-10-17', promulgated: '2014-10-17' },
    from: '2014-10-17',
    dateNote: { id: 'menurut satu surat kabar', en: 'as reported by one newspaper' },
    isRegional: false,
  },
  'uu1-2024': {
    label: {
      id: 'Perubahan kedua atas UU ITE',
      en: 'Second amendment of the Electronic Information and Transactions (ITE) Law',
    },
    account: {
      id: 'Pasal 16A mewajibkan penyelenggara sistem elektronik melindungi anak (lewat informasi tentang batas usia, verifikasi pengguna, dan mekanisme pelaporan). Pasal 16B menetapkan sanksi administratif hingga pemutusan akses.',
      en: 'Article 16A obliges electronic system providers to protect children (through information on the minimum age, user verification and a reporting mechanism). Article 16B sets administrative sanctions, up to cutting off access.',
    },
    caution: {
      id: 'Dalam keterangan 12 Januari 2024, yang dikutip sebuah berita, ahli hukum anak Ahmad Sofian (juga dari ECPAT Indonesia) menyatakan bahwa aturan ini masih terbatas. Kami belum menemukan tanggal pengundangannya.',
      en: 'In a statement of 12 January 2024 quoted in a report, the child-law expert Ahmad Sofian (also of ECPAT Indonesia) said that the rule was still limited. We have not found the day of promulgation.',
    },
    basis: 'seen',
    sources: [
      'jdih-kemenko-marves-nd-01',
      'idn-times-2024-01',
      'duta-nusantara-merdeka-nd-01',
      'idn-times-2024-04',
      'republic-of-indonesia-nd-01',
    ],
    number: 'UU 1/2024',
    dates: { passedByDpr: '2023-12-05', signed: '2024-01-02' },
    from: '2024-01-02',
    dateNote: { id: 'ditandatangani', en: 'signed' },
    isRegional: false,
  },
  'pp17-2025': {
    label: {
      id: 'PP Tata Kelola Penyelenggaraan Sistem Elektronik dalam Pelindungan Anak',
      en: 'Government Regulation on electronic systems and child protection',
    },
    account: {
      id: 'Peraturan ini melaksanakan Pasal 16A ayat (5) dan Pasal 16B ayat (3) UU 1/2024 dengan mengatur kewajiban platform terhadap pengguna di bawah 18 tahun, termasuk batas dan verifikasi usia, mekanisme pelaporan, penilaian risiko, dan pengaturan privasi.',
      en: 'This regulation implements articles 16A(5) and 16B(3) of UU 1/2024 by setting duties of platforms towards users under 18, including age limits and age verification, reporting mechanisms, risk assessment and privacy settings.',
    },
    caution: {
      id: 'Menurut tulisan beberapa firma hukum, peraturan ini ditetapkan pada 27 Maret 2025; Viva dan Katadata menyebut 28 Maret 2025, hari peluncurannya. Tanggal mulai berlakunya berbeda-beda menurut sumber yang kami baca: 27 Maret (AGI Legal, Digital Policy Alert) atau 1 April 2025 (TMI Associates, Katadata). Digital Policy Alert dan Conventus Law menyebut masa peralihan dua tahun. Menurut berita bertanggal 11 Maret 2026, peraturan ini mulai berlaku pada 28 Maret 2026; pada hari itulah tahap pertama aturan menterinya (Permenkomdigi 9/2026, diumumkan 6 Maret 2026) dimulai. Kami tidak memeriksa perkembangan sesudahnya. Menurut Katadata, peraturan ini turunan undang-undang pelindungan data pribadi, tetapi menurut Pasal 16A ayat (5) UU 1/2024 dan berita lain, peraturan ini turunan UU ITE. Kami belum menemukan tanggal pengundangannya.',
      en: 'Notes by law firms say that the regulation was issued on 27 March 2025; Viva and Katadata say 28 March 2025, the day of its launch. The sources that we read differ on entry into force: 27 March (AGI Legal, Digital Policy Alert) or 1 April 2025 (TMI Associates, Katadata). Digital Policy Alert and Conventus Law speak of a transition period of two years. A report dated 11 March 2026 says that the regulation takes effect on 28 March 2026; on that day the first stage of the ministerial rule (Permenkomdigi 9/2026, announced on 6 March 2026) begins. We did not check what happened afterwards. Katadata calls the regulation a rule under the personal data law, but article 16A(5) of UU 1/2024 and other reports place it under the ITE law. We have not found the promulgation date.',
    },
    basis: 'seen',
    sources: [
      'viva-2025-01',
      'sukabumi-update-2025-01',
      'jpnn-nd-01',
      'katadata-2025-01',
      'fortune-indonesia-2026-01',
      'republic-of-indonesia-nd-01',
      'conventus-law-nd-01',
      'agi-legal-2025-01',
      'tmi-associates-2025-01',
      'digital-policy-alert-nd-01',
    ],
    number: 'PP 17/2025 (PP TUNAS)',
    dates: { signed: '2025-03-27' },
    from: '2025-03-27',
    dateNote: {
      id: 'ditetapkan; sumber tidak sepakat tentang tanggal mulai berlakunya: 27 Maret atau 1 April 2025',
      en: 'issued; sources differ on entry into force: 27 March or 1 April 2025',
    },
    isRegional: false,
  },
  'uu21-2007': {
    label: {
      id: 'UU Pemberantasan Tindak Pidana Perdagangan Orang (TPPO)',
      en: 'Law on Eradicating Trafficking in Persons',
    },
    account: {
      id: 'Inilah undang-undang utama tentang perdagangan orang. Pasal 58 membentuk gugus tugas pusat dan daerah; menurut berita yang terbit pada 2023, gugus tugas itu didasarkan pada Perpres 69/2008, yang diubah dengan Perpres 22/2021 dan Perpres 49/2023. Perpres 49/2023 menjadikan Kapolri ketua harian dan memasukkan Kepala PPATK ke dalam gugus tugas.',
      en: 'This is the main law on trafficking. Article 58 creates national and regional task forces; according to reports published in 2023, they rest on Perpres 69/2008 as amended by Perpres 22/2021 and Perpres 49/2023. Perpres 49/2023 made the police chief day-to-day chair and brought the head of PPATK into the task force.',
    },
    caution: {
      id: 'Kami belum menemukan tanggal pengundangannya. Kami juga belum mengetahui apakah KUHP baru, yang berlaku sejak 2 Januari 2026, menggantikan pasal-pasal undang-undang ini. Kami tidak memeriksa perubahan aturan gugus tugas sesudah 2023.',
      en: 'We have not found the day of promulgation, nor whether the new Criminal Code, in force since 2 January 2026, replaces any of its articles. We did not check for changes to the task force rules after 2023.',
    },
    basis: 'seen',
    sources: ['kompas-2023-01', 'tirto-2023-01', 'channel9-2023-01'],
    number: 'UU 21/2007',
    dates: {},
    from: '2007',
    dateNote: { id: 'tanggal persisnya tidak ditemukan', en: 'exact day not found' },
    isRegional: false,
  },
  'perpres19-2023': {
    label: {
      id: 'Rencana Aksi Nasional Pencegahan dan Penanganan TPPO 2020–2024',
      en: 'National Action Plan on Trafficking 2020–2024',
    },
    account: {
      id: 'Rencana ini menjadi pedoman bagi kementerian dan gugus tugas. Masa berlakunya berakhir pada 2024.',
      en: 'This plan guides ministries and task forces. It ran until 2024.',
    },
    caution: {
      id: 'Pada 4 Desember 2025 Kemenko PMK masih menyusun rencana 2025–2029; kami belum menemukan penetapannya.',
      en: 'On 4 December 2025 the coordinating ministry was still drafting the plan for 2025–2029; we have not found its adoption.',
    },
    basis: 'seen',
    sources: ['kompas-2023-02', 'kemenko-pmk-2025-01'],
    number: 'Perpres 19/2023',
    dates: { signed: '2023-02-22' },
    from: '2023-02-22',
    dateNote: { id: 'ditandatangani', en: 'signed' },
    isRegional: false,
  },
  'uu10-2012': {
    label: {
      id: 'Pengesahan Protokol Opsional Konvensi Hak Anak (OPSC)',
      en: 'Ratification of the CRC Optional Protocol (OPSC)',
    },
    account: {
      id: 'Dengan undang-undang ini, Indonesia meratifikasi protokol yang ditandatanganinya pada 24 September 2001. Menurut halaman BINUS, protokol itu masih harus dituangkan ke dalam aturan nasional. Dalam sebuah berita yang terbit pada November 2017, ECPAT Indonesia menyatakan bahwa laporan awal Indonesia terlambat.',
      en: 'By this law Indonesia ratified the protocol that it signed on 24 September 2001. According to the BINUS page, the protocol still has to be turned into national rules. In a report published in November 2017, ECPAT Indonesia said that Indonesia’s initial report was overdue.',
    },
    caution: {
      id: 'Sumber-sumber yang kami baca saling bertentangan: halaman BINUS menyebut UU 12/2012 dan Keppres 36/1996; Kompas dan sumber lain menyebut UU 10/2012, dan kajian DPR menyebut Keppres 36/1990. Kami belum menemukan keterangan tentang status pelaporan sesudahnya.',
      en: 'The sources that we read contradict each other: the BINUS page gives the ratifying law as UU 12/2012 and the CRC decree as Keppres 36/1996; Kompas and others give UU 10/2012, and a DPR study gives Keppres 36/1990. We have not found the status of reporting since then.',
    },
    basis: 'seen',
    sources: [
      'kompas-2017-01',
      'binus-university-2019-01',
      'us-department-of-labor-2013-01',
      'universitas-indonesia-nd-02',
    ],
    number: 'UU 10/2012',
    dates: {},
    from: '2012',
    dateNote: { id: 'tanggal persisnya tidak ditemukan', en: 'exact day not found' },
    isRegional: false,
  },
  'keppres36-1990': {
    label: {
      id: 'Pengesahan Konvensi Hak Anak',
      en: 'Ratification of the Convention on the Rights of the Child',
    },
    account: {
      id: 'Dengan keputusan presiden ini, Indonesia mengesahkan Konvensi Hak Anak.',
      en: 'By this presidential decree Indonesia ratified the Convention on the Rights of the Child.',
    },
    caution: {
      id: 'Ada dua tanggal yang beredar: 25 Agustus 1990 sebagai tanggal keputusan presiden dan 5 September 1990 sebagai tanggal ratifikasi. Kedua tanggal itu berasal dari berita tentang pelatihan, bukan dari naskah keputusannya.',
      en: 'Two dates circulate: 25 August 1990 for the decree and 5 September 1990 for the ratification. Both come from reports of training sessions, not from the decree.',
    },
    basis: 'seen',
    sources: ['sekretariat-jenderal-dpr-ri-nd-01', 'swara-ntt-nd-01', 'rbn-news-nd-01'],
    number: 'Keppres 36/1990',
    dates: { signed: '1990-08-25', ratificationReported: '1990-09-05' },
    from: '1990-08-25',
    dateNote: {
      id: 'menurut seorang pelatih; 5 September 1990 disebut pula sebagai tanggal ratifikasi',
      en: 'as stated by a trainer; ratification also dated 5 September 1990',
    },
    isRegional: false,
  },
  'uu8-2010': {
    label: {
      id: 'UU Pencegahan dan Pemberantasan Tindak Pidana Pencucian Uang (TPPU)',
      en: 'Law on Preventing and Eradicating Money Laundering',
    },
    account: {
      id: 'Undang-undang ini menggantikan UU 15/2002, yang membentuk PPATK dan telah diubah dengan UU 25/2003, dan menegaskan kedudukan PPATK sebagai lembaga independen. PPATK menerima dan menganalisis laporan. Pasal 23 mewajibkan penyedia jasa keuangan melaporkan transaksi mencurigakan; Pasal 41 ayat (1) huruf b memberi PPATK wewenang menetapkan pedoman untuk mengidentifikasi transaksi itu.',
      en: 'This law replaced UU 15/2002, which had set up PPATK and was amended by UU 25/2003, and affirms that PPATK is independent. PPATK receives and analyses reports. Article 23 obliges financial service providers to report suspicious transactions; article 41(1)(b) lets PPATK set guidelines for identifying them.',
    },
    caution: {
      id: 'Undang-undang ini dimuat dalam Lembaran Negara 2010 Nomor 122, Tambahan 5164. Menurut sebuah kantor hukum, KUHP baru menggantikan Pasal 2 ayat (1), Pasal 3, Pasal 4, dan Pasal 5 (Pasal 607 mengambil alih Pasal 3–5); KUHP itu berlaku sejak 2 Januari 2026. Kami tidak menemukan perubahan pada tugas PPATK. Kami tidak memeriksa apakah bagian lain diubah oleh putusan Mahkamah Konstitusi atau undang-undang yang lebih baru.',
      en: 'The law was published in State Gazette 2010 no. 122, supplement 5164. A law firm writes that the new Criminal Code replaces articles 2(1), 3, 4 and 5 (article 607 takes over articles 3–5); the code has been in force since 2 January 2026. We found no change to PPATK’s tasks. We did not check whether decisions of the Constitutional Court or newer laws changed other parts.',
    },
    basis: 'seen',
    sources: [
      'republic-of-indonesia-2010-01',
      'big-alpha-nd-01',
      'ppatk-2017-01',
      'ppatk-2017-02',
      'ppatk-2016-01',
      'bp-lawyers-2023-01',
      'kompas-2023-03',
    ],
    number: 'UU 8/2010',
    dates: { inForce: '2010-10-22' },
    from: '2010-10-22',
    dateNote: { id: 'mulai berlaku', en: 'in force' },
    isRegional: false,
  },
  'perpres101-2022': {
    label: {
      id: 'Strategi Nasional Penghapusan Kekerasan terhadap Anak (Stranas PKTA)',
      en: 'National Strategy to End Violence against Children (Stranas PKTA)',
    },
    account: {
      id: 'Peraturan ini menetapkan tujuh strategi bagi kementerian dan pemerintah daerah, dari penegakan hukum hingga layanan terpadu. Masyarakat dapat berperan serta.',
      en: 'This regulation sets seven strategies for ministries and regional governments, from law enforcement to integrated services. The public may take part.',
    },
    caution: null,
    basis: 'seen',
    sources: [
      'kominfo-2022-01',
      'inews-karawang-2022-01',
      'suara-surabaya-2022-01',
      'coesmanafamily-2022-01',
    ],
    number: 'Perpres 101/2022',
    dates: { signed: '2022-07-15', promulgated: '2022-07-15' },
    from: '2022-07-15',
    dateNote: { id: 'ditandatangani dan diundangkan', en: 'signed and promulgated' },
    isRegional: false,
  },
  'perpres87-2025': {
    label: {
      id: 'Peta Jalan Pelindungan Anak di Ranah Dalam Jaringan 2025–2029',
      en: 'Road Map for Child Protection Online 2025–2029',
    },
    account: {
      id: 'Peraturan ini menetapkan tiga strategi (pencegahan, penanganan, kolaborasi) bagi 28 kementerian dan lembaga, dengan peran serta masyarakat.',
      en: 'This regulation sets three strategies (prevention, handling, collaboration) for 28 ministries and agencies, with public participation.',
    },
    caution: {
      id: 'Satu media menyebut tiga arah kebijakan; kebanyakan media yang kami baca menyebut dua arah kebijakan dan tiga strategi.',
      en: 'One outlet lists three policy directions; most outlets that we read list two directions and three strategies.',
    },
    basis: 'seen',
    sources: ['voice-indonesia-2025-01', 'kabargempar-2025-01'],
    number: 'Perpres 87/2025',
    dates: { promulgated: '2025-08-05' },
    from: '2025-08-05',
    dateNote: { id: 'diundangkan', en: 'promulgated' },
    isRegional: false,
  },
  'perpres55-2024': {
    label: {
      id: 'Unit perlindungan di daerah (UPTD PPA)',
      en: 'Regional protection units (UPTD PPA)',
    },
    account: {
      id: 'Peraturan ini melaksanakan UU TPKS dan mewajibkan tiap daerah membentuk UPTD PPA dengan layanan terpadu bagi korban.',
      en: 'This regulation implements the TPKS Law and obliges every region to set up a UPTD PPA with integrated services for victims.',
    },
    caution: {
      id: 'Tanggal peraturan ini berasal dari kementerian, sebagaimana diberitakan WahanaNews. Menurut kementerian, pada 2024 ada UPTD PPA di 34 dari 38 provinsi.',
      en: 'The date of the regulation comes from the ministry, as reported by WahanaNews. According to the ministry, 34 of 38 provinces had a UPTD PPA in 2024.',
    },
    basis: 'seen',
    sources: [
      'republic-of-indonesia-2024-01',
      'idn-times-2024-02',
      'peraturan-2022-02',
      'wahananews-nd-03',
      'antara-2024-01',
    ],
    number: 'Perpres 55/2024',
    dates: { signed: '2024-04-22', promulgated: '2024-04-22' },
    from: '2024-04-22',
    dateNote: { id: 'ditandatangani dan diundangkan', en: 'signed and promulgated' },
    isRegional: false,
  },
  'uu12-2017': {
    label: {
      id: 'Pengesahan Konvensi ASEAN Menentang Perdagangan Orang',
      en: 'Ratification of the ASEAN Convention Against Trafficking in Persons',
    },
    account: {
      id: 'Undang-undang ini menambah kewajiban di tingkat ASEAN untuk bekerja sama melawan perdagangan orang, terutama perdagangan perempuan dan anak.',
      en: 'This law adds a duty at ASEAN level to cooperate against trafficking in persons, especially of women and children.',
    },
    caution: {
      id: 'Konvensi ASEAN ini diadopsi pada 21 November 2015. Menurut berita bertanggal 4 Oktober 2017, Indonesia ketika itu belum meratifikasinya. Kami belum menemukan tanggal undang-undangnya.',
      en: 'The convention was adopted on 21 November 2015. According to a report dated 4 October 2017, Indonesia had not yet ratified it. We have not found the day of the law.',
    },
    basis: 'seen',
    sources: ['menitini-nd-01', 'iirs-center-2020-01', 'gresnews-2017-01'],
    number: 'UU 12/2017',
    dates: {},
    from: '2017',
    dateNote: {
      id: 'sesudah 4 Oktober; tanggal persisnya tidak ditemukan',
      en: 'after 4 October; exact day not found',
    },
    isRegional: false,
  },
  'permenkomdigi9-2026': {
    label: {
      id: 'Peraturan pelaksana PP Tunas',
      en: 'Ministerial regulation implementing PP Tunas',
    },
    account: {
      id: 'Peraturan ini berisi aturan teknis Kementerian Komunikasi dan Digital untuk PP 17/2025. Menurut pengumumannya, anak di bawah 16 tahun tidak lagi boleh memiliki akun pada platform berisiko tinggi; aturan ini berlaku secara bertahap mulai 28 Maret 2026.',
      en: 'This regulation contains the technical rules of the Ministry of Communication and Digital Affairs for PP 17/2025. According to the announcement, children under 16 may no longer have accounts on high-risk platforms; the rule applies in stages from 28 March 2026.',
    },
    caution: {
      id: 'Keterangan ini berasal dari satu media daerah yang mengutip menteri; kami tidak memeriksa naskah atau penerapan peraturan itu. Peraturan ini terbit sesudah periode kajian.',
      en: 'This information comes from one regional outlet that quotes the minister; we did not check the text of the regulation or how it is applied. The regulation was issued after the study period.',
    },
    basis: 'seen',
    sources: ['cianjur-ekspres-2026-01', 'fortune-indonesia-2026-01'],
    number: 'Permenkomdigi 9/2026',
    dates: { announced: '2026-03-06' },
    from: '2026-03-06',
    dateNote: { id: 'diumumkan', en: 'announced' },
    isRegional: false,
  },
  'perpres49-2023': {
    label: {
      id: 'Perubahan kedua aturan gugus tugas TPPO',
      en: 'Second amendment of the anti-trafficking task force rules',
    },
    account: {
      id: 'Peraturan ini menata ulang gugus tugas pusat pencegahan dan penanganan TPPO: dua menteri koordinator menjadi ketua, Kapolri menggantikan Menteri PPPA sebagai ketua harian, dan PPATK menjadi anggota.',
      en: 'This regulation reorganises the national task force against trafficking in persons: two coordinating ministers chair it, the police chief replaces the women and child protection minister as day-to-day chair, and PPATK becomes a member.',
    },
    caution: {
      id: 'Cakupan TPPO lebih luas daripada eksploitasi seksual anak di ranah daring; peraturan ini berkaitan dengan kasus yang dikaji karena PPATK menjadi anggota gugus tugas (tafsiran kami).',
      en: 'Trafficking is wider than online child sexual exploitation; this regulation is linked to the case by PPATK’s membership of the task force (our interpretation).',
    },
    basis: 'seen',
    sources: ['tirto-2023-01', 'channel9-2023-01'],
    number: 'Perpres 49/2023',
    dates: { signed: '2023-08-10' },
    from: '2023-08-10',
    dateNote: { id: 'ditandatangani', en: 'signed' },
    isRegional: false,
  },
  'kuhp-2023': {
    label: {
      id: 'KUHP baru dan Penyesuaian Pidana',
      en: 'New Criminal Code and the adjustment of penalties',
    },
    account: {
      id: 'UU 1/2023 (KUHP baru) menggantikan KUHP warisan kolonial dan berlaku sejak 2 Januari 2026, tiga tahun setelah diundangkan. UU 1/2026 menyesuaikan ketentuan pidana dalam undang-undang lain dan peraturan daerah dengan KUHP baru itu, serta ketentuan dalam KUHP baru itu sendiri. Pasal 607 mengambil alih tindak pidana pokok pencucian uang.',
      en: 'UU 1/2023 replaces the Criminal Code of the colonial era and has been in force since 2 January 2026, three years after promulgation. UU 1/2026 brings penal provisions in other laws and in regional regulations into line with it, and adjusts provisions of UU 1/2023 itself. Article 607 takes over the main money-laundering offences.',
    },
    caution: {
      id: 'KUHP baru mulai berlaku sesudah periode kajian; menurut Pasal 3, hukum baru yang dipakai, kecuali hukum lama menguntungkan pelaku. Kami belum mengetahui pengaruh KUHP baru pada UU 21/2007. Keterangan tentang Pasal 607 berasal dari halaman sebuah kantor hukum. Halaman terbitan 2023 itu menyatakan bahwa perubahan itu berlaku sejak diundangkan; menurut Pasal 624 KUHP baru, perubahan itu berlaku tiga tahun kemudian.',
      en: 'The new code came into force after the study period; under its article 3 the new law applies unless the old one favours the offender. We do not know the effect of the new code on UU 21/2007. What we say about article 607 comes from a law firm’s page published in 2023, which says that the change took effect on promulgation; according to article 624 of the code itself, it takes effect three years later.',
    },
    basis: 'seen',
    sources: ['goodstats-2026-01', 'msm-consulting-2026-01', 'pasal-2026-01', 'bp-lawyers-2023-01'],
    number: 'UU 1/2023; UU 1/2026',
    dates: { promulgated: '2023-01-02', inForce: '2026-01-02' },
    from: '2023-01-02',
    dateNote: {
      id: 'diundangkan; mulai berlaku pada 2 Januari 2026',
      en: 'promulgated; in force 2 January 2026',
    },
    isRegional: false,
  },
  'pp78-2021': {
    label: {
      id: 'PP Perlindungan Khusus bagi Anak',
      en: 'Government Regulation on Special Protection for Children',
    },
    account: {
      id: 'Peraturan ini mewajibkan pemerintah pusat, pemerintah daerah, dan lembaga negara lain memberikan perlindungan khusus bagi lima belas kelompok anak, termasuk anak yang dieksploitasi secara seksual.',
      en: 'This regulation obliges central and local government and other state bodies to give special protection to fifteen groups of children, including sexually exploited children.',
    },
    caution: {
      id: 'Keterangan ini berasal dari halaman sebuah dinas kota dan dari berita yang terbit pada 2024. Kami tidak memeriksa naskah, tanggal, ataupun istilah lama dalam peraturan itu.',
      en: 'This information comes from a city office’s page and a report published in 2024. We did not check the text of the regulation, its date or the older terms in it.',
    },
    basis: 'seen',
    sources: ['dpppa-kota-banjarmasin-2025-01', 'bisnis-update-2024-01'],
    number: 'PP 78/2021',
    dates: {},
    from: '2021',
    dateNote: { id: 'tanggal persisnya tidak ditemukan', en: 'exact day not found' },
    isRegional: false,
  },
  'asean-declaration-2019': {
    label: {
      id: 'Deklarasi ASEAN dan rencana aksi kawasan tentang eksploitasi di ranah daring',
      en: 'ASEAN declaration and regional plan of action on online exploitation',
    },
    account: {
      id: 'Para pemimpin ASEAN mengadopsi Deklarasi Pelindungan Anak dari Segala Bentuk Eksploitasi dan Kekerasan di Ranah Daring pada November 2019; KTT Oktober 2021 mencatat rencana aksi kawasan 2021–2025. Menurut keterangannya sendiri, ECPAT International menjadi anggota kelompok kerja teknis untuk rencana itu.',
      en: 'ASEAN leaders adopted the Declaration on the Protection of Children from all Forms of Online Exploitation and Abuse in November 2019; the summit of October 2021 noted the regional plan of action 2021–2025. By its own account, ECPAT International was a member of the technical working group on the plan.',
    },
    caution: {
      id: 'Deklarasi ini merupakan komitmen kawasan, bukan undang-undang. Tentang kelanjutan rencana aksi itu, dua halaman memberi keterangan yang berbeda: APLE Cambodia menulis tentang rencana yang diperpanjang untuk 2026–2030, sedangkan 5Rights menulis tentang rencana baru yang masih akan diadopsi. Judul deklarasi dalam bahasa Indonesia adalah rumusan kami.',
      en: 'The declaration is a regional commitment, not a law. On what follows the plan, two pages disagree: APLE Cambodia mentions an extended plan for 2026–2030, whereas 5Rights mentions a new plan that is still to be adopted. The Indonesian title is our wording.',
    },
    basis: 'seen',
    sources: ['ecpat-international-2022-01', 'aple-cambodia-2025-01', '5rights-foundation-nd-01'],
    number: 'ASEAN 2019; RPA 2021–2025',
    dates: { declaration: '2019-11', planNoted: '2021-10' },
    from: '2019-11',
    dateNote: {
      id: 'deklarasi; rencana aksi dicatat pada Oktober 2021',
      en: 'declaration; plan noted October 2021',
    },
    isRegional: true,
  },
} satisfies Records<Law<SourceId, LawStep>>;
