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
      id: 'Ancaman terhadap kelangsungan hidup dan kesejahteraan manusia dan negara yang terutama berasal dari sumber nonmiliter. RSIS (mengikuti Caballero-Anthony) menambahkan ciri bersama: melintasi batas negara, dirumuskan secara sosial-ekonomi, tidak cukup diatasi di tingkat nasional, dan menempatkan manusia, bukan hanya negara, sebagai pusat. Artikel menyebutnya sebagai salah satu dari empat konsepnya; abstraknya tidak menjelaskan penerapannya.',
      en: 'Threats to the survival and well-being of people and states that come mainly from non-military sources. RSIS (after Caballero-Anthony) adds shared traits: they cross borders, are defined in social and economic terms, outgrow national solutions, and put people as well as states at the centre. The paper names it as one of its four concepts; the abstract does not explain how it is applied.',
    },
    caution: {
      id: 'Contoh-contoh dari RSIS tidak menyebut eksploitasi seksual anak; contoh yang paling dekat adalah kejahatan transnasional dan penyelundupan manusia.',
      en: 'RSIS’s examples do not name child sexual exploitation; transnational crime and people smuggling are the nearest.',
    },
    basis: 'seen',
    sources: ['rsis-nts-asia-nd-01', 'jpai-62425-2025', 'rsis-nts-asia-nd-02'],
    isPapers: true,
    labelAsPrinted: 'keamanan non-tradisional',
  },
  'human-security': {
    label: { id: 'Keamanan manusia', en: 'Human security' },
    account: {
      id: 'Gagasan ini dikenal luas lewat laporan UNDP 1994. Keamanan dinilai dari sudut pandang manusia, dalam tujuh unsur (ekonomi, pangan, kesehatan, lingkungan, pribadi, komunitas, politik), dan sering diringkas sebagai bebas dari rasa takut dan dari kekurangan. Unsur yang terdekat dengan kasus ini adalah keamanan pribadi, yang dalam satu buku pengantar diartikan sebagai bebas dari kekerasan fisik.',
      en: 'This idea became widely known through UNDP’s 1994 report. Security is judged from the person’s standpoint, across seven elements (economic, food, health, environmental, personal, community, political), often summed up as freedom from fear and from want. The element nearest to this case is personal security, which one textbook introduction glosses as freedom from physical violence.',
    },
    caution: {
      id: 'Gagasan ini dikritik karena terlalu luas sehingga sulit dipakai pembuat kebijakan. Kaitannya dengan kasus ini berasal dari kami.',
      en: 'The idea is criticised as so broad that policy makers struggle to use it. The link to this case is ours.',
    },
    basis: 'seen',
    sources: ['kpi-lib-nd-01', 'what-when-how-nd-01', 'taylor-and-francis-nd-04', 'undp-1994-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
  securitisation: {
    label: { id: 'Sekuritisasi', en: 'Securitisation' },
    account: {
      id: 'Menurut teori Mazhab Kopenhagen, suatu isu menjadi soal keamanan ketika seorang aktor menyajikannya sebagai ancaman eksistensial bagi sesuatu yang berharga dan khalayak menerima penanganan yang luar biasa. Aliran sosiologis yang muncul kemudian (Balzacq) menekankan konteks dan khalayak. Teori ini berguna sebagai pembanding: apakah sebutan “ancaman keamanan” bagi transaksi ini menambah sumber daya, atau justru menjauhkan isu ini dari layanan sosial?',
      en: 'According to the theory of the Copenhagen School, an issue becomes a security matter when an actor presents it as an existential threat to something valued and an audience accepts exceptional handling. A later, sociological strand (Balzacq) stresses context and audience. The contrast is useful: does calling these payments a security threat add resources, or move the issue away from social services?',
    },
    caution: {
      id: 'Abstrak menyebut keamanan nontradisional, bukan sekuritisasi; kami menambahkannya untuk pengajaran.',
      en: 'The paper’s abstract names non-traditional security, not securitisation; we add it for teaching.',
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
      id: 'Kekerasan berbasis gender yang dilakukan atau dimudahkan lewat teknologi digital. Menurut panduan SAFEnet, tindakan itu harus menyasar seseorang karena gender atau seksualitasnya; jika tidak, tindakan itu tergolong kekerasan umum di ranah daring. Penanganannya tidak cukup dengan hukuman, tetapi juga perlu mengubah cara pandang. Artikel memandang eksploitasi seksual anak di ranah daring sebagai salah satu bentuk KBGO.',
      en: 'Gender-based violence carried out or enabled through digital technology. SAFEnet’s guide says that the act must aim at a person because of gender or sexuality; otherwise it is general online violence. The answer must go beyond punishment to change attitudes. The paper treats online child sexual exploitation as one form of OGBV.',
    },
    caution: {
      id: 'Dua hal untuk didiskusikan: eksploitasi demi uang mungkin tidak memuat niat yang disyaratkan SAFEnet, dan anak laki-laki juga menjadi korban. Pemakaian konsep KBGO jangan sampai mengabaikan keduanya.',
      en: 'Two points to discuss: exploitation for money may lack the intent that SAFEnet requires, and boys are victims too. Using the concept of OGBV should not make us overlook either.',
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
      id: 'FATF mendefinisikan OCSE sebagai pemakaian internet untuk melakukan atau memudahkan eksploitasi seksual anak. UNODC, mengikuti panduan antarlembaga 2016, menyebut teknologi sebagai sarana; eksploitasi mengandung pertukaran, kekerasan tidak harus, dan keduanya tumpang tindih. Menurut ECPAT, bahaya daring dan luring merupakan satu kesinambungan; WeProtect memilih “kekerasan dan eksploitasi di ranah daring” agar tidak dianggap terpisah dari bahaya luring.',
      en: 'FATF defines OCSE as using the internet to carry out or enable sexual exploitation of children. UNODC, following the 2016 interagency guidelines, calls technology the means; exploitation involves some exchange, abuse need not, and the two overlap. ECPAT stresses one online-offline continuum; WeProtect prefers ‘abuse and exploitation online’ so that it is not set apart from offline harm.',
    },
    caution: {
      id: 'Sumber berbahasa Indonesia memakai istilah yang beragam: “secara online”, “secara daring”, “pelecehan”, atau “kekerasan”. Situs ini menulis “eksploitasi seksual anak di ranah daring”; artikel menulis konsepnya dengan “secara online”. Bahaya daring dan luring sering berjalan bersama.',
      en: 'Indonesian sources use different terms: ‘secara online’, ‘secara daring’, ‘pelecehan’ or ‘kekerasan’. This site writes ‘eksploitasi seksual anak di ranah daring’; the paper prints its concept as ‘secara online’. Online and offline harm often go together.',
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
      id: 'Konsep keempat dalam artikel mengelompokkan pekerjaan lembaga swadaya masyarakat (LSM) ke dalam tiga peran: menyediakan layanan (pelaksana), menggerakkan pihak lain (katalis), dan bekerja bersama pihak lain (mitra). Daftar pustaka menunjuk Lewis & Kanji (2009) sebagai asalnya. Ketiga peran itu alat pengelompokan; uraian lengkapnya ada di halaman “Peran”.',
      en: 'The paper’s fourth concept groups what a non-governmental organisation does into three roles: it delivers services (implementer), moves others to act (catalyst) and works jointly with others (partner). The reference list points to Lewis & Kanji (2009) as the origin. The roles are a tool for grouping; the page ‘Roles’ describes them in full.',
    },
    caution: {
      id: 'Abstrak menyebut ketiga peran, tetapi tidak asalnya. Kaitannya dengan Lewis & Kanji kami simpulkan dari daftar pustaka, dan kami belum membaca bukunya.',
      en: 'The abstract names the three roles but not their origin. We infer the link to Lewis & Kanji from the reference list, and we have not read the book.',
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
      id: 'Layanan jasa keuangan digital (pembayaran, simpanan, kredit, investasi, atau asuransi lewat saluran digital) memperluas akses. Penyalahgunaan di sini berarti membayar eksploitasi atau mengambil untung darinya lewat layanan yang sah itu. Ada beberapa tanggapan kebijakan: FATF meminta sektor publik dan swasta lebih memahami aliran dananya, ICMEC dan mitranya menerbitkan perangkat bagi lembaga keuangan, dan sebuah studi Indonesia menyarankan peningkatan kesadaran penyedia jasa serta forum publik-swasta.',
      en: 'Digital financial services (payments, savings, credit, investment or insurance through digital channels) widen access. Misuse here means paying for or profiting from exploitation through these lawful services. There are several policy responses: FATF asks public and private sectors to understand the flows better, ICMEC and partners publish a toolkit for financial firms, and an Indonesian study recommends raising the awareness of providers and setting up a public-private forum.',
    },
    caution: {
      id: 'Dalam teks kami sendiri, kami tidak menyebut produk yang disalahgunakan, rute, atau pola pembayaran. Definisi penyalahgunaan di atas adalah rumusan kami.',
      en: 'In our own texts we do not say which products are misused, or by what routes or payment patterns. The definition of misuse above is ours.',
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
      id: 'Dalam kerja antipencucian uang, indikator red flag adalah tanda peringatan bagi bank atau pihak pelapor lain untuk memeriksa lebih teliti. Tanda itu bukan bukti kejahatan; kelanjutannya dapat berupa pemeriksaan lebih jauh atau laporan kepada unit intelijen keuangan. PPATK sendiri memakai sebutan “indikator (red flag)” setidaknya sejak sebuah risetnya tahun 2016. Situs ini hanya menjelaskan gagasan dan proses penyusunannya.',
      en: 'In anti-money-laundering work, a red-flag indicator is a warning sign that tells a bank or other reporting party to look more closely. It is not proof of crime; it may lead to further checks or a report to the financial intelligence unit. PPATK has used ‘indikator (red flag)’ since at least a 2016 study. This site explains only the idea and the drafting process.',
    },
    caution: {
      id: 'Arti sederhananya berasal dari glosarium industri; pemakaian istilah itu oleh PPATK kami temukan pada salinan bagian pembuka sebuah riset tentang tindak pidana lain. Pasal 41 ayat (1) huruf b UU 8/2010 memberi PPATK wewenang menetapkan pedoman identifikasi transaksi mencurigakan. Situs ini tidak memuat isi indikator dan tidak menautkan kedua halaman itu.',
      en: 'The plain meaning comes from an industry glossary; we found PPATK’s use of the term in a copy of the opening of one study, about another offence. Article 41(1)(b) of UU 8/2010 lets PPATK set guidelines for identifying suspicious transactions. This site does not publish the content of the indicators and links neither page.',
    },
    basis: 'seen',
    sources: ['aml-network-nd-01', 'jpai-62425-2025', 'ppatk-2016-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
  fiu: {
    label: { id: 'Unit intelijen keuangan', en: 'Financial intelligence unit (FIU)' },
    account: {
      id: 'Rekomendasi 29 FATF meminta tiap negara memiliki pusat nasional yang menerima dan menganalisis laporan transaksi mencurigakan serta informasi lain tentang pencucian uang, tindak pidana asalnya, dan pendanaan terorisme, lalu meneruskan hasilnya. Di Indonesia, unit itu adalah PPATK, lembaga independen menurut UU 8/2010. Egmont Group menyebut unit seperti ini sebagai mitra penting kepolisian dalam melawan kekerasan dan eksploitasi seksual terhadap anak.',
      en: 'FATF Recommendation 29 asks each country for a national centre that receives and analyses suspicious transaction reports and other information on money laundering, its predicate offences and terrorist financing, and passes on the results. Indonesia’s FIU is PPATK, an independent body under UU 8/2010. The Egmont Group describes FIUs as key partners of police against child sexual abuse and exploitation.',
    },
    caution: {
      id: 'Unit intelijen keuangan menganalisis dan meneruskan; unit ini bukan polisi dan bukan layanan korban.',
      en: 'An FIU analyses and forwards; it is neither a police force nor a victim service.',
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
      id: 'Mengapa pencegahan transaksi adalah kerja kebijakan',
      en: 'Why preventing payments is policy work',
    },
    account: {
      id: 'Undang-Undang Tindak Pidana Kekerasan Seksual (UU TPKS) memasukkan pencucian uang yang tindak pidana asalnya kekerasan seksual ke dalam tindak pidana kekerasan seksual sehingga hukum mengaitkan sisi keuangan dengan perlindungan anak. Karena itu, LSM hak anak dan unit intelijen keuangan mempunyai alasan untuk bekerja bersama.',
      en: 'The Sexual Violence Crimes Law (UU TPKS) counts money laundering whose predicate is a sexual violence crime among sexual violence offences, so the law links the financial side with child protection. This gives a child-rights NGO and an FIU a reason to work together.',
    },
    caution: {
      id: 'Kalimat kedua adalah kesimpulan kami. Berita tentang undang-undang yang sudah ditandatangani terpotong pada butir ini; berita tentang rancangannya memuat butir ini secara utuh, dan kami tidak menemukan perubahan pada butir itu. Rumusan resmi Pasal 4 ayat (2) terdapat dalam lembaran negara.',
      en: 'The second sentence is our inference. The report on the signed law breaks off inside this item; a report on the bill prints it in full, and we found no change to it on the way to the law. The official wording of article 4(2) is in the state gazette.',
    },
    basis: 'seen',
    sources: ['innews-2022-01', 'jpai-62425-2025', 'genpi-2022-01'],
    isPapers: false,
    labelAsPrinted: null,
  },
} satisfies Records<Concept<SourceId>>;

/** Id of one of them. */
export type ConceptId = keyof typeof concepts;
