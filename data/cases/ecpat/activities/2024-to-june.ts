import type { Activity, Records } from '#data/types';
import type { ActorId } from '../actors';
import type { SourceId } from '../sources';

/**
 * Activities of 2024 up to June, and those of which only the year 2024 is known.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const activities2024ToJune = {
  'acosec-2024-proceedings': {
    title: { id: 'Prosiding konferensi ACOSEC 2024', en: 'ACOSEC 2024 conference proceedings' },
    short: { id: 'Prosiding konferensi ACOSEC', en: 'ACOSEC conference proceedings' },
    officialName: {
      id: 'Proceedings of the ASEAN Conference on Sexual Exploitation of Children (ACOSEC 2024)',
      en: 'Proceedings of the ASEAN Conference on Sexual Exploitation of Children (ACOSEC 2024)',
    },
    summary: {
      id: 'Makalah ACOSEC 2024, kemungkinan besar konferensi ASEAN di Denpasar pada Agustus 2024, diterbitkan dalam sebuah prosiding. Artikel yang menjadi dasar situs ini mengutip dua di antaranya, yang pokok bahasannya hanya kami ketahui dari judulnya: makalah Yulia dan Sofian tentang tanggapan hukum Indonesia terhadap penyalahgunaan dompet elektronik serta makalah Zulmi tentang aliansi jasa keuangan dan LSM.',
      en: 'Contributions to ACOSEC 2024, most probably the ASEAN conference held in Denpasar in August 2024, appeared in a proceedings volume. The paper behind this site cites two of them, whose subjects we know only from their titles: Yulia and Sofian on how Indonesian law responds to the misuse of e-wallets, and Zulmi on alliances between financial services and NGOs.',
    },
    when: {
      from: '2024',
      to: '2024',
      kind: 'within',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Terbitan (awalan DOI Atlantis Press)',
      en: 'Publication (DOI prefix of Atlantis Press)',
    },
    level: 'regional',
    role: 'catalyst',
    roleWhy: {
      id: 'Menurut judulnya, makalah-makalah ini membahas eksploitasi seksual anak dari segi hukum dan kebijakan; abstrak menyebut riset sebagai sarana katalis.',
      en: 'To judge by their titles, these papers treat child sexual exploitation as a matter of law and policy; the abstract names research as a catalyst tool.',
    },
    secondRole: null,
    part: 'participant',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'research',
    focus: 'direct',
    actors: [],
    otherActors: [],
    audience: {
      id: 'Tidak kami ketahui; kami hanya membaca entri daftar pustaka',
      en: 'Not known to us; we read only the entries in the reference list',
    },
    outputs: {
      id: 'Prosiding konferensi; artikel mengutip makalah pada hlm. 36–43 dan 77–84.',
      en: 'Conference proceedings; the paper cites the contributions on pp. 36–43 and 77–84.',
    },
    sources: [
      'zulmi-2024',
      'yulia-sofian-2024',
      'infobanknews-nd-01',
      'duta-nusantara-merdeka-nd-01',
    ],
    confidence: 'medium',
    caution: {
      id: 'Kami hanya membaca entri daftar pustaka dan tidak menemukan halaman penerbitnya. Kami menyimpulkan sendiri bahwa ACOSEC adalah konferensi Denpasar. Keikutsertaan ECPAT Indonesia kami simpulkan dari nama A. Sofian sebagai salah satu penulis. Akhiran DOI _52 meragukan untuk hlm. 36–43.',
      en: 'We read only the entries in the reference list and did not find the publisher’s page. It is our own inference that ACOSEC is the Denpasar conference. We infer ECPAT Indonesia’s part from the name A. Sofian among the authors. The DOI suffix _52 looks doubtful for pages 36–43.',
    },
    cautionMore: {
      id: 'Kami hanya membaca entri daftar pustaka dan tidak menemukan halaman penerbitnya. Sebuah media perbankan yang memberitakan konferensi pers ACOSEC di Bali pada 7 Agustus 2024 mendukung kesimpulan kami bahwa ACOSEC adalah konferensi Denpasar. Keikutsertaan ECPAT Indonesia kami simpulkan dari nama A. Sofian sebagai salah satu penulis; kemungkinan besar ia Ahmad Sofian, yang pada Desember 2023 disebut sebagai koordinator nasional ECPAT Indonesia. Entri itu tidak menyebut lembaga para penulis. Akhiran DOI _52 meragukan untuk hlm. 36–43, dan kami tidak dapat memastikannya. Satu judul makalah memuat istilah yang di sini hanya kami tampilkan sebagai bagian kutipan.',
      en: 'We read only the entries in the reference list and did not find the publisher’s page. A banking outlet that reports an ACOSEC press conference in Bali on 7 August 2024 supports our inference that ACOSEC is the Denpasar conference. We infer ECPAT Indonesia’s part from the name A. Sofian among the authors; most probably he is Ahmad Sofian, who was named as ECPAT Indonesia’s national coordinator in December 2023. The entries name no institutions for the authors. The DOI suffix _52 looks doubtful for pages 36–43, and we could not confirm it. One paper’s title contains a term that we show here only as part of the citation.',
    },
  },
  'research-report-financial-services-2024': {
    title: {
      id: 'Laporan penelitian tentang penyalahgunaan produk dan layanan jasa keuangan',
      en: 'Research report on the misuse of financial products and services',
    },
    short: {
      id: 'Laporan penelitian penyalahgunaan jasa keuangan',
      en: 'Research report on the misuse of financial services',
    },
    officialName: null,
    summary: {
      id: 'Daftar pustaka artikel memuat laporan Sofian dkk. yang, menurut judulnya, membahas penyalahgunaan produk dan layanan jasa keuangan di Indonesia untuk eksploitasi seksual anak. Di situsnya, ECPAT Indonesia melaporkan telah memaparkan temuan penelitian cepat bersama KemenPPPA tentang topik ini kepada Bank Indonesia, PPATK, dan OJK.',
      en: 'The paper’s reference list has a report by Sofian and colleagues that, according to its title, is about the misuse of financial products and services in Indonesia for the sexual exploitation of children. On its site ECPAT Indonesia reports a rapid study on the topic, done with the women and child protection ministry. It says that it presented findings to Bank Indonesia, the financial intelligence unit PPATK and the financial services authority OJK.',
    },
    when: {
      from: '2024',
      to: '2024',
      kind: 'within',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'Indonesia', en: 'Indonesia' },
    level: 'national',
    role: 'catalyst',
    roleWhy: {
      id: 'Abstrak menyebut riset sebagai sarana katalis, dan menurut judulnya laporan ini membahas sisi keuangan eksploitasi seksual anak. Kami tidak membaca laporannya dan tidak mengetahui bagaimana pihak lain memakainya.',
      en: 'The abstract names research as a catalyst tool, and to judge by its title this report is about the financial side of child sexual exploitation. We did not read the report and do not know how others used it.',
    },
    secondRole: null,
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'research',
    focus: 'direct',
    actors: ['kemenpppa'],
    otherActors: [],
    audience: {
      id: 'Tidak kami ketahui; kami tidak membaca laporannya',
      en: 'Not known to us; we did not read the report',
    },
    outputs: {
      id: 'Laporan penelitian yang disusun delapan penulis.',
      en: 'A research report by eight authors.',
    },
    sources: ['sofian-et-al-2024', 'ecpat-indonesia-nd-12'],
    confidence: 'medium',
    caution: {
      id: 'Kami tidak membaca laporannya, dan tahunnya berasal dari daftar pustaka. Daftar itu hanya menyebut para penulis dan alamat perpustakaan daring ECPAT Indonesia. Kami belum dapat memastikan apakah laporan 2024 ini sama dengan penelitian cepat yang dikerjakan ECPAT Indonesia bersama KemenPPPA. Karena penelitian cepat itu, kami mencantumkan KemenPPPA dan, menurut aturan di halaman metode, mencatat bahwa ECPAT Indonesia ikut memimpin.',
      en: 'We did not read the report, and its year comes from the reference list. The list names only the authors and the address of ECPAT Indonesia’s online library. We could not confirm whether this 2024 report is the same as the rapid study that ECPAT Indonesia did with KemenPPPA. Because of that study we list KemenPPPA and, by the rule on the page on method, record that ECPAT Indonesia shared the lead.',
    },
    cautionMore: {
      id: 'Kami tidak membaca laporannya, dan tahunnya berasal dari daftar pustaka. Daftar itu hanya menyebut para penulis dan alamat perpustakaan daring ECPAT Indonesia. Kami belum dapat memastikan apakah laporan 2024 ini sama dengan penelitian cepat yang dikerjakan ECPAT Indonesia bersama KemenPPPA. Karena penelitian cepat itu, kami mencantumkan KemenPPPA dan, menurut aturan di halaman metode, mencatat bahwa ECPAT Indonesia ikut memimpin. Bila keduanya berbeda, sumber yang kami baca tidak menyebut lembaga yang memimpin penelitian untuk laporan itu.',
      en: 'We did not read the report, and its year comes from the reference list. The list names only the authors and the address of ECPAT Indonesia’s online library. We could not confirm whether this 2024 report is the same as the rapid study that ECPAT Indonesia did with KemenPPPA. Because of that study we list KemenPPPA and, by the rule on the page on method, record that ECPAT Indonesia shared the lead. If the two are different, the sources that we read do not say which organisation led the research for the report.',
    },
  },
  'audience-prosecutor-training-agency-2024': {
    title: {
      id: 'Audiensi dengan Badiklat Kejaksaan RI',
      en: 'Meeting with the Attorney General’s training agency',
    },
    short: {
      id: 'Audiensi dengan Badiklat Kejaksaan',
      en: 'Meeting with the prosecutors’ training agency',
    },
    officialName: null,
    summary: {
      id: 'Pada 2 Februari 2024 ECPAT Indonesia beraudiensi dengan Badan Pendidikan dan Pelatihan (Badiklat) Kejaksaan untuk memperdalam kerja sama yang terjalin sejak 2018, dengan dukungan Kedutaan Besar Inggris di Jakarta. Kedua pihak merencanakan pelatihan bagi jaksa dari sepuluh wilayah, nota kesepahaman, dan modul panduan tentang eksploitasi ekonomi anak.',
      en: 'On 2 February 2024 ECPAT Indonesia met the prosecutors’ training agency to deepen cooperation dating from 2018, with support from the British Embassy in Jakarta. They planned training for prosecutors from ten regions, a memorandum of understanding and a guidance module on economic exploitation of children.',
    },
    when: {
      from: '2024-02-02',
      to: '2024-02-02',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Indonesia (tempat persisnya tidak diketahui)',
      en: 'Indonesia (venue not known)',
    },
    level: 'national',
    role: 'catalyst',
    roleWhy: {
      id: 'Audiensi ini menyiapkan pelatihan untuk memperkuat respons lembaga lain; abstrak menyebut pelatihan sebagai sarana katalis.',
      en: 'The meeting prepared training to strengthen another institution’s response; the abstract names training as a catalyst tool.',
    },
    secondRole: {
      role: 'partner',
      why: {
        id: 'Kegiatan ini dapat digolongkan sebagai kerja mitra dalam arti umum karena ada rencana nota kesepahaman dan modul bersama dengan lembaga negara. Abstrak artikel memakai peran mitra hanya untuk kerja sama dengan PPATK.',
        en: 'The activity can be classed as partner work in the general sense, because a memorandum and a joint module with a state body were planned. The abstract of the paper uses the partner role only for cooperation with PPATK.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'meeting',
    focus: 'context',
    actors: ['badiklat-kejaksaan', 'british-embassy-jakarta'],
    otherActors: [],
    audience: { id: 'Jaksa', en: 'Prosecutors' },
    outputs: {
      id: 'Rencana pelatihan, nota kesepahaman, dan modul.',
      en: 'A plan for training, a memorandum and a module.',
    },
    sources: ['ecpat-indonesia-nd-14'],
    confidence: 'high',
    caution: {
      id: 'Pokok bahasannya adalah eksploitasi ekonomi anak, bukan eksploitasi seksual atau transaksi keuangan. Kami tidak mengetahui apakah nota kesepahaman itu ditandatangani.',
      en: 'The subject is economic exploitation of children, not sexual exploitation or financial transactions. We do not know whether the memorandum was signed.',
    },
    cautionMore: null,
  },
  'safer-internet-day-2024': {
    title: {
      id: 'Safer Internet Day 2024: Safe Internet, Save You',
      en: 'Safer Internet Day 2024: Safe Internet, Save You',
    },
    short: {
      id: 'Safer Internet Day: Safe Internet, Save You',
      en: 'Safer Internet Day: Safe Internet, Save You',
    },
    officialName: null,
    summary: {
      id: 'Acara puncak pada 24 Februari 2024 di Kemenko PMK, Jakarta, menutup rangkaian kegiatan anak, antara lain kelas pendalaman tentang pencegahan eksploitasi dan lomba video suara anak. ECPAT Indonesia menjadi salah satu mitra penyelenggara.',
      en: 'An event on 24 February 2024 at the coordinating ministry for human development and culture in Jakarta closed a series of activities for children, including in-depth classes on preventing exploitation and a children’s video contest. ECPAT Indonesia was one of the organising partners.',
    },
    when: {
      from: '2024-02-24',
      to: '2024-02-24',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Aula Heritage, Kemenko PMK, Jakarta',
      en: 'Aula Heritage, coordinating ministry (Kemenko PMK), Jakarta',
    },
    level: 'national',
    role: 'implementer',
    roleWhy: {
      id: 'Kegiatan ini merupakan edukasi dan sosialisasi bagi anak dan pengasuh.',
      en: 'This is education and outreach for children and caregivers.',
    },
    secondRole: null,
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'campaign',
    focus: 'context',
    actors: ['kemenko-pmk', 'kemenpppa', 'pkpa', 'kompak-jakarta', 'youtube'],
    otherActors: [],
    audience: {
      id: 'Anak, orang muda, pengasuh, media, dan dunia usaha',
      en: 'Children, young people, caregivers, media and businesses',
    },
    outputs: {
      id: 'Kelas pendalaman, lomba video anak, dan acara puncak.',
      en: 'In-depth classes, a children’s video contest and a closing event.',
    },
    sources: ['independensi-2024-01', 'duta-nusantara-merdeka-nd-02', 'pkpa-nd-02'],
    confidence: 'high',
    caution: {
      id: 'Dalam sumber yang kami baca, temanya ditulis dengan dua cara: “Safe Internet, Save You” dan “Save Internet Save You”. Acara ini membahas keselamatan daring, termasuk pencegahan eksploitasi anak.',
      en: 'The sources that we read spell the theme both ‘Safe Internet, Save You’ and ‘Save Internet Save You’. The event was about online safety, including the prevention of exploitation of children.',
    },
    cautionMore: null,
  },
  'ficg-project-2024-2025': {
    title: {
      id: 'Proyek indikator diterima kelompok intelijen keuangan kawasan',
      en: 'Indicator project accepted by the regional financial-intelligence group',
    },
    short: {
      id: 'Kelompok kawasan menerima proyek indikator PPATK',
      en: 'Regional group accepts PPATK’s indicator project',
    },
    officialName: null,
    summary: {
      id: 'Dalam pertemuan tahunan Financial Intelligence Consultative Group di Melbourne, Mei 2024, PPATK mengusulkan penyusunan indikator transaksi keuangan mencurigakan terkait eksploitasi seksual anak. Kelompok itu menerimanya sebagai salah satu proyek strategis 2024–2025, dan PPATK menjadi penggagas sekaligus pemimpinnya.',
      en: 'At the annual meeting of the Financial Intelligence Consultative Group in Melbourne in May 2024, Indonesia’s financial intelligence unit PPATK proposed drawing up indicators for suspicious transactions linked to child sexual exploitation. The group accepted the idea as one of its strategic projects for 2024–2025, with PPATK as initiator and lead.',
    },
    when: {
      from: '2024-05',
      to: null,
      kind: 'within',
      occasions: [],
      isOngoing: true,
    },
    place: { id: 'Melbourne, Australia', en: 'Melbourne, Australia' },
    level: 'regional',
    role: 'partner',
    roleWhy: {
      id: 'Proyek ini menjadi kerangka kawasan bagi PPATK dalam menyusun indikator, dan ECPAT Indonesia kemudian ikut serta dalam penyusunan itu. Kami mencatatnya sebagai konteks kemitraan.',
      en: 'The project is the regional framework for PPATK’s work on the indicators, in which ECPAT Indonesia later took part. We record it as context of the partnership.',
    },
    secondRole: null,
    part: 'none-seen',
    actOf: 'another-body',
    actOfWhy: null,
    kind: 'agreement',
    focus: 'direct',
    actors: ['ppatk', 'ficg'],
    otherActors: [],
    audience: {
      id: 'Unit intelijen keuangan Asia Tenggara, Australia, Selandia Baru, dan, menurut ECPAT Indonesia dan PPATK, Pasifik',
      en: 'Financial intelligence units of Southeast Asia, Australia, New Zealand and, according to ECPAT Indonesia and PPATK, the Pacific',
    },
    outputs: {
      id: 'Proyek strategis 2024–2025; ketika itu draf pertama diharapkan selesai pada November 2024.',
      en: 'A strategic project for 2024–2025; at the time, the first draft was expected in November 2024.',
    },
    sources: ['antara-nd-01', 'tempo-nd-01', 'ecpat-indonesia-nd-15'],
    confidence: 'high',
    caution: {
      id: 'Langkah ini diambil PPATK, bukan ECPAT Indonesia; kami tidak menemukan keterangan bahwa ECPAT Indonesia hadir di Melbourne. Proyek itu direncanakan untuk 2024–2025; kami tidak mengetahui apakah sudah selesai.',
      en: 'This was PPATK’s step, not ECPAT Indonesia’s; we found no sign that ECPAT Indonesia was present in Melbourne. The project was planned for 2024–2025; we do not know whether it has ended.',
    },
    cautionMore: null,
  },
  'prosecutor-training-2024': {
    title: {
      id: 'Pelatihan jaksa tentang eksploitasi anak',
      en: 'Training for prosecutors on exploitation of children',
    },
    short: {
      id: 'Pelatihan jaksa tentang eksploitasi anak',
      en: 'Training for prosecutors on exploitation of children',
    },
    officialName: null,
    summary: {
      id: 'Pada 13–15 Mei 2024 Badiklat Kejaksaan, ECPAT Indonesia, dan Kedutaan Besar Inggris di Jakarta melatih jaksa, yang menurut siaran pers ECPAT Indonesia diundang dari sepuluh wilayah. Materinya adalah penuntutan tindak pidana mempekerjakan anak dan eksploitasi ekonomi anak.',
      en: 'On 13–15 May 2024 the prosecutors’ training agency, ECPAT Indonesia and the British Embassy in Jakarta trained prosecutors, who according to ECPAT Indonesia’s press release were invited from ten regions. The subject was prosecuting the employment and economic exploitation of children.',
    },
    when: {
      from: '2024-05-13',
      to: '2024-05-15',
      kind: 'moment',
      occasions: [],
      isOngoing: false,
    },
    place: {
      id: 'Kampus A Badiklat Kejaksaan, Ragunan, Jakarta',
      en: 'Campus A of the prosecutors’ training agency (Badiklat Kejaksaan), Ragunan, Jakarta',
    },
    level: 'national',
    role: 'catalyst',
    roleWhy: {
      id: 'Pelatihan ini dimaksudkan agar lembaga lain merespons dengan lebih baik.',
      en: 'This training is meant to help another institution respond better.',
    },
    secondRole: null,
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'training',
    focus: 'context',
    actors: ['badiklat-kejaksaan', 'british-embassy-jakarta'],
    otherActors: [],
    audience: {
      id: 'Jaksa dari kejaksaan negeri',
      en: 'Prosecutors from district prosecution offices',
    },
    outputs: { id: 'Pelatihan tiga hari.', en: 'A three-day training course.' },
    sources: ['indofakta-2024-01', 'ecpat-indonesia-2024-02'],
    confidence: 'high',
    caution: {
      id: 'Pelatihan ini membahas eksploitasi ekonomi, bukan transaksi keuangan. Satu media menulis “3 Mei hingga 15 Mei” sekaligus “tiga hari”; menurut siaran pers ECPAT Indonesia, tanggalnya 13–15 Mei.',
      en: 'The training is about economic exploitation, not financial transactions. One outlet gives ‘3 May to 15 May’ and also ‘three days’; according to ECPAT Indonesia’s press release, the dates are 13–15 May.',
    },
    cautionMore: {
      id: 'Pelatihan ini membahas eksploitasi ekonomi, bukan transaksi keuangan. Satu media menulis “3 Mei hingga 15 Mei” sekaligus “tiga hari”; menurut siaran pers ECPAT Indonesia, tanggalnya 13–15 Mei. Siaran itu menyebut jaksa yang diundang dari sepuluh wilayah, tetapi hanya mencantumkan nama sembilan di antaranya; media tadi menulis jaksa dari seluruh Indonesia.',
      en: 'The training is about economic exploitation, not financial transactions. One outlet gives ‘3 May to 15 May’ and also ‘three days’; according to ECPAT Indonesia’s press release, the dates are 13–15 May. The release speaks of prosecutors invited from ten regions but gives the names of only nine; the outlet speaks of prosecutors from all over Indonesia.',
    },
  },
  'red-flag-indicators-instrument': {
    title: {
      id: 'Indikator transaksi mencurigakan: proses penyusunannya',
      en: 'Indicators for suspicious transactions: how the instrument took shape',
    },
    short: {
      id: 'Indikator red flag: proses penyusunannya',
      en: 'Red-flag indicators: how the document took shape',
    },
    officialName: null,
    summary: {
      id: 'Indikator ini, yang berupa dokumen panduan bagi penyedia jasa keuangan, adalah salah satu dari dua kebijakan strategis yang dikaitkan abstrak artikel dengan kemitraan ECPAT Indonesia–PPATK. Penyusunannya bermula dari usulan PPATK pada Mei 2024 dan berlanjut antara lain dalam dua diskusi kelompok terpumpun (FGD) yang kami temukan pada tahun itu. PPATK memaparkan indikator itu di Jakarta pada 2 Oktober 2025, lalu pada Januari 2026 menyatakan telah menyusunnya bersama pemangku kepentingan.',
      en: 'The indicators, a document meant to guide financial service providers, are one of the two strategic policies that the abstract of the paper links to the ECPAT Indonesia–PPATK partnership. The work began with PPATK’s proposal of May 2024 and went on in focus groups, of which we found two in that year. PPATK presented the indicators in Jakarta on 2 October 2025 and said in January 2026 that they had been drawn up with stakeholders.',
    },
    when: {
      from: '2024-05',
      to: '2026-01',
      kind: 'lasting',
      occasions: [],
      isOngoing: null,
    },
    place: { id: 'Indonesia dan kawasan FICG', en: 'Indonesia and the FICG region' },
    level: 'regional',
    role: 'partner',
    roleWhy: {
      id: 'Abstrak menyebut indikator ini sebagai hasil nyata kemitraan dengan PPATK.',
      en: 'The abstract names the indicators as a concrete product of the partnership with PPATK.',
    },
    secondRole: null,
    part: 'invited',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'policy-instrument',
    focus: 'direct',
    actors: [
      'ppatk',
      'ficg',
      'opdat',
      'kemenpppa',
      'financial-service-providers',
      'law-enforcement-agencies',
      'civil-society-organisations',
    ],
    otherActors: [
      {
        id: 'Lembaga pengawas dan kementerian lain (peserta FGD)',
        en: 'Regulators and other ministries (participants of a focus group)',
      },
      {
        id: 'Organisasi internasional dan akademisi (peserta dialog Oktober 2025)',
        en: 'International organisations and academics (participants of the dialogue of October 2025)',
      },
    ],
    audience: {
      id: 'Penyedia jasa keuangan, unit intelijen keuangan, dan penegak hukum',
      en: 'Financial service providers, financial intelligence units and law enforcement',
    },
    outputs: {
      id: 'Dokumen indikator (isinya tidak kami muat di sini).',
      en: 'The indicator document (we do not record its content here).',
    },
    sources: [
      'jpai-62425-2025',
      'antara-nd-01',
      'ecpat-indonesia-nd-17',
      'bisnis-2024-01',
      'ecpat-indonesia-nd-15',
      'kpai-2025-01',
      'periskop-2026-01',
      'channel9-nd-01',
    ],
    confidence: 'high',
    caution: {
      id: 'Penyusunannya dipimpin PPATK; dalam sumber yang kami baca, ECPAT Indonesia diundang pada Juli 2024 dan ikut membahas draf pertama pada Desember 2024, sedangkan abstrak artikel menyebutnya mitra penyusun. Januari 2026 adalah waktu pernyataan PPATK, bukan waktu selesainya dokumen. Kami menemukan berita tentang pemaparan pada Oktober 2025 hanya di satu media, dan kami tidak menemukan halaman yang memuat versi akhirnya.',
      en: 'PPATK led the drafting; in the sources that we read, ECPAT Indonesia was invited in July 2024 and helped to discuss the first draft in December 2024, whereas the abstract of the paper calls it a partner in the drafting. January 2026 is the time of PPATK’s statement, not of the document’s completion. We found a report on the presentation in October 2025 in only one outlet, and we found no page that publishes a final version.',
    },
    cautionMore: null,
  },
  'villages-free-from-pornography-2024': {
    title: {
      id: 'Bimbingan teknis Desa Ramah Anak Terbebas dari Pornografi',
      en: 'Technical training sessions for child-friendly villages free from pornography',
    },
    short: {
      id: 'Bimbingan teknis desa, Lampung Tengah dan Sleman',
      en: 'Training for villages, Central Lampung and Sleman',
    },
    officialName: null,
    summary: {
      id: 'KemenPPPA bersama ECPAT Indonesia melatih desa membangun sistem pencegahan berbasis masyarakat. Kami menemukan dua kali pelaksanaan, yaitu di Lampung Tengah pada 29–30 Mei 2024 (menurut kementerian, dengan skema Swakelola Tipe III) dan di Sleman pada 24–25 Juni 2024. Kedua kegiatan itu merupakan bagian dari rencana yang mencakup setidaknya 28 desa pada tahun itu.',
      en: 'The women and child protection ministry (KemenPPPA), working with ECPAT Indonesia, trained villages to build community prevention systems. We found two rounds, in Central Lampung on 29–30 May 2024 (under the self-management scheme Swakelola Tipe III, says the ministry) and in Sleman on 24–25 June 2024. Both were part of a plan for at least 28 villages that year.',
    },
    when: {
      from: '2024-05-29',
      to: '2024-06-25',
      kind: 'occasions',
      occasions: [
        { from: '2024-05-29', to: '2024-05-30' },
        { from: '2024-06-24', to: '2024-06-25' },
      ],
      isOngoing: null,
    },
    place: {
      id: 'Gunung Sugih, Lampung Tengah; Sleman, Yogyakarta',
      en: 'Gunung Sugih, Central Lampung; Sleman, Yogyakarta',
    },
    level: 'local',
    role: 'implementer',
    roleWhy: {
      id: 'Fasilitator dari ECPAT Indonesia menjalankan edukasi dan pencegahan di desa.',
      en: 'ECPAT Indonesia’s own facilitators carried out education and prevention in the villages.',
    },
    secondRole: {
      role: 'catalyst',
      why: {
        id: 'Desa juga dibekali untuk menyusun aturan pencegahannya sendiri.',
        en: 'Villages are also equipped to make their own rules on prevention.',
      },
    },
    part: 'co-lead',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'education',
    focus: 'context',
    actors: ['kemenpppa', 'local-governments', 'village-governments'],
    otherActors: [
      {
        id: 'Dinas PP dan PA Kabupaten Lampung Tengah',
        en: 'Central Lampung women and child protection office',
      },
      {
        id: 'Badan Musyawarah Desa, PKK, dan Karang Taruna (peserta)',
        en: 'Badan Musyawarah Desa (village consultative bodies), PKK and Karang Taruna (participants)',
      },
    ],
    audience: {
      id: 'Kepala desa, tokoh masyarakat, babinsa, bhabinkamtibmas, dan wakil anak',
      en: 'Village heads, community leaders, local police and military liaison officers, and children’s representatives',
    },
    outputs: {
      id: 'Menurut ECPAT Indonesia, di tiap daerah dilatih 75 orang dari tujuh desa sehingga seluruhnya ada 14 desa.',
      en: 'According to ECPAT Indonesia, 75 people from seven villages were trained in each round, so 14 villages in all.',
    },
    sources: ['ecpat-indonesia-nd-16', 'kemenpppa-2024-01'],
    confidence: 'high',
    caution: {
      id: 'Tanggalnya mencakup dua kegiatan terpisah, masing-masing dua hari, bukan satu acara yang berlangsung terus-menerus. Kegiatan ini tidak membahas transaksi keuangan; nama programnya berasal dari kementerian.',
      en: 'The dates span two separate two-day rounds, not one continuous event. The activity is not about financial transactions; the programme’s name comes from the ministry.',
    },
    cautionMore: {
      id: 'Tanggalnya mencakup dua kegiatan terpisah, masing-masing dua hari, bukan satu acara yang berlangsung terus-menerus. Kegiatan ini tidak membahas transaksi keuangan; nama programnya berasal dari kementerian. Untuk Lampung Tengah, kementerian menyebut 70 orang dari tujuh desa dan lima orang dari pemerintah kabupaten.',
      en: 'The dates span two separate two-day rounds, not one continuous event. The activity is not about financial transactions; the programme’s name comes from the ministry. For Central Lampung the ministry speaks of 70 people from seven villages and five from the regency government.',
    },
  },
  'media-talk-roadmap-2024': {
    title: {
      id: 'Seruan bergerak bersama dalam Media Talk kementerian tentang peta jalan pelindungan anak di ranah daring',
      en: 'Call for joint action at a ministry media talk on the online child-protection roadmap',
    },
    short: {
      id: 'Media Talk: peta jalan pelindungan anak di ranah daring',
      en: 'Media talk on the online child-protection roadmap',
    },
    officialName: null,
    summary: {
      id: 'Dalam Media Talk KemenPPPA yang diberitakan pada 3 Juni 2024, manajer program ECPAT Indonesia memaparkan angka dari portal pelaporan serta mendesak Kementerian Kominfo dan penegak hukum bergerak bersama. Acara itu juga membahas rancangan peraturan presiden tentang peta jalan pelindungan anak di ranah daring.',
      en: 'At a media talk of the women and child protection ministry (KemenPPPA), reported on 3 June 2024, ECPAT Indonesia’s programme manager presented figures from the reporting portal and urged the communications ministry and law enforcement to act together. The talk also dealt with the draft presidential regulation on an online child-protection roadmap.',
    },
    when: {
      from: '2024-05',
      to: '2024-06',
      kind: 'within',
      occasions: [],
      isOngoing: false,
    },
    place: { id: 'KemenPPPA (acara Media Talk)', en: 'KemenPPPA (ministry media talk)' },
    level: 'national',
    role: 'catalyst',
    roleWhy: {
      id: 'ECPAT Indonesia menjalankan advokasi nasional di bidang hukum dan kebijakan lewat media dan forum kementerian.',
      en: 'ECPAT Indonesia carried out national advocacy for law and policy through the media and a ministry forum.',
    },
    secondRole: null,
    part: 'participant',
    actOf: 'with-others',
    actOfWhy: null,
    kind: 'advocacy',
    focus: 'context',
    actors: ['kemenpppa', 'kominfo-komdigi'],
    otherActors: [],
    audience: {
      id: 'Media, Kementerian Kominfo, dan penegak hukum',
      en: 'Media, communications ministry and law enforcement',
    },
    outputs: {
      id: 'Menurut pemberitaan, 897 laporan masuk melalui portal, dan 204 di antaranya terbukti memuat materi kekerasan seksual terhadap anak.',
      en: 'According to press reports, the portal received 897 reports, of which 204 were confirmed as child sexual abuse material.',
    },
    sources: [
      'idn-times-nd-03',
      'tribun-merdeka-2024-01',
      'internet-watch-foundation-2020-01',
      'idn-times-nd-04',
    ],
    confidence: 'high',
    caution: {
      id: 'Tanggal 3 Juni berasal dari pemberitaan; acara itu mungkin berlangsung beberapa hari sebelumnya, bahkan pada akhir Mei. Sumber yang kami baca tidak menyebut rentang waktu untuk angka 897 dan 204.',
      en: '3 June is the date in the press reports; the talk itself may have been a few days earlier, even in late May. The sources that we read do not state the period covered by the figures 897 and 204.',
    },
    cautionMore: {
      id: 'Tanggal 3 Juni berasal dari pemberitaan; acara itu mungkin berlangsung beberapa hari sebelumnya, bahkan pada akhir Mei. Sumber yang kami baca tidak menyebut rentang waktu untuk angka 897 dan 204. Kami tidak mengulang pernyataan teknis dalam berita itu.',
      en: '3 June is the date in the press reports; the talk itself may have been a few days earlier, even in late May. The sources that we read do not state the period covered by the figures 897 and 204. We do not repeat technical claims in the articles.',
    },
  },
  'tourism-villages-monitoring-2024': {
    title: {
      id: 'Pemantauan desa wisata ramah anak, 2024',
      en: 'Monitoring of child-friendly tourism villages, 2024',
    },
    short: {
      id: 'Pemantauan desa wisata di tiga kabupaten',
      en: 'Monitoring tourism villages in three regencies',
    },
    officialName: null,
    summary: {
      id: 'Pada Juni 2024 program desa wisata ramah anak dipantau di Magelang, Toba, dan Bogor melalui wawancara, diskusi kelompok, dan kunjungan lapangan. Dinas kabupaten diwawancarai; pemerintah desa, tokoh masyarakat, dan wakil anak ikut diskusi kelompok.',
      en: 'In June 2024 the programme for child-friendly tourism villages was monitored in Magelang, Toba and Bogor through interviews, group discussions and site visits. Regency offices were interviewed; village governments, community figures and children’s representatives joined the group discussions.',
    },
    when: {
      from: '2024-06-13',
      to: '2024-06-29',
      kind: 'occasions',
      occasions: [
        { from: '2024-06-13', to: '2024-06-14' },
        { from: '2024-06-19', to: '2024-06-20' },
        { from: '2024-06-27', to: '2024-06-29' },
      ],
      isOngoing: false,
    },
    place: { id: 'Kabupaten Magelang, Toba, dan Bogor', en: 'Magelang, Toba and Bogor regencies' },
    level: 'local',
    role: 'implementer',
    roleWhy: {
      id: 'Kegiatan ini melanjutkan program yang dijalankan ECPAT Indonesia di lapangan bersama kementerian.',
      en: 'The activity follows up a programme that ECPAT Indonesia carries out in the field with the ministry.',
    },
    secondRole: null,
    part: 'unclear',
    actOf: null,
    actOfWhy: {
      id: 'Bagian halaman yang kami baca tidak menyebut siapa yang memantau, hanya siapa yang menjalankan programnya.',
      en: 'The part of the page that we read does not say who did the monitoring, only who runs the programme.',
    },
    kind: 'monitoring',
    focus: 'context',
    actors: ['kemenpppa', 'local-women-child-offices', 'local-governments', 'village-governments'],
    otherActors: [
      {
        id: 'Badan Musyawarah Desa dan PKK (peserta diskusi kelompok)',
        en: 'Badan Musyawarah Desa (village consultative bodies) and PKK (participants of group discussions)',
      },
    ],
    audience: {
      id: 'Dinas kabupaten (PPPA, pariwisata, dan pemberdayaan masyarakat desa), pemerintah desa, tokoh masyarakat, PKK, dan wakil anak',
      en: 'Regency offices (women and child protection, tourism, village empowerment), village governments, community figures, PKK and children’s representatives',
    },
    outputs: {
      id: 'Tiga kabupaten dikunjungi pada 13–14, 19–20, dan 27–29 Juni 2024; seluruh program mencakup 14 desa.',
      en: 'Three regencies were visited, on 13–14, 19–20 and 27–29 June 2024; the whole programme covers 14 villages.',
    },
    sources: ['ecpat-indonesia-nd-10', 'toba-regency-government-2024-01'],
    confidence: 'high',
    caution: {
      id: 'Bagian halaman yang kami baca tidak menyebut siapa yang memantau; kami mencatat para pihak yang menjalankan program itu. Kegiatan ini tidak membahas transaksi keuangan. Untuk Bogor tertulis Kamis hingga Jumat, padahal 27–29 Juni mencakup tiga hari.',
      en: 'The part of the page that we read does not say who did the monitoring; we record the parties that run the programme. The activity is not about financial transactions. The Bogor dates are given as Thursday to Friday but span three days, 27–29 June.',
    },
    cautionMore: {
      id: 'Bagian halaman yang kami baca tidak menyebut siapa yang memantau; kami mencatat para pihak yang menjalankan program itu. Kegiatan ini tidak membahas transaksi keuangan. Untuk Bogor tertulis Kamis hingga Jumat, padahal 27–29 Juni mencakup tiga hari. Halaman Pemerintah Kabupaten Toba bertanggal 27 Juni 2024 memuat teks pelatihan 2023 di bawah judul diskusi kelompok sehingga halaman itu hanya membuktikan bahwa Toba ikut serta.',
      en: 'The part of the page that we read does not say who did the monitoring; we record the parties that run the programme. The activity is not about financial transactions. The Bogor dates are given as Thursday to Friday but span three days, 27–29 June. The Toba government page dated 27 June 2024 carries the programme’s 2023 training text under a focus-group title, so it shows only that Toba was involved.',
    },
  },
} satisfies Records<Activity<ActorId, SourceId>>;
