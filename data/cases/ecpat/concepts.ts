import type { Concept, Records } from '#data/types';
import type { SourceId } from './sources';

/**
 * Concepts of the paper, and others that help to read it.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const concepts = {
  'non-traditional-security': {
    label: { id: 'Keamanan nontradisional', en: 'Non-traditional security (NTS)' },
    account: {
      id: 'Keamanan nontradisional menyangkut ancaman terhadap kelangsungan hidup dan kesejahteraan manusia serta negara yang terutama bersumber dari luar bidang militer. Menurut RSIS (mengikuti Caballero-Anthony), ancaman semacam itu melintasi batas negara, dirumuskan sebagai persoalan sosial dan ekonomi, dan tidak cukup diatasi di tingkat nasional; yang menjadi pusat perhatian adalah manusia, bukan hanya negara. Keamanan nontradisional adalah salah satu dari empat konsep artikel, tetapi abstraknya tidak menjelaskan penerapannya.',
      en: 'Non-traditional security is about threats, mainly from non-military sources, to the survival and well-being of people and states. According to RSIS (after Caballero-Anthony), such threats cross borders, are defined in social and economic terms and cannot be solved by national means alone; people as well as states are at the centre of attention. Non-traditional security is one of the paper’s four concepts, but the abstract does not explain how it is applied.',
    },
    caution: {
      id: 'RSIS tidak menyebut eksploitasi seksual anak di antara contoh-contohnya; contoh yang paling dekat adalah kejahatan transnasional dan penyelundupan manusia.',
      en: 'RSIS does not name child sexual exploitation among its examples; the closest examples are transnational crime and people smuggling.',
    },
    basis: 'seen',
    sources: ['rsis-nts-asia-nd-01', 'jpai-62425-2025', 'rsis-nts-asia-nd-02'],
    isPapers: true,
    labelAsPrinted: 'keamanan non-tradisional',
  },
  'human-security': {
    label: { id: 'Keamanan manusia', en: 'Human security' },
    account: {
      id: 'Gagasan keamanan manusia dikenal luas lewat laporan UNDP tahun 1994. Dalam gagasan ini, keamanan dinilai dari sudut pandang manusia dan mencakup tujuh unsur (ekonomi, pangan, kesehatan, lingkungan, pribadi, komunitas, politik). Intinya sering diringkas menjadi bebas dari rasa takut dan bebas dari kekurangan. Unsur yang paling dekat dengan kasus ini adalah keamanan pribadi, yang dalam sebuah buku pengantar diartikan sebagai bebas dari kekerasan fisik.',
      en: 'The idea of human security became widely known through UNDP’s 1994 report. It judges security from the point of view of people and covers seven elements (economic, food, health, environmental, personal, community, political). It is often summed up as freedom from fear and freedom from want. The element closest to this case is personal security, which one introductory textbook explains as freedom from physical violence.',
    },
    caution: {
      id: 'Gagasan ini dikritik karena terlalu luas sehingga sulit dipakai pembuat kebijakan. Kaitannya dengan kasus ini adalah tafsiran kami. Pengertian keamanan pribadi kami baca dalam abstrak buku pengantar itu.',
      en: 'The idea is criticised as so broad that policy makers struggle to use it. The link to this case is our interpretation. We read the explanation of personal security in the abstract of that textbook.',
    },
    basis: 'seen',
    sources: ['kpi-lib-nd-01', 'what-when-how-nd-01', 'taylor-and-francis-nd-04', 'undp-1994-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
  securitisation: {
    label: { id: 'Sekuritisasi', en: 'Securitisation' },
    account: {
      id: 'Menurut teori Mazhab Kopenhagen, suatu isu menjadi isu keamanan bila ada aktor yang menyajikannya sebagai ancaman eksistensial bagi sesuatu yang berharga dan khalayak menerima bahwa isu itu perlu ditangani secara luar biasa. Aliran sosiologis yang muncul kemudian (Balzacq) menekankan konteks dan khalayak. Teori ini berguna untuk mengajukan pertanyaan: bila transaksi di balik eksploitasi seksual anak disebut ancaman keamanan, apakah sumber daya untuk menanganinya bertambah, atau isu itu justru makin jauh dari layanan sosial?',
      en: 'According to the theory of the Copenhagen School, an issue becomes a security matter when an actor presents it as an existential threat to something valued and an audience accepts that it calls for exceptional measures. A later, sociological strand (Balzacq) stresses context and audience. The theory helps to ask a question: if the payments behind child sexual exploitation are called a security threat, does that bring more resources, or does it move the issue away from social services?',
    },
    caution: {
      id: 'Abstrak artikel menyebut keamanan nontradisional, bukan sekuritisasi. Konsep sekuritisasi kami tambahkan untuk keperluan pengajaran. Tentang teori Mazhab Kopenhagen, kami hanya membaca abstrak sebuah bab.',
      en: 'The abstract of the paper names non-traditional security, not securitisation. We added the concept of securitisation for teaching. On the theory of the Copenhagen School we read only the abstract of a chapter.',
    },
    basis: 'seen',
    sources: ['springer-nd-01', 'unidentified-author-nd-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
  ogbv: {
    label: {
      id: 'Kekerasan berbasis gender online (KBGO)',
      en: 'Online gender-based violence (OGBV)',
    },
    account: {
      id: 'KBGO adalah kekerasan berbasis gender yang dilakukan atau dimudahkan dengan teknologi digital. Menurut panduan SAFEnet, KBGO mensyaratkan niat melecehkan korban berdasarkan gender atau seksualitasnya; bila tidak, tindakan itu tergolong kekerasan umum di ranah daring. Artikel memandang eksploitasi seksual anak di ranah daring sebagai salah satu bentuk KBGO.',
      en: 'OGBV is gender-based violence that is carried out or made easier with digital technology. According to SAFEnet’s guide, OGBV requires an intent to harass the victim on the basis of gender or sexuality; otherwise it is general online violence. The paper treats online child sexual exploitation as one form of OGBV.',
    },
    caution: {
      id: 'Dua hal perlu didiskusikan. Eksploitasi demi uang mungkin tidak didasari niat yang disyaratkan SAFEnet, dan korbannya mungkin juga anak laki-laki. Bila konsep KBGO dipakai, kedua hal itu jangan sampai terabaikan.',
      en: 'Two points need discussion. Exploitation for money may lack the intent that SAFEnet requires, and its victims may also be boys. Anyone who uses the concept of OGBV should not overlook either point.',
    },
    basis: 'seen',
    sources: ['safenet-nd-03', 'jpai-62425-2025'],
    isPapers: true,
    labelAsPrinted: null,
  },
  ocse: {
    label: {
      id: 'Eksploitasi (dan kekerasan) seksual terhadap anak di ranah daring',
      en: 'Online child sexual exploitation (OCSE) and abuse (OCSEA)',
    },
    account: {
      id: 'FATF mendefinisikan eksploitasi seksual anak di ranah daring sebagai pemakaian internet untuk melakukan atau memudahkan eksploitasi seksual anak. UNODC, yang mengikuti panduan antarlembaga tahun 2016, memandang teknologi sebagai sarana. Menurut UNODC, eksploitasi disertai suatu pertukaran, sedangkan kekerasan tidak harus disertai pertukaran, dan keduanya tumpang tindih. Menurut ECPAT, bahaya daring dan luring merupakan satu rangkaian yang tidak terputus. WeProtect memilih istilah “kekerasan dan eksploitasi di ranah daring” agar bahaya daring tidak dianggap terpisah dari bahaya luring.',
      en: 'FATF defines online child sexual exploitation as using the internet to carry out or enable the sexual exploitation of children. UNODC, which follows the 2016 interagency guidelines, sees technology as the means. According to UNODC, exploitation involves some exchange, whereas abuse need not, and the two overlap. ECPAT stresses that online and offline harm form one continuum. WeProtect prefers the term ‘abuse and exploitation online’ so that online harm is not seen as separate from offline harm.',
    },
    caution: {
      id: 'Sumber berbahasa Indonesia memakai istilah yang beragam: “secara online”, “secara daring”, “pelecehan”, atau “kekerasan”. Situs ini menulis “eksploitasi seksual anak di ranah daring”, sedangkan artikel memakai “secara online” dalam nama konsepnya. Bahaya daring dan luring sering terjadi bersamaan. Definisi FATF kami baca pada halaman ringkasan, bukan dalam laporannya.',
      en: 'Indonesian sources use different terms: ‘secara online’, ‘secara daring’, ‘pelecehan’ or ‘kekerasan’. This site writes ‘eksploitasi seksual anak di ranah daring’, whereas the paper uses ‘secara online’ in the name of its concept. Online and offline harm often occur together. We read FATF’s definition on a summary page, not in the report.',
    },
    basis: 'seen',
    sources: [
      'fatf-nd-01',
      'unodc-nd-01',
      'ecpat-international-2020-01',
      'weprotect-global-alliance-nd-01',
    ],
    isPapers: true,
    labelAsPrinted: 'eksploitasi seksual anak secara online',
  },
  'ngo-roles': {
    label: {
      id: 'Peran LSM: pelaksana, katalis, mitra',
      en: 'NGO roles: implementer, catalyst, partner',
    },
    account: {
      id: 'Menurut konsep keempat dalam artikel, pekerjaan lembaga swadaya masyarakat (LSM) dikelompokkan ke dalam tiga peran: menyediakan layanan (pelaksana), menggerakkan pihak lain (katalis), dan bekerja bersama pihak lain (mitra). Daftar pustaka artikel memberi petunjuk bahwa konsep itu berasal dari Lewis & Kanji (2009). Ketiga peran itu adalah alat untuk mengelompokkan kegiatan; uraian lengkapnya ada di halaman “Peran”.',
      en: 'The fourth concept in the paper groups the work of non-governmental organisations (NGOs) into three roles: delivering services (implementer), moving others to act (catalyst) and working with others (partner). The reference list of the paper suggests that the concept comes from Lewis & Kanji (2009). The three roles are a tool for grouping activities; the page ‘Roles’ describes them in full.',
    },
    caution: {
      id: 'Abstrak artikel menyebut ketiga peran, tetapi tidak menyebut asalnya. Kaitannya dengan Lewis & Kanji kami simpulkan dari daftar pustaka, dan kami belum membaca bukunya.',
      en: 'The abstract of the paper names the three roles but not their origin. We infer the link to Lewis & Kanji from the reference list, and we have not read the book.',
    },
    basis: 'seen',
    sources: ['jpai-62425-2025', 'lewis-kanji-2009', 'taylor-and-francis-nd-01'],
    isPapers: true,
    labelAsPrinted:
      'peran Non-Governmental Organization (NGO), yaitu pelaksana, katalis, dan mitra',
  },
  'dfs-misuse': {
    label: {
      id: 'Penyalahgunaan layanan jasa keuangan digital',
      en: 'Misuse of digital financial services',
    },
    account: {
      id: 'Layanan jasa keuangan digital (pembayaran, simpanan, kredit, investasi, atau asuransi lewat saluran digital) membuat jasa keuangan lebih mudah dijangkau. Layanan yang sah itu disalahgunakan bila dipakai untuk membayar eksploitasi atau menarik untung dari eksploitasi. Kami menemukan beberapa tanggapan kebijakan. FATF meminta sektor publik dan swasta lebih memahami aliran dana di balik eksploitasi. ICMEC dan mitranya menerbitkan perangkat bagi lembaga keuangan. Sebuah studi di Indonesia menyarankan agar kesadaran penyedia jasa ditingkatkan dan forum publik-swasta diperkuat.',
      en: 'Digital financial services (payments, savings, credit, investment or insurance through digital channels) make financial services easier to reach. These lawful services are misused when people pay for exploitation or profit from it through them. We found several policy responses. FATF asks the public and private sectors to gain a better understanding of the flows of money behind exploitation. ICMEC and its partners publish a toolkit for financial institutions. An Indonesian study recommends raising the awareness of providers and strengthening a public-private forum.',
    },
    caution: {
      id: 'Dalam teks yang kami tulis sendiri, kami tidak menyebut produk yang disalahgunakan, jalur, ataupun pola pembayarannya. Definisi penyalahgunaan di atas adalah rumusan kami. Laporan FATF, artikel tentang layanan keuangan digital, dan studi di Indonesia itu hanya kami baca ringkasan atau abstraknya.',
      en: 'In the texts that we write ourselves, we do not say which products are misused, or by what routes or payment patterns. The definition of misuse above is our own wording. We read only a summary or abstract of the FATF report, the article on digital financial services and the Indonesian study.',
    },
    basis: 'seen',
    sources: [
      'potchefstroom-electronic-law-2021-01',
      'fatf-nd-01',
      'icmec-2025-01',
      'universitas-indonesia-nd-01',
      'jpai-62425-2025',
    ],
    isPapers: false,
    labelAsPrinted: null,
  },
  'red-flag': {
    label: { id: 'Indikator red flag', en: 'Red-flag indicator' },
    account: {
      id: 'Dalam upaya antipencucian uang, indikator red flag adalah tanda peringatan agar bank atau pihak pelapor lain memeriksa suatu transaksi dengan lebih teliti. Tanda itu bukan bukti kejahatan, tetapi dapat ditindaklanjuti dengan pemeriksaan lebih jauh atau laporan kepada unit intelijen keuangan. PPATK memakai sebutan “indikator (red flag)” setidaknya sejak risetnya pada 2016. Situs ini hanya menjelaskan gagasan indikator itu dan proses penyusunannya.',
      en: 'In anti-money-laundering work, a red-flag indicator is a warning sign that tells a bank or other reporting party to look at a transaction more closely. The sign is not proof of a crime, but it may lead to further checks or a report to the financial intelligence unit. PPATK has used the term ‘indikator (red flag)’ at least since a 2016 study. This site explains only the idea of such indicators and how they are drafted.',
    },
    caution: {
      id: 'Pengertian sederhananya kami ambil dari glosarium industri. Pemakaian istilah itu oleh PPATK kami temukan dalam salinan bagian pembuka sebuah riset tentang tindak pidana lain. Pasal 41 ayat (1) huruf b UU 8/2010 memberi PPATK wewenang untuk menetapkan pedoman identifikasi transaksi mencurigakan. Situs ini tidak memuat isi indikator dan tidak memberi tautan ke glosarium ataupun riset itu.',
      en: 'We took the plain meaning from an industry glossary. We found PPATK’s use of the term in a copy of the opening part of a study on another offence. Article 41(1)(b) of UU 8/2010 lets PPATK set guidelines for identifying suspicious transactions. This site does not publish the content of the indicators and does not link to the glossary or the study.',
    },
    basis: 'seen',
    sources: ['aml-network-nd-01', 'jpai-62425-2025', 'ppatk-2016-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
  fiu: {
    label: { id: 'Unit intelijen keuangan', en: 'Financial intelligence unit (FIU)' },
    account: {
      id: 'Dalam Rekomendasi 29, FATF meminta tiap negara memiliki satu pusat nasional yang menerima dan menganalisis laporan transaksi keuangan mencurigakan serta informasi lain tentang pencucian uang, tindak pidana asalnya, dan pendanaan terorisme, lalu meneruskan hasilnya. Di Indonesia, pusat itu adalah PPATK, yang menurut UU 8/2010 merupakan lembaga independen. Egmont Group menyebut unit intelijen keuangan sebagai mitra penting kepolisian dalam melawan kekerasan dan eksploitasi seksual terhadap anak.',
      en: 'In Recommendation 29, FATF asks each country to have one national centre that receives and analyses suspicious transaction reports and other information on money laundering, its predicate offences and terrorist financing, and passes on the results. In Indonesia this centre is PPATK, an independent body under UU 8/2010. The Egmont Group describes FIUs as key partners of police against child sexual abuse and exploitation.',
    },
    caution: {
      id: 'Unit intelijen keuangan menganalisis laporan dan meneruskan hasilnya. Unit ini bukan polisi dan bukan layanan bagi korban.',
      en: 'An FIU analyses reports and passes on the results. It is neither a police force nor a service for victims.',
    },
    basis: 'seen',
    sources: [
      'cfatf-nd-01',
      'republic-of-indonesia-2010-01',
      'big-alpha-nd-01',
      'egmont-group-nd-01',
      'kompas-2023-03',
    ],
    isPapers: false,
    labelAsPrinted: null,
  },
  'prevention-chain': {
    label: {
      id: 'Mengapa pencegahan transaksi merupakan urusan kebijakan',
      en: 'Why preventing payments is a matter of policy',
    },
    account: {
      id: 'Undang-Undang Tindak Pidana Kekerasan Seksual (UU TPKS) juga menggolongkan pencucian uang sebagai tindak pidana kekerasan seksual bila tindak pidana asalnya kekerasan seksual. Dengan demikian, hukum mengaitkan sisi keuangan dengan perlindungan anak. Karena itu, LSM hak anak dan unit intelijen keuangan mempunyai alasan untuk bekerja bersama.',
      en: 'The Sexual Violence Crimes Law (UU TPKS) also treats money laundering as a sexual violence crime where the predicate offence is a sexual violence crime. In this way the law links the financial side with child protection. It therefore gives a child-rights NGO and a financial intelligence unit a reason to work together.',
    },
    caution: {
      id: 'Kami sendiri yang menyimpulkan bahwa LSM dan unit intelijen keuangan karena itu mempunyai alasan untuk bekerja bersama. Bagian yang kami baca dari berita tentang undang-undang yang sudah ditandatangani terpotong pada butir tentang pencucian uang, sedangkan berita tentang rancangannya memuat butir itu secara utuh. Kami tidak menemukan petunjuk bahwa butir itu berubah sesudahnya. Rumusan resmi Pasal 4 ayat (2) terdapat dalam lembaran negara.',
      en: 'That this gives an NGO and a financial intelligence unit a reason to work together is our inference. The part that we read of a report on the signed law breaks off in the item on money laundering, whereas a report on the bill gives that item in full. We found no sign that the item changed afterwards. The official wording of article 4(2) is in the state gazette.',
    },
    basis: 'seen',
    sources: ['innews-2022-01', 'jpai-62425-2025', 'genpi-2022-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
} satisfies Records<Concept<SourceId>>;

/** Id of one of them. */
export type ConceptId = keyof typeof concepts;
