import type { LensNote, Records } from '#data/types';
import type { SourceId } from './sources';

/**
 * The lens as a whole: overview, overlaps, coding rule, criticism, applications.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const lensNotes = {
  overview: {
    label: { id: 'Lensa tiga peran', en: 'The three-role lens' },
    account: {
      id: 'Para penulis yang mengikuti David Lewis mengelompokkan pekerjaan LSM pembangunan ke dalam tiga peran: menyediakan barang atau layanan (pelaksana), mendorong pihak lain mengubah cara berpikir atau bertindak (katalis), dan bekerja bersama pihak lain (mitra). Artikel yang menjadi dasar situs ini memakai ketiga nama itu, mencantumkan Lewis & Kanji 2009 dalam daftar pustakanya, dan menerapkannya pada ECPAT Indonesia tahun 2022–2024.',
      en: 'Authors who follow David Lewis sort the work of a development NGO into three roles: delivering goods or services (implementer), pushing others to think or act differently (catalyst) and working jointly with others (partner). The paper behind this site uses the same names, lists Lewis & Kanji 2009 among its references and applies the roles to ECPAT Indonesia in 2022–2024.',
    },
    caution: {
      id: 'Kami belum membaca buku itu, dan abstrak tidak menyebut asal ketiga peran; kaitannya dengan Lewis & Kanji kami simpulkan dari daftar pustaka. Definisi di bawah ini berasal dari abstrak dan skripsi yang mengutip Lewis (2001) atau Lewis & Kanji (2009); buku itu sendiri tidak kami kutip. Tahun 2001 pada salah satu sumber menunjukkan bahwa lensa ini lebih tua daripada buku 2009. Kutipan dari tangan kedua tidak seragam: menurut satu esai mahasiswa, halaman 22 buku itu menyebut katalis, pelaksana, dan “perencana”, bukan mitra. Kami juga belum membaca edisi Lewis yang lebih baru (2014).',
      en: 'We have not read the book itself, and the abstract does not say where the roles come from; we infer the link to Lewis & Kanji from the reference list. The definitions below come from abstracts and a student thesis that cite Lewis (2001) or Lewis & Kanji (2009); we do not quote the book itself. The date 2001 in one source shows that the lens is older than the 2009 book. Second-hand quotations disagree: one student essay says that p. 22 of the book names catalysts, implementers and ‘planners’ instead of partners. We have not read Lewis’s later edition (2014) either.',
    },
    basis: 'seen',
    sources: [
      'taylor-and-francis-nd-01',
      'jpai-62425-2025',
      'lewis-kanji-2009',
      'lopez-penaloza-2014-01',
      'melesse-zenebework-nd-01',
    ],
  },
  'overlap-training': {
    label: {
      id: 'Tumpang tindih: pelatihan masuk ke tiga peran',
      en: 'Overlap: training fits all three roles',
    },
    account: {
      id: 'Ini contoh tumpang tindih yang paling jelas untuk dibahas di kelas. Menurut sebuah skripsi yang merujuk Lewis & Kanji, pelatihan adalah layanan (pelaksana); artikel memasukkannya ke dalam peran katalis; sumber ketiga memakai pengembangan kapasitas sebagai contoh peran mitra. Artikel itu sendiri memasukkan modul pelatihan ke dalam peran mitra, sedangkan skripsi UNPAR tentang jaringan yang sama memasukkan pelatihan dan kampanye ke dalam penyediaan layanan.',
      en: 'This is the clearest example of an overlap for class discussion. A thesis that draws on Lewis & Kanji calls training a service (implementer), the paper lists it under catalyst, and a third source illustrates the partner role with capacity building. The paper itself places the training modules under partner, while a UNPAR thesis on the same network counts training and campaigns as service delivery.',
    },
    caution: null,
    basis: 'seen',
    sources: [
      'unidentified-student-thesis-nd-01',
      'jpai-62425-2025',
      'taylor-and-francis-nd-01',
      'universitas-katolik-nd-01',
    ],
  },
  'overlap-advocacy': {
    label: {
      id: 'Tumpang tindih: katalis menurut tujuan, mitra menurut bentuk',
      en: 'Overlap: catalyst by aim, partner by form',
    },
    account: {
      id: 'Menurut sebuah skripsi, advokasi dapat berjalan lewat kerja langsung dengan pemerintah sehingga satu kegiatan menjadi katalis menurut tujuannya dan mitra menurut bentuknya. Lewis menyebut layanan dan advokasi berbeda, tetapi sering berkaitan. Bab yang ikut ia tulis menyatakan bahwa penggolongan peran menyederhanakan kenyataan, tetapi diperlukan karena satu LSM dapat menjalankan beberapa peran.',
      en: 'A student thesis notes that advocacy can run through direct work with government, so one activity is catalyst by aim and partner by form. Lewis calls service delivery and advocacy different yet often interrelated. A chapter he co-wrote says that role classes simplify reality but are needed, since one NGO may fall into several.',
    },
    caution: null,
    basis: 'seen',
    sources: [
      'unidentified-student-thesis-nd-01',
      'david-lewis-2009-01',
      'taylor-and-francis-nd-02',
    ],
  },
  'overlap-advocacy-partnership': {
    label: {
      id: 'Tumpang tindih: advokasi lewat kemitraan',
      en: 'Overlap: advocacy through partnership',
    },
    account: {
      id: 'Sebuah skripsi tentang peran katalis menambahkan bahwa advokasi dapat berjalan lewat kerja sama langsung dengan pemerintah. Tiga organisasi perumahan yang diteliti di Mumbai memakai beberapa strategi terhadap pemerintah sekaligus, dan Batley tidak menemukan pertentangan antara advokasi dan layanan pada organisasi yang ditelitinya. Karena itu, kerja bersama PPATK dapat sekaligus menjadi kerja katalis dan kerja mitra; catat kedua peran itu dan sebutkan alasannya.',
      en: 'A thesis on the catalyst role adds that advocacy can work through direct cooperation with government. Three housing organisations studied in Mumbai use several strategies towards government at once, and Batley sees no contradiction between advocacy and service in the organisations he studied. Work with PPATK can therefore be catalyst and partner work at once; code both roles and give the reasons.',
    },
    caution: {
      id: 'Kalimat terakhir adalah saran kami. Judul studi Mumbai kami baca dari alamat webnya; nama penulisnya tidak kami temukan.',
      en: 'The last sentence is our advice. We took the title of the Mumbai study from its web address; we did not find the names of its authors.',
    },
    basis: 'seen',
    sources: [
      'unidentified-student-thesis-nd-01',
      'discovery-researcher-nd-01',
      'john-wiley-and-sons-2011-01',
    ],
  },
  'coding-rule': {
    label: {
      id: 'Aturan pengodean untuk tumpang tindih (usulan kami)',
      en: 'A coding rule for overlaps (our proposal)',
    },
    account: {
      id: 'Kodekan tiap kegiatan dalam tiga hal: apa yang dilakukan (bentuk), siapa yang diharapkan berubah (sasaran), dan siapa yang ikut memutuskan (tata kelola). Beri satu peran utama dan, bila ada dasarnya, peran kedua beserta alasannya. Manfaat langsung bagi penerima manfaat mengarah ke pelaksana; perubahan cara pikir atau kebijakan pihak lain mengarah ke katalis; perancangan dan kepemilikan bersama mengarah ke mitra.',
      en: 'Code each activity in three respects: what was done (form), whom it was meant to change (target) and who shared the decisions (governance). Give it one primary role and, where justified, a secondary role with a reason. Direct benefit to users points to implementer; change in another actor’s thinking or policy points to catalyst; shared design and ownership point to partner.',
    },
    caution: {
      id: 'Kami menyusun aturan ini dari definisi yang kami temukan; kami tidak mengambilnya dari terbitan mana pun.',
      en: 'We derived this rule from the definitions that we found; we took it from no publication.',
    },
    basis: 'derived',
    sources: ['taylor-and-francis-nd-01', 'taylor-and-francis-nd-02'],
  },
  'criticism-legitimacy': {
    label: {
      id: 'Kritik: legitimasi dan depolitisasi',
      en: 'Criticism: legitimacy and depoliticisation',
    },
    account: {
      id: 'Banks dan Hulme berpendapat bahwa dana LSM untuk layanan dan advokasi bertambah seiring dengan keraguan atas legitimasinya: organisasi makin dekat dengan donor, makin jauh dari warga miskin, dan memperlakukan kemiskinan sebagai masalah teknis. Mereka meminta LSM beralih dari penyedia menjadi pendukung masyarakat sipil yang lebih luas. Sebutan peran saja tidak menunjukkan peralihan itu.',
      en: 'Banks and Hulme argue that NGO money for services and advocacy grew together with doubts about legitimacy: organisations moved closer to donors and away from poor communities, and treated poverty as a technical problem. They ask NGOs to turn from providers into supporters of wider civil society. Role labels alone do not show this shift.',
    },
    caution: null,
    basis: 'seen',
    sources: ['brooks-world-poverty-2012-01'],
  },
  'criticism-literature': {
    label: {
      id: 'Kritik: teori yang lemah dalam kajian LSM',
      en: 'Criticism: weak theory in NGO studies',
    },
    account: {
      id: 'Lewis sendiri mengkritik banyak tulisan tentang LSM karena bias normatif, cakupan sempit, teori yang minim, dan pandangan manajerial. Mahasiswa yang memakai tipologi peran dapat menjawab kritik itu dengan menyatakan aturan pengodean, mencari bukti yang membantah, dan membandingkan lensa.',
      en: 'Lewis himself faults much NGO writing for normative bias, narrow focus, little theory and a managerial outlook. A student who uses a role typology can answer this by stating a coding rule, looking for evidence to the contrary and comparing lenses.',
    },
    caution: { id: 'Kalimat kedua adalah saran kami.', en: 'The second sentence is our advice.' },
    basis: 'seen',
    sources: [
      'david-lewis-nd-01',
      'taylor-and-francis-2003-01',
      'taylor-and-francis-nd-03',
      'econpapers-2003-01',
    ],
  },
  'criticism-partner': {
    label: { id: 'Kritik: mitra atau kontraktor?', en: 'Criticism: partner or contractor?' },
    account: {
      id: 'Sebuah artikel di Development in Practice memperingatkan bahwa LSM yang tidak ikut menentukan rancangan proyek akhirnya menjadi penyedia jasa kontrak. BPD menyebut adanya tarik-menarik antara mengubah keadaan dari dalam kemitraan dan menjaga kemandirian. Sebaliknya, studi Batley di Bangladesh, India, dan Pakistan menemukan bahwa LSM tetap mempunyai pilihan strategis dan tidak menganggap advokasi dan layanan bertentangan.',
      en: 'An article in Development in Practice warns that an NGO without a say in project design ends up a contracted provider. BPD describes a tension between changing things from inside a partnership and staying independent. Against that, Batley’s study of NGOs in Bangladesh, India and Pakistan finds that they kept strategic choice and saw no contradiction between advocacy and service.',
    },
    caution: null,
    basis: 'seen',
    sources: [
      'development-in-practice-nd-01',
      'bpd-water-and-sanitation-nd-01',
      'john-wiley-and-sons-2011-01',
    ],
  },
  'criticism-partnership-word': {
    label: { id: 'Kritik: “kemitraan” perlu diuji', en: 'Criticism: ‘partnership’ needs a test' },
    account: {
      id: 'Menurut Brinkerhoff (2002), arti kemitraan tidak disepakati dan praktiknya beragam. Ia mendefinisikannya sebagai tingkatan dengan dua dimensi, yaitu hubungan timbal balik dan jati diri organisasi, serta membedakannya dari kontrak, perpanjangan tangan, dan kooptasi atau penyerapan perlahan. Lensa tiga peran hanya mempunyai satu kata untuk keempatnya.',
      en: 'Brinkerhoff (2002) notes that there is no agreement on what partnership means and that practice varies. She defines it on a scale with two dimensions, mutuality and organisation identity, and sets it apart from contracting, extension, and co-optation or gradual absorption. The three-role lens has one word for all four.',
    },
    caution: {
      id: 'Kalimat terakhir adalah perbandingan kami. Kami hanya membaca ringkasan artikelnya.',
      en: 'The last sentence is our comparison. We read only the article’s summary.',
    },
    basis: 'seen',
    sources: ['john-wiley-and-sons-2002-01'],
  },
  'criticism-too-close': {
    label: { id: 'Kritik: terlalu dekat?', en: 'Criticism: too close for comfort?' },
    account: {
      id: 'Edwards dan Hulme (1996) memperingatkan bahwa ketergantungan pada dana resmi dapat melemahkan kinerja, akuntabilitas, dan legitimasi, tetapi menyebut buktinya belum meyakinkan. Menurut Banks, Hulme, dan Edwards (2015), akar yang lemah dalam masyarakat sipil dan gaya bantuan teknokratis menyulitkan kebanyakan organisasi memengaruhi perubahan sosial, meskipun dapat menjembatani akar rumput dan lembaga. Pertanyaan ini belum terjawab meskipun sebuah LSM menjalankan ketiga peran.',
      en: 'Edwards and Hulme (1996) warned that dependence on official funds may weaken performance, accountability and legitimacy, but called the evidence inconclusive. To Banks, Hulme and Edwards (2015), weak roots in civil society and a technical style of aid limit most organisations’ influence on social change, though they can link grassroots and institutions. The question remains open even where an NGO plays all three roles.',
    },
    caution: {
      id: 'Kalimat terakhir berasal dari kami. Kami tidak menemukan sumber yang menyatakan bahwa hal ini berlaku bagi ECPAT Indonesia.',
      en: 'The last sentence is ours. We found no source which says that this applies to ECPAT Indonesia.',
    },
    basis: 'seen',
    sources: ['elsevier-1996-01', 'elsevier-2015-01'],
  },
  'criticism-coarse': {
    label: {
      id: 'Keterbatasan: tiga peran terlalu kasar',
      en: 'Limitation: three roles are too coarse',
    },
    account: {
      id: 'Sebuah studi tahun 2018 atas satu kemitraan riset lintas sektor di Kanada mewawancarai dua belas mitra LSM dan empat mitra lain, lalu menghitung sepuluh peran di dalamnya. Sebutan “mitra” dalam lensa tiga peran dapat menutupi peran konsultan, pengembang kapasitas, analis, atau pendana.',
      en: 'A 2018 study of one cross-sector research partnership in Canada interviewed twelve NGO partners and four others and counted ten roles inside that single partnership. What the three-role lens calls ‘partner’ can hide a consultant, capacity builder, analyst or funder.',
    },
    caution: {
      id: 'Kami hanya membaca abstraknya pada salinan halaman jurnal; artikelnya dapat dirujuk melalui DOI.',
      en: 'We read only the abstract, on a copy of the journal page; the article can be cited by its DOI.',
    },
    basis: 'seen',
    sources: ['mdpi-2018-01'],
  },
  'criticism-explanation': {
    label: {
      id: 'Keterbatasan: lensa ini menggambarkan kegiatan, bukan menjelaskan sebab',
      en: 'Limitation: the lens describes activities but does not explain causes',
    },
    account: {
      id: 'Artikel memakai metode kualitatif deskriptif. Tiga peran mengelompokkan kegiatan; pengelompokan itu tidak menunjukkan apakah suatu kegiatan menyebabkan perubahan dan tidak membandingkan kekuatan antarperan. Klaim dampak memerlukan bukti tersendiri.',
      en: 'The paper uses a descriptive qualitative method. The three roles group activities; by themselves they neither show whether an activity caused a change nor compare the strength of the roles. Claims of effect need separate evidence.',
    },
    caution: {
      id: 'Kalimat pertama berasal dari abstrak; selebihnya tafsiran kami atas metodenya.',
      en: 'The first sentence comes from the abstract; the rest is our interpretation of the method.',
    },
    basis: 'derived',
    sources: ['jpai-62425-2025'],
  },
  applications: {
    label: {
      id: 'Pemakaian oleh mahasiswa dan akademisi',
      en: 'How students and scholars apply it',
    },
    account: {
      id: 'Kami menemukan pemakaian berikut: artikel itu sendiri (tiga peran, ECPAT Indonesia 2022–2024); bagian skripsi yang memakai pelaksana dan katalis dari Lewis & Kanji, tampaknya bagian dari studi tahun 2017 tentang Save the Children di Indonesia; skripsi UNPAR dengan skema Lewis yang lain untuk ECPAT Indonesia dan Filipina; serta artikel tentang ECPAT dengan teori lain (institusionalisme liberal, peran organisasi internasional).',
      en: 'We found these uses: the paper itself (three roles, ECPAT Indonesia 2022–2024); a thesis section using implementer and catalyst from Lewis & Kanji, apparently part of a 2017 study of Save the Children in Indonesia; a UNPAR thesis using another Lewis scheme for ECPAT Indonesia and the Philippines; and articles on ECPAT with other theories (liberal institutionalism, role of international organisations).',
    },
    caution: {
      id: 'Kami menyimpulkan kaitan antara bagian skripsi itu dan skripsi 2017 dari topik dan situsnya.',
      en: 'We inferred the link between the thesis section and the 2017 thesis from topic and site.',
    },
    basis: 'seen',
    sources: [
      'jpai-62425-2025',
      'unidentified-student-thesis-nd-01',
      'universitas-muhammadiyah-2017-01',
      'universitas-katolik-nd-01',
      'universitas-diponegoro-2019-01',
      'universitas-riau-2021-01',
      'universitas-kristen-2021-01',
    ],
  },
} satisfies Records<LensNote<SourceId>>;

/** Id of one of them. */
export type LensNoteId = keyof typeof lensNotes;
