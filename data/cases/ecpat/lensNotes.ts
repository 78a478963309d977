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
      id: 'Para penulis yang mengikuti David Lewis mengelompokkan pekerjaan LSM pembangunan ke dalam tiga peran: menyediakan barang atau layanan (pelaksana), mendorong pihak lain mengubah cara berpikir atau bertindak (katalis), dan bekerja bersama pihak lain (mitra). Artikel yang menjadi dasar situs ini memakai nama ketiga peran itu, mencantumkan Lewis & Kanji (2009) dalam daftar pustakanya, dan menerapkan ketiga peran pada kerja ECPAT Indonesia tahun 2022–2024.',
      en: 'Authors who follow David Lewis sort the work of development NGOs into three roles: delivering goods or services (implementer), encouraging others to think or act differently (catalyst) and working with others (partner). The paper behind this site uses the same names, lists Lewis & Kanji (2009) among its references and applies the roles to the work of ECPAT Indonesia in 2022–2024.',
    },
    caution: {
      id: 'Kami belum membaca buku Lewis & Kanji (2009), dan abstrak artikel tidak menyebut asal ketiga peran; kaitannya dengan buku itu kami simpulkan dari daftar pustaka. Definisi di situs ini kami ambil dari abstrak sebuah bab yang mengutip Lewis (2001) dan dari sebuah skripsi yang mengutip Lewis & Kanji (2009), bukan dari bukunya; untuk peran mitra kami menambahkan ringkasan artikel Brinkerhoff dan rumusan kami sendiri. Karena abstrak bab itu mengutip tulisan Lewis tahun 2001, lensa ini tampaknya lebih tua daripada buku tahun 2009. Kutipan tidak langsung atas buku itu tidak seragam: menurut sebuah esai mahasiswa, halaman 22 menyebut katalis, pelaksana, dan “perencana”, bukan mitra. Kami juga belum membaca edisi Lewis yang lebih baru (2014).',
      en: 'We have not read the book by Lewis & Kanji (2009), and the abstract of the paper does not say where the roles come from; we infer the link to the book from the reference list. We took the definitions on this site from the abstract of a chapter that cites Lewis (2001) and from a student thesis that cites Lewis & Kanji (2009), not from the book; for the partner role we added the summary of an article by Brinkerhoff and wording of our own. Because the chapter’s abstract cites a 2001 work by Lewis, the lens seems to be older than the 2009 book. Second-hand quotations of the book disagree: one student essay says that p. 22 names catalysts, implementers and ‘planners’ instead of partners. We have not read Lewis’s later edition (2014) either.',
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
      id: 'Tumpang tindih: pelatihan cocok untuk ketiga peran',
      en: 'Overlap: training fits all three roles',
    },
    account: {
      id: 'Pelatihan adalah contoh tumpang tindih yang paling jelas untuk dibahas di kelas. Sebuah skripsi yang merujuk pada Lewis & Kanji menggolongkan pelatihan sebagai layanan (pelaksana), artikel memasukkan pelatihan ke dalam peran katalis, dan sebuah bab yang mengutip Lewis memakai pengembangan kapasitas sebagai contoh peran mitra. Artikel yang sama memasukkan modul pelatihan ke dalam peran mitra, sedangkan sebuah skripsi UNPAR tentang jaringan ECPAT memasukkan pelatihan dan kampanye ke dalam penyediaan layanan.',
      en: 'Training is the clearest example of an overlap for class discussion. A thesis that draws on Lewis & Kanji classes training as a service (implementer), and the paper includes training in the catalyst role. A chapter that cites Lewis gives capacity building as an example of the partner role. The same paper places the training modules in the partner role, whereas a UNPAR thesis on the ECPAT network counts training and campaigns as service delivery.',
    },
    caution: {
      id: 'Dari artikel, bab, dan skripsi UNPAR itu kami hanya membaca abstraknya, dan dari skripsi yang merujuk pada Lewis & Kanji hanya satu bagian.',
      en: 'We read only the abstracts of the paper, the chapter and the UNPAR thesis, and only one section of the thesis that draws on Lewis & Kanji.',
    },
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
      id: 'Menurut sebuah skripsi, advokasi dapat dilakukan dengan bekerja langsung bersama pemerintah. Jadi, satu kegiatan dapat merupakan kerja katalis menurut tujuannya dan kerja mitra menurut bentuknya. Lewis menulis bahwa layanan dan advokasi berbeda, tetapi sering berkaitan. Sebuah bab yang ia tulis bersama penulis lain menyatakan bahwa penggolongan peran menyederhanakan kenyataan, tetapi tetap diperlukan karena satu LSM dapat menjalankan beberapa peran.',
      en: 'A student thesis notes that advocacy can be done through direct work with government. One activity can therefore be catalyst work by its aim and partner work by its form. Lewis writes that service delivery and advocacy are different but often interrelated. A chapter that he co-wrote says that classes of roles simplify reality but are still needed, because one NGO may play several roles.',
    },
    caution: {
      id: 'Kesimpulan tentang tujuan dan bentuk kegiatan berasal dari kami. Kami hanya membaca satu bagian skripsi itu, yang terpotong sebelum peran mitra, dan abstrak bab yang ditulis Lewis bersama penulis lain.',
      en: 'The conclusion on the aim and the form of an activity is ours. We read only one section of the thesis, which breaks off before the partner role, and only the abstract of the co-written chapter.',
    },
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
      id: 'Menurut penjelasan sebuah skripsi tentang peran katalis, advokasi dapat dilakukan lewat kerja sama langsung dengan pemerintah. Sebuah studi menunjukkan bahwa tiga organisasi perumahan di Mumbai memakai beberapa strategi sekaligus terhadap pemerintah, dan Batley tidak menemukan pertentangan antara advokasi dan layanan pada organisasi yang ditelitinya. Karena itu, kerja bersama PPATK dapat sekaligus digolongkan sebagai kerja katalis dan kerja mitra; catat kedua peran itu dan sebutkan alasannya.',
      en: 'According to the account of the catalyst role in a thesis, advocacy can be done through direct cooperation with government. A study shows that three housing organisations in Mumbai use several strategies towards government at once, and Batley found no contradiction between advocacy and service in the organisations that he studied. Work with PPATK can therefore be classed as both catalyst work and partner work; code both roles and give the reasons.',
    },
    caution: {
      id: 'Saran untuk mencatat kedua peran bagi kerja bersama PPATK berasal dari kami. Judul studi tentang Mumbai kami ketahui dari alamat halaman webnya; nama penulisnya tidak kami temukan. Dari skripsi itu kami hanya membaca satu bagian, dan dari studi tentang Mumbai serta studi Batley hanya abstraknya.',
      en: 'The advice to code both roles for work with PPATK is ours. We took the title of the Mumbai study from its web address; we did not find the names of its authors. We read only one section of the thesis, and only the abstracts of the Mumbai study and of Batley’s study.',
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
      id: 'Kodekan tiap kegiatan menurut tiga hal: apa yang dilakukan (bentuk), siapa yang diharapkan berubah (sasaran), dan siapa yang ikut memutuskan (tata kelola). Beri tiap kegiatan satu peran utama dan, bila ada dasarnya, peran kedua beserta alasannya. Kegiatan yang manfaatnya langsung dirasakan penerima manfaat menunjukkan peran pelaksana; kegiatan yang ditujukan untuk mengubah cara berpikir atau kebijakan pihak lain menunjukkan peran katalis; kegiatan yang dirancang dan dimiliki bersama menunjukkan peran mitra.',
      en: 'Code each activity in three respects: what was done (form), whom it was meant to change (target) and who took part in the decisions (governance). Give each activity one main role and, where justified, a second role with a reason. An activity from which people benefit directly points to the implementer role; an activity meant to change the thinking or policy of others points to the catalyst role; an activity that is designed and owned jointly points to the partner role.',
    },
    caution: {
      id: 'Aturan ini kami susun sendiri dari definisi yang kami temukan, bukan kami ambil dari suatu terbitan.',
      en: 'We derived this rule from the definitions that we found; we did not take it from a publication.',
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
      id: 'Banks dan Hulme berpendapat bahwa dana LSM untuk layanan dan advokasi bertambah seiring dengan bertambahnya keraguan atas legitimasi LSM: organisasi makin dekat dengan donor, makin jauh dari warga miskin, dan memperlakukan kemiskinan sebagai masalah teknis. Kedua penulis itu meminta LSM tidak lagi sekadar menyediakan layanan, tetapi mendukung masyarakat sipil yang lebih luas. Nama peran saja tidak menunjukkan apakah peralihan itu terjadi.',
      en: 'Banks and Hulme argue that NGO money for services and advocacy grew together with doubts about the legitimacy of NGOs: organisations moved closer to donors and away from poor communities, and treated poverty as a technical problem. They ask NGOs to turn from providers into supporters of wider civil society. The name of a role alone does not show whether this shift took place.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak makalah Banks dan Hulme. Pernyataan tentang nama peran adalah pendapat kami.',
      en: 'We read only the abstract of the paper by Banks and Hulme. The statement on the name of a role is our own view.',
    },
    basis: 'seen',
    sources: ['brooks-world-poverty-2012-01'],
  },
  'criticism-literature': {
    label: {
      id: 'Kritik: teori yang lemah dalam kajian LSM',
      en: 'Criticism: weak theory in NGO studies',
    },
    account: {
      id: 'Menurut Lewis, banyak tulisan tentang LSM bersifat normatif, sempit cakupannya, lemah teorinya, dan berpandangan terlalu manajerial. Mahasiswa yang memakai tipologi peran dapat menjawab kritik itu dengan menyatakan aturan pengodeannya, mencari bukti yang berlawanan, dan membandingkan beberapa lensa.',
      en: 'Lewis criticises much of the writing on NGOs as normative, narrow in focus, weak in theory and too managerial. Students who use a typology of roles can answer this criticism by stating their coding rule, looking for evidence to the contrary and comparing several lenses.',
    },
    caution: {
      id: 'Dari tulisan Lewis, kami hanya membaca abstrak dan satu bagian awal. Dari bab “NGOs and Development Theory”, yang nama penulisnya tidak kami temukan, kami hanya membaca kalimat pembukanya. Saran bagi mahasiswa berasal dari kami.',
      en: 'We read only abstracts and one opening section of Lewis’s texts. Of the chapter ‘NGOs and Development Theory’, whose author we did not find, we read only the opening lines. The advice to students is ours.',
    },
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
      id: 'Sebuah artikel di Development in Practice memperingatkan bahwa LSM yang tidak ikut menentukan rancangan proyek hanya akan menjadi penyedia jasa kontrak. Menurut BPD Water and Sanitation, LSM dihadapkan pada dua keinginan yang bertentangan: mengubah keadaan dari dalam kemitraan dan menjaga kemandirian. Sebaliknya, studi Batley di Bangladesh, India, dan Pakistan menunjukkan bahwa LSM di sana tetap dapat memilih strateginya dan tidak menganggap advokasi dan layanan bertentangan.',
      en: 'An article in Development in Practice warns that an NGO without a say in project design ends up as a contracted provider. BPD Water and Sanitation describes a tension between changing things from inside a partnership and staying independent. By contrast, Batley’s study of NGOs in Bangladesh, India and Pakistan finds that they could still choose their strategies and saw no contradiction between advocacy and service.',
    },
    caution: {
      id: 'Dari artikel dalam Development in Practice dan studi Batley kami hanya membaca abstraknya.',
      en: 'We read only the abstracts of the article in Development in Practice and of Batley’s study.',
    },
    basis: 'seen',
    sources: [
      'development-in-practice-nd-01',
      'bpd-water-and-sanitation-nd-01',
      'john-wiley-and-sons-2011-01',
    ],
  },
  'criticism-partnership-word': {
    label: {
      id: 'Kritik: sebutan “kemitraan” perlu diuji',
      en: 'Criticism: the word ‘partnership’ needs a test',
    },
    account: {
      id: 'Menurut ringkasan artikel Brinkerhoff (2002), belum ada kesepakatan tentang arti kemitraan, dan praktiknya beragam. Ia mengukur kemitraan dalam dua dimensi, yaitu hubungan timbal balik dan jati diri organisasi, serta membedakannya dari kontrak, perpanjangan tangan, dan kooptasi atau penyerapan bertahap. Lensa tiga peran hanya mempunyai satu sebutan, yaitu mitra, untuk keempat hubungan itu.',
      en: 'According to the summary of her article, Brinkerhoff (2002) notes that there is no agreement on what partnership means and that practice varies. She measures it in two dimensions, mutuality and organisation identity, and distinguishes it from contracting, extension, and co-optation or gradual absorption. The three-role lens has only one name, partner, for all four relationships.',
    },
    caution: {
      id: 'Perbandingan dengan lensa tiga peran berasal dari kami. Kami hanya membaca ringkasan artikelnya.',
      en: 'The comparison with the three-role lens is ours. We read only the summary of the article.',
    },
    basis: 'seen',
    sources: ['john-wiley-and-sons-2002-01'],
  },
  'criticism-too-close': {
    label: { id: 'Kritik: terlalu dekat dengan donor?', en: 'Criticism: too close to donors?' },
    account: {
      id: 'Edwards dan Hulme (1996) memperingatkan bahwa ketergantungan pada dana resmi dapat melemahkan kinerja, akuntabilitas, dan legitimasi LSM, tetapi mengakui bahwa buktinya belum meyakinkan. Menurut Banks, Hulme, dan Edwards (2015), kebanyakan LSM sulit memengaruhi perubahan sosial karena lemahnya akar mereka dalam masyarakat sipil dan gaya bantuan yang teknokratis, meskipun LSM dapat menghubungkan akar rumput dengan lembaga. Sekalipun sebuah LSM menjalankan ketiga peran, pertanyaan apakah LSM itu terlalu dekat dengan donor belum terjawab.',
      en: 'Edwards and Hulme (1996) warned that dependence on official funds may weaken the performance, accountability and legitimacy of NGOs, but called the evidence inconclusive. According to Banks, Hulme and Edwards (2015), weak roots in civil society and a technocratic style of aid limit the influence of most NGOs on social change, though NGOs can link the grassroots with institutions. Even where an NGO plays all three roles, it is still an open question whether it is too close to its donors.',
    },
    caution: {
      id: 'Pendapat bahwa ketiga peran tidak menjawab pertanyaan tentang kedekatan dengan donor berasal dari kami. Kami tidak menemukan sumber yang menyatakan bahwa kritik ini berlaku bagi ECPAT Indonesia. Dari kedua artikel itu kami hanya membaca abstraknya.',
      en: 'That the three roles leave the question of donors open is our own view. We found no source which says that this criticism applies to ECPAT Indonesia. We read only the abstracts of the two articles.',
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
      id: 'Dalam sebuah studi tahun 2018 tentang satu kemitraan riset lintas sektor di Kanada, penelitinya mewawancarai dua belas mitra dari LSM dan empat mitra lain, lalu menemukan sepuluh peran dalam kemitraan itu. Karena itu, sebutan “mitra” dalam lensa tiga peran dapat menyamarkan peran konsultan, pengembang kapasitas, analis, atau pendana.',
      en: 'In a 2018 study of one cross-sector research partnership in Canada, the researchers interviewed twelve NGO partners and four other partners and found ten roles in that partnership. The name ‘partner’ in the three-role lens can therefore hide the roles of consultant, capacity builder, analyst or funder.',
    },
    caution: {
      id: 'Kami hanya membaca abstraknya pada salinan halaman jurnal. Artikelnya dapat dirujuk dengan DOI.',
      en: 'We read only the abstract, on a copy of the journal page; the article can be cited by its DOI.',
    },
    basis: 'seen',
    sources: ['mdpi-2018-01'],
  },
  'criticism-explanation': {
    label: {
      id: 'Keterbatasan: lensa ini menggambarkan kegiatan, tetapi tidak menjelaskan sebabnya',
      en: 'Limitation: the lens describes activities but does not explain causes',
    },
    account: {
      id: 'Artikel memakai metode kualitatif deskriptif. Lensa tiga peran hanya dipakai untuk mengelompokkan kegiatan. Dengan lensa ini tidak dapat diketahui apakah suatu kegiatan menyebabkan perubahan, dan kekuatan tiap peran tidak dibandingkan. Klaim tentang dampak memerlukan bukti tersendiri.',
      en: 'The paper uses a descriptive qualitative method. The three-role lens only groups activities. It does not show whether an activity caused a change, and it does not compare the strength of the roles. Claims about effects need separate evidence.',
    },
    caution: {
      id: 'Keterangan tentang metode berasal dari abstrak artikel; selebihnya adalah tafsiran kami atas metode itu.',
      en: 'What we say of the method comes from the abstract of the paper; the rest is our interpretation of that method.',
    },
    basis: 'derived',
    sources: ['jpai-62425-2025'],
  },
  applications: {
    label: {
      id: 'Pemakaian lensa ini oleh mahasiswa dan akademisi',
      en: 'How students and scholars use the lens',
    },
    account: {
      id: 'Kami menemukan beberapa tulisan yang memakai lensa ini atau lensa yang serupa. Artikel yang menjadi dasar situs ini menerapkan ketiga peran pada ECPAT Indonesia tahun 2022–2024. Sebuah bagian skripsi, kemungkinan dari skripsi tahun 2017 tentang Save the Children di Indonesia, memakai peran pelaksana dan katalis dari Lewis & Kanji. Skripsi UNPAR memakai skema Lewis yang lain untuk ECPAT Indonesia dan ECPAT Filipina. Beberapa artikel membahas ECPAT dengan teori lain (institusionalisme liberal, peran organisasi internasional).',
      en: 'We found several texts that use this lens or a related one. The paper behind this site applies the three roles to ECPAT Indonesia in 2022–2024. A section of a thesis, apparently a 2017 thesis on Save the Children in Indonesia, uses the implementer and catalyst roles from Lewis & Kanji. A UNPAR thesis uses another scheme by Lewis for ECPAT Indonesia and ECPAT Philippines. Some articles discuss ECPAT with other theories (liberal institutionalism, the role of international organisations).',
    },
    caution: {
      id: 'Kaitan antara bagian skripsi itu dan skripsi tahun 2017 kami simpulkan dari topiknya dan dari situs yang memuat bagian dan skripsi itu. Dari karya yang disebut di sini kami hanya membaca abstrak atau satu bagiannya.',
      en: 'We inferred the link between the thesis section and the 2017 thesis from their topic and from the website that holds them. We read only an abstract or one section of each work named here.',
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
