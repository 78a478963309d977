import type { Law, Records } from '#data/types';
import type { SourceId } from './sources';

/** Laws and instruments of the legal frame. From the evidence dossier, checked on 24 November 2026. */
export const laws = {
  'uu12-2022': {
    label: {
      id: 'UU Tindak Pidana Kekerasan Seksual (TPKS)',
      en: 'Law on Sexual Violence Crimes (TPKS)',
    },
    account: {
      id: 'Menetapkan sembilan bentuk tindak pidana kekerasan seksual, termasuk eksploitasi seksual dan kekerasan seksual berbasis elektronik, menyebut eksploitasi seksual anak, dan memasukkan pencucian uang dengan tindak pidana asal itu. Pasal 85 membuka peran masyarakat dalam pencegahan.',
      en: 'Sets nine forms of sexual violence crime, including sexual exploitation and electronic-based sexual violence, names child sexual exploitation, and counts money laundering with such a predicate. Article 85 invites the public into prevention.',
    },
    caution: {
      id: 'Pasal 85 memberi dasar hukum bagi kerja pencegahan LSM (bacaan kami). Teksnya kami lihat di situs berita dan salinan hasil pindaian; kutip dari lembaran negara. Butir tentang pencucian uang dimuat utuh dalam berita tentang rancangannya dan terpotong dalam berita tentang undang-undang yang sudah ditandatangani. Pasal 4 ayat (2) sendiri masih memakai istilah lama untuk materi kekerasan seksual terhadap anak.',
      en: 'Article 85 gives NGO prevention work a legal footing (our reading). We saw the text on news sites and in a scanned copy; cite the state gazette. The item on money laundering stands whole in a report on the bill and is broken off in a report on the signed law. Article 4(2) itself still uses a superseded term for child sexual abuse material.',
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
      id: 'Memperkuat sanksi dan pemulihan bagi anak. Undang-undang ini diubah lagi pada 2016 (Perppu 1/2016, yang ditetapkan menjadi undang-undang lewat UU 17/2016).',
      en: 'Strengthens penalties and recovery for children. The law was amended again in 2016 (Perppu 1/2016, made law by UU 17/2016).',
    },
    caution: null,
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
      id: 'Pasal 16A mewajibkan penyelenggara sistem elektronik melindungi anak (informasi batas usia, verifikasi pengguna, mekanisme pelaporan). Pasal 16B menetapkan sanksi administratif hingga pemutusan akses.',
      en: 'Article 16A obliges electronic system providers to protect children (minimum age information, user verification, reporting channel). Article 16B sets administrative sanctions up to access cut-off.',
    },
    caution: {
      id: 'Pada 12 Januari 2024 ahli hukum anak Ahmad Sofian (juga dari ECPAT Indonesia) menyebut aturan ini masih terbatas.',
      en: 'On 12 January 2024 the child-law expert Ahmad Sofian (also of ECPAT Indonesia) called the rule still limited.',
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
      id: 'Melaksanakan Pasal 16A ayat (5) dan 16B ayat (3) UU 1/2024: kewajiban platform bagi pengguna di bawah 18 tahun, termasuk batas dan verifikasi usia, mekanisme pelaporan, penilaian risiko, dan pengaturan privasi.',
      en: 'Carries out articles 16A(5) and 16B(3) of UU 1/2024: duties on platforms for users under 18, including age limits and verification, reporting channels, risk assessment and privacy settings.',
    },
    caution: {
      id: 'Catatan firma hukum menyebut peraturan ini ditetapkan pada 27 Maret 2025; peluncurannya 28 Maret 2025. Tentang mulai berlakunya, sumber tidak sepakat: 27 Maret (AGI Legal, Digital Policy Alert) atau 1 April 2025 (TMI Associates, Katadata). Sebuah berita 11 Maret 2026 menyebut mulai berlaku 28 Maret 2026: itulah hari dimulainya tahap pertama aturan menterinya (Permenkomdigi 9/2026, diumumkan 6 Maret 2026). Perkembangan sesudahnya tidak kami periksa. Katadata menyebut peraturan ini turunan undang-undang pelindungan data pribadi, tetapi Pasal 16A ayat (5) UU 1/2024 dan berita lain menempatkannya di bawah UU ITE. Tanggal pengundangannya belum kami temukan. Transkrip pidato Presiden menulis “PP Tuntas”; sebutan resminya PP Tunas.',
      en: 'Law-firm notes date the regulation 27 March 2025; it was launched on 28 March 2025. Sources differ on entry into force: 27 March (AGI Legal, Digital Policy Alert) or 1 April 2025 (TMI Associates, Katadata). A report of 11 March 2026 speaks of taking effect on 28 March 2026: that is the day on which the first steps of the ministerial rule (Permenkomdigi 9/2026, announced 6 March 2026) began. We did not check what happened afterwards. Katadata calls the regulation a rule under the personal data law, but article 16A(5) of UU 1/2024 and other reports place it under the ITE law. We have not seen the promulgation date. The President’s speech is transcribed as ‘PP Tuntas’; the official nickname is PP Tunas.',
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
      id: 'ditetapkan; tentang mulai berlakunya sumber tidak sepakat: 27 Maret atau 1 April 2025',
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
      id: 'Undang-undang utama tentang perdagangan orang. Pasal 58 membentuk gugus tugas pusat dan daerah, kini berdasarkan Perpres 69/2008 yang diubah dengan Perpres 22/2021 dan Perpres 49/2023, yang menjadikan Kapolri ketua harian dan memasukkan Kepala PPATK.',
      en: 'The main trafficking law. Article 58 creates national and regional task forces, now under Perpres 69/2008 as amended by Perpres 22/2021 and by Perpres 49/2023, which made the police chief day-to-day chair and brought in the head of PPATK.',
    },
    caution: {
      id: 'Tanggal pengundangannya belum kami temukan. Belum kami ketahui pula apakah kitab undang-undang hukum pidana baru, yang berlaku sejak 2 Januari 2026, menggantikan pasalnya.',
      en: 'We have not seen the day of promulgation, nor whether the new penal code, in force since 2 January 2026, replaces any of its articles.',
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
      id: 'Menjadi pedoman kementerian dan gugus tugas. Periodenya berakhir pada 2024.',
      en: 'Guides ministries and task forces. Its period ended in 2024.',
    },
    caution: {
      id: 'Pada 4 Desember 2025 Kemenko PMK masih menyusun rencana 2025–2029; penetapannya belum kami temukan.',
      en: 'On 4 December 2025 the coordinating ministry was still drafting the plan for 2025–2029; we have not seen its adoption.',
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
      id: 'Meratifikasi protokol yang ditandatangani Indonesia pada 24 September 2001. Ratifikasi tidak berlaku dengan sendirinya sehingga aturan nasional harus menyusul. Pada November 2017 ECPAT Indonesia menyatakan laporan negara terlambat.',
      en: 'Ratifies the protocol that Indonesia signed on 24 September 2001. Ratification does not apply by itself, so domestic rules must follow. In November 2017 ECPAT Indonesia said that state reports were overdue.',
    },
    caution: {
      id: 'Sumber saling bertentangan: halaman BINUS menyebut UU 12/2012 dan Keppres 36/1996; Kompas dan sumber lain menyebut UU 10/2012, dan kajian DPR menyebut Keppres 36/1990. Status pelaporan sesudahnya belum kami temukan.',
      en: 'Sources contradict each other: the BINUS page gives the ratifying law as UU 12/2012 and the CRC decree as Keppres 36/1996; Kompas and others give UU 10/2012, and a DPR study gives Keppres 36/1990. We have not seen the later reporting status.',
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
      id: 'Keputusan Presiden yang mengesahkan Konvensi itu bagi Indonesia.',
      en: 'The presidential decree by which Indonesia ratified the Convention.',
    },
    caution: {
      id: 'Dua tanggal beredar: 25 Agustus 1990 untuk keputusannya dan 5 September 1990 untuk ratifikasinya. Keduanya bersandar pada berita pelatihan, bukan pada naskah keputusan.',
      en: 'Two dates circulate: 25 August 1990 for the decree and 5 September 1990 for the ratification. Both rest on reports of training sessions, not on the decree.',
    },
    basis: 'seen',
    sources: ['sekretariat-jenderal-dpr-ri-nd-01', 'swara-ntt-nd-01', 'rbn-news-nd-01'],
    number: 'Keppres 36/1990',
    dates: { signed: '1990-08-25', ratificationReported: '1990-09-05' },
    from: '1990-08-25',
    dateNote: {
      id: 'menurut seorang pelatih; ratifikasi juga disebut 5 September 1990',
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
      id: 'Menggantikan UU 15/2002 yang diubah dengan UU 25/2003 dan menetapkan PPATK sebagai lembaga independen penerima dan penganalisis laporan. Pasal 23 mewajibkan penyedia jasa keuangan melaporkan transaksi mencurigakan; Pasal 41 ayat (1) huruf b memberi PPATK wewenang menetapkan pedoman identifikasinya.',
      en: 'Replaces UU 15/2002 as amended by UU 25/2003 and makes PPATK an independent body that receives and analyses reports. Article 23 obliges financial service providers to report suspicious transactions; article 41(1)(b) lets PPATK set guidelines for identifying them.',
    },
    caution: {
      id: 'Lembaran Negara 2010 Nomor 122, Tambahan 5164. Menurut sebuah kantor hukum, kitab undang-undang hukum pidana baru menggantikan Pasal 2 ayat (1), 3, 4, dan 5 (Pasal 607 mengambil alih Pasal 3–5); kitab itu berlaku sejak 2 Januari 2026. Perubahan pada bagian lain undang-undang ini, termasuk tugas PPATK, tidak kami temukan.',
      en: 'State Gazette 2010 no. 122, supplement 5164. A law firm writes that the new penal code replaces articles 2(1), 3, 4 and 5 (article 607 takes over articles 3–5); the code has been in force since 2 January 2026. We saw no change to the rest of the law, PPATK’s tasks included.',
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
      id: 'Menetapkan tujuh strategi bagi kementerian dan daerah, dari penegakan hukum hingga layanan terpadu. Masyarakat dapat berperan serta.',
      en: 'Sets seven strategies for ministries and regions, from law enforcement to integrated services. The public may take part.',
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
      id: 'Menetapkan tiga strategi (pencegahan, penanganan, kolaborasi) bagi 28 kementerian dan lembaga, dengan peran serta masyarakat.',
      en: 'Sets three strategies (prevention, handling, collaboration) for 28 ministries and agencies, with public participation.',
    },
    caution: {
      id: 'Satu media menyebut tiga arah kebijakan; kebanyakan menyebut dua arah dan tiga strategi.',
      en: 'One outlet lists three policy directions; most list two directions and three strategies.',
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
      id: 'Melaksanakan UU TPKS dan mewajibkan tiap daerah membentuk UPTD PPA dengan layanan terpadu bagi korban.',
      en: 'Implements UU TPKS and obliges every region to form a UPTD PPA with integrated services for victims.',
    },
    caution: {
      id: 'Tanggalnya berasal dari kementerian, sebagaimana diberitakan WahanaNews. Pada 2024 kementerian mencatat UPTD PPA di 34 dari 38 provinsi.',
      en: 'The date is the ministry’s, as reported by WahanaNews. In 2024 the ministry counted UPTD PPAs in 34 of 38 provinces.',
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
      id: 'Menambah kewajiban di tingkat ASEAN untuk bekerja sama melawan perdagangan orang, terutama perempuan dan anak.',
      en: 'Adds an ASEAN duty to cooperate against trafficking, especially of women and children.',
    },
    caution: {
      id: 'Konvensi itu diadopsi pada 21 November 2015; pada 4 Oktober 2017 Indonesia belum meratifikasinya. Tanggal undang-undangnya belum kami temukan.',
      en: 'The convention was adopted on 21 November 2015; on 4 October 2017 Indonesia had not yet ratified it. We have not seen the day of the law.',
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
      en: 'Ministerial regulation carrying out PP Tunas',
    },
    account: {
      id: 'Aturan teknis Kementerian Komunikasi dan Digital untuk PP 17/2025. Menurut pengumumannya, anak di bawah 16 tahun tidak lagi boleh memiliki akun pada platform berisiko tinggi, secara bertahap mulai 28 Maret 2026.',
      en: 'Technical rule of the Ministry of Communication and Digital Affairs for PP 17/2025. As announced, children under 16 may no longer hold accounts on high-risk platforms, in stages from 28 March 2026.',
    },
    caution: {
      id: 'Bersumber dari satu media daerah yang mengutip menteri; naskah dan penerapannya kemudian tidak kami periksa. Terbit sesudah periode kajian.',
      en: 'This rests on one regional outlet quoting the minister; the text and its later application were not checked. It came after the study period.',
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
      id: 'Perubahan kedua gugus tugas TPPO',
      en: 'Second amendment of the anti-trafficking task force',
    },
    account: {
      id: 'Menata ulang gugus tugas pusat pencegahan dan penanganan TPPO: dua menteri koordinator menjadi ketua, Kapolri menggantikan Menteri PPPA sebagai ketua harian, dan PPATK menjadi anggota.',
      en: 'Reshapes the national task force against trafficking in persons: two coordinating ministers chair it, the police chief replaces the women’s and child protection minister as day-to-day chair, and PPATK becomes a member.',
    },
    caution: {
      id: 'TPPO lebih luas daripada eksploitasi seksual anak di ranah daring; kaitannya dengan kasus ini adalah keanggotaan PPATK (bacaan kami).',
      en: 'Trafficking is wider than online child sexual exploitation; the link to the case is PPATK’s seat (our reading).',
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
      id: 'Kitab Undang-Undang Hukum Pidana baru dan Penyesuaian Pidana',
      en: 'New penal code and the adjustment of penalties',
    },
    account: {
      id: 'UU 1/2023 menggantikan kitab hukum pidana kolonial dan berlaku sejak 2 Januari 2026, tiga tahun setelah diundangkan. UU 1/2026 menyesuaikan ketentuan pidana dalam undang-undang lain dengan kitab itu. Pasal 607 mengambil alih tindak pidana pokok pencucian uang.',
      en: 'UU 1/2023 replaces the colonial penal code and has been in force since 2 January 2026, three years after promulgation. UU 1/2026 brings penal provisions in other laws into line with it. Article 607 takes over the main money-laundering offences.',
    },
    caution: {
      id: 'Berlaku sesudah periode kajian: peristiwa 2022–2024 dibaca menurut hukum lama. Pengaruhnya pada UU 21/2007 belum kami ketahui. Pasal 607 dikutip dari halaman kantor hukum tahun 2023 yang menyebut perubahan sejak diundangkan; Pasal 624 kitab itu sendiri menetapkannya tiga tahun kemudian.',
      en: 'It came after the study period: events of 2022–2024 are read under the older law. We have not seen its effect on UU 21/2007. Article 607 is quoted from a law firm’s page of 2023, which dates the change to promulgation; the code’s own article 624 sets it three years later.',
    },
    basis: 'seen',
    sources: ['goodstats-2026-01', 'msm-consulting-2026-01', 'pasal-2026-01', 'bp-lawyers-2023-01'],
    number: 'UU 1/2023; UU 1/2026',
    dates: { promulgated: '2023-01-02', inForce: '2026-01-02' },
    from: '2023-01-02',
    dateNote: {
      id: 'diundangkan; berlaku 2 Januari 2026',
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
      id: 'Mewajibkan pemerintah pusat, pemerintah daerah, dan lembaga negara lain memberikan perlindungan khusus bagi lima belas kelompok anak, termasuk anak yang dieksploitasi secara seksual.',
      en: 'Obliges central and local government and other state bodies to give special protection to fifteen groups of children, among them children who are sexually exploited.',
    },
    caution: {
      id: 'Bersumber dari halaman dinas kota dan berita tahun 2024. Naskah, tanggal, dan istilah lamanya tidak kami periksa.',
      en: 'This rests on a city office’s page and a report of 2024. The text, its day and its own older terms were not checked.',
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
      id: 'Para pemimpin mengadopsi Deklarasi Pelindungan Anak dari Segala Bentuk Eksploitasi dan Kekerasan di Ranah Daring pada November 2019; KTT Oktober 2021 mencatat rencana aksi kawasan 2021–2025. ECPAT International duduk dalam kelompok kerja teknisnya.',
      en: 'Leaders adopted the Declaration on the Protection of Children from all Forms of Online Exploitation and Abuse in November 2019; the summit of October 2021 noted the regional plan of action 2021–2025. ECPAT International sat in the technical working group.',
    },
    caution: {
      id: 'Komitmen kawasan, bukan undang-undang. Tentang kelanjutannya, dua halaman berbeda: APLE Cambodia menyebut rencana yang diperpanjang 2026–2030, 5Rights menyebut rencana baru yang masih akan diadopsi. Judul Indonesianya rumusan kami.',
      en: 'A regional commitment, not a law. On what follows, two pages disagree: APLE Cambodia writes of an extended plan for 2026–2030, 5Rights of a renewed plan still to be adopted. The Indonesian title is ours.',
    },
    basis: 'seen',
    sources: ['ecpat-international-2022-01', 'aple-cambodia-2025-01', '5rights-foundation-nd-01'],
    number: 'ASEAN declaration (2019); RPA 2021-2025',
    dates: { declaration: '2019-11', planNoted: '2021-10' },
    from: '2019-11',
    dateNote: {
      id: 'deklarasi; rencana aksi dicatat Oktober 2021',
      en: 'declaration; plan noted October 2021',
    },
    isRegional: true,
  },
} satisfies Records<Law<SourceId>>;
