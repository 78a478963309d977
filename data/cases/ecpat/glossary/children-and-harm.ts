import type { GlossaryTerm, Records } from '#data/types';
import type { SourceId } from '../sources';

/**
 * Terms for children and what is done to them, from “child” to “sexual violence crime”.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const childrenAndHarm = {
  child: {
    term: { id: 'anak', en: 'child' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Orang berusia di bawah 18 tahun. Hukum perlindungan anak Indonesia juga mencakup anak dalam kandungan.',
      en: 'A person under 18. Indonesian child-protection law also counts a child in the womb.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Undang-undang Indonesia memasukkan anak dalam kandungan, sedangkan definisi Child Safety in Europe hanya menyebut usia di bawah 18 tahun.',
      en: 'The Indonesian statute includes the unborn child, whereas the definition of Child Safety in Europe says only that a child is a person under 18.',
    },
    sources: [
      'radar-bogor-2020-01',
      'child-safety-in-europe-nd-01',
      'republic-of-indonesia-2024-01',
    ],
  },
  csa: {
    term: { id: 'kekerasan seksual terhadap anak', en: 'child sexual abuse' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Tindakan seksual yang dilakukan terhadap anak, dengan atau tanpa kontak fisik. Tindakan itu tidak harus disertai pertukaran.',
      en: 'Sexual acts committed against a child, with or without physical contact. They need not involve any exchange.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'INHOPE menggolongkan istilah ini sebagai istilah yang dapat dipakai tanpa keberatan khusus.',
      en: 'INHOPE lists this term among those that can be used without particular concern.',
    },
    sources: ['inhope-nd-01', 'unicef-nd-02'],
  },
  cse: {
    term: { id: 'eksploitasi seksual anak', en: 'child sexual exploitation' },
    abbreviation: { id: 'ESA', en: 'CSE / SEC' },
    meaning: {
      id: 'Kekerasan seksual terhadap anak yang disertai pertukaran atau keuntungan. Cakupannya tumpang tindih dengan kekerasan seksual yang tidak disertai pertukaran.',
      en: 'Sexual abuse of a child that involves some exchange or benefit. It overlaps with sexual abuse without exchange.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['unodc-nd-01', 'jpai-62425-2025'],
  },
  csec: {
    term: {
      id: 'eksploitasi seksual komersial anak',
      en: 'commercial sexual exploitation of children',
    },
    abbreviation: { id: 'ESKA', en: 'CSEC' },
    meaning: {
      id: 'Eksploitasi seksual anak yang terutama bermotif uang. Maknanya lebih sempit daripada eksploitasi seksual anak. Istilah ini dipakai dalam catatan akhir tahun ECPAT Indonesia untuk 2017.',
      en: 'Child sexual exploitation that is driven mainly by money. The term is narrower than child sexual exploitation. ECPAT Indonesia’s year-end report for 2017 uses it.',
    },
    usage: 'use_with_care',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['unicef-nd-02', 'ecpat-indonesia-2018-01'],
  },
  ocse: {
    term: {
      id: 'eksploitasi seksual anak di ranah daring',
      en: 'online child sexual exploitation',
    },
    abbreviation: { id: null, en: 'OCSE' },
    meaning: {
      id: 'Pemakaian internet untuk melakukan atau memudahkan eksploitasi seksual anak.',
      en: 'Use of the internet to carry out or enable the sexual exploitation of a child.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Artikel menulis “secara online”, sedangkan teks lain menulis “secara daring”. Situs ini memakai “di ranah daring”. Definisi FATF kami baca pada halaman ringkasan, bukan dalam laporannya.',
      en: 'The paper writes ‘secara online’, whereas other Indonesian texts write ‘secara daring’. This site uses ‘di ranah daring’. We read FATF’s definition on a summary page, not in the report.',
    },
    sources: ['fatf-nd-01', 'ecpat-international-2020-01'],
  },
  ocsea: {
    term: {
      id: 'eksploitasi dan kekerasan seksual terhadap anak di ranah daring',
      en: 'online child sexual exploitation and abuse',
    },
    abbreviation: { id: null, en: 'OCSEA' },
    meaning: {
      id: 'Istilah payung yang mencakup eksploitasi dan kekerasan. WeProtect menulis “kekerasan dan eksploitasi di ranah daring” karena bahaya itu jarang terjadi di ranah daring saja.',
      en: 'An umbrella term that covers both exploitation and abuse. WeProtect writes ‘abuse and exploitation online’, because the harm rarely occurs online only.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Siaran pers ECPAT Indonesia tentang peluncuran laporan Disrupting Harm (2022) memakai kata “pelecehan”, yang maknanya lebih lemah daripada “kekerasan”. Judul Panduan Terminologi edisi Indonesia memakai “kekerasan seksual”, dan situs ini mengikutinya.',
      en: 'ECPAT Indonesia’s press release on the launch of the report Disrupting Harm (2022) uses ‘pelecehan’ (harassment), which is weaker than ‘kekerasan’ (violence or abuse). The title of the Indonesian edition of the guidelines uses ‘kekerasan seksual’, and this site follows it.',
    },
    sources: ['weprotect-global-alliance-nd-01', 'ecpat-indonesia-nd-22'],
  },
  tfcsea: {
    term: {
      id: 'eksploitasi dan kekerasan seksual terhadap anak yang difasilitasi teknologi',
      en: 'technology-facilitated child sexual exploitation and abuse',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Menurut pengumuman Safe Online, Panduan Terminologi edisi 2025 membahas istilah ini lebih luas daripada edisi sebelumnya.',
      en: 'According to an announcement by Safe Online, the 2025 edition of the Terminology Guidelines discusses this term more widely than before.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Istilah Indonesianya adalah rumusan kami. Isi edisi 2025 itu belum kami baca.',
      en: 'We formed the Indonesian term ourselves. We have not read the 2025 edition itself.',
    },
    sources: ['safe-online-2025-01'],
  },
  csam: {
    term: { id: 'materi kekerasan seksual terhadap anak', en: 'child sexual abuse material' },
    abbreviation: { id: null, en: 'CSAM' },
    meaning: {
      id: 'Gambar, video, atau materi lain yang memperlihatkan kekerasan seksual terhadap anak. Istilah ini menyebut materi itu apa adanya, yaitu rekaman kekerasan.',
      en: 'Images, videos or other material showing the sexual abuse of a child. The term names the material for what it is, a record of abuse.',
    },
    usage: 'preferred',
    avoid: { id: ['pornografi anak'], en: ['child pornography'] },
    isIndonesianSeen: false,
    caution: {
      id: 'ECPAT Indonesia dan pers juga menulis “materi kekerasan seksual anak”; situs ini menambahkan “terhadap” agar anak tidak dikira pelakunya.',
      en: 'ECPAT Indonesia and the press also write ‘materi kekerasan seksual anak’; this site adds ‘terhadap’ so that the child is not mistaken for the offender.',
    },
    sources: ['child-safety-in-europe-nd-01', 'media-indonesia-2020-01', 'ecpat-usa-nd-01'],
  },
  childporn: {
    term: { id: '“pornografi anak”', en: '‘child pornography’' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Istilah ini tidak dianjurkan karena mengesankan adanya persetujuan dan hiburan bagi orang dewasa, serta dapat membuat kekerasan tampak sah. Istilah ini hanya dipertahankan dalam judul karya dan nama peraturan.',
      en: 'The term is discouraged because it suggests consent and adult entertainment and can legitimise abuse. It is kept only in titles of works and names of laws.',
    },
    usage: 'discouraged',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Undang-undang Indonesia, termasuk Pasal 4 ayat (2) UU TPKS, masih memakai “pornografi yang melibatkan Anak”; kutiplah apa adanya dan beri keterangan.',
      en: 'Indonesian statutes, including article 4(2) of UU TPKS, still use ‘pornografi yang melibatkan Anak’; quote the law as printed and add a note.',
    },
    sources: ['weprotect-global-alliance-nd-02', 'safe-online-2025-01', 'ecpat-usa-nd-01'],
  },
  'exploit-prost': {
    term: {
      id: 'eksploitasi anak dalam prostitusi',
      en: 'exploitation of children in prostitution',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Eksploitasi seksual anak dengan imbalan uang atau keuntungan lain. Dengan rumusan ini, yang dianggap bertanggung jawab adalah pelaku.',
      en: 'Sexual exploitation of a child in return for payment or another benefit. With this wording, the responsibility lies with the offender.',
    },
    usage: 'preferred',
    avoid: {
      id: ['prostitusi anak', 'pelacuran anak', 'pelacur anak'],
      en: ['child prostitution', 'child prostitute', 'child sex worker'],
    },
    isIndonesianSeen: false,
    caution: {
      id: 'Istilah Indonesianya adalah terjemahan kami; kami belum membaca entri dalam Panduan Terminologi edisi Indonesia.',
      en: 'The Indonesian term is our translation; we have not read the entries in the Indonesian edition of the Terminology Guidelines.',
    },
    sources: ['ecpat-international-2020-01', 'safe-online-2025-01'],
  },
  childprost: {
    term: {
      id: '“pelacur anak” / “pekerja seks anak” / “prostitusi anak”',
      en: '‘child prostitute’ / ‘child sex worker’ / ‘child prostitution’',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Istilah-istilah ini tidak dianjurkan karena mengesankan bahwa anaklah yang bersalah. Istilah ini hanya boleh dipakai dalam judul karya atau undang-undang yang dikutip.',
      en: 'These terms are discouraged because they shift the blame to the child. They may be used only in the title of a work or law that is cited.',
    },
    usage: 'discouraged',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['ecpat-usa-nd-01', 'inhope-nd-01', 'safe-online-2025-01'],
  },
  sectt: {
    term: {
      id: 'eksploitasi seksual anak dalam perjalanan dan pariwisata',
      en: 'sexual exploitation of children in travel and tourism',
    },
    abbreviation: { id: null, en: 'SECTT' },
    meaning: {
      id: 'Istilah yang dianjurkan untuk eksploitasi yang terkait dengan perjalanan. Pelakunya dapat berasal dari luar maupun dalam negeri.',
      en: 'The recommended term for exploitation linked to travel. Offenders may come from abroad or from within the country.',
    },
    usage: 'preferred',
    avoid: { id: ['pariwisata seks anak'], en: ['child sex tourism'] },
    isIndonesianSeen: false,
    caution: null,
    sources: ['ecpat-international-nd-03', 'unicef-nd-02'],
  },
  trafficking: {
    term: {
      id: 'perdagangan anak untuk tujuan seksual',
      en: 'trafficking of children for sexual purposes',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Perekrutan, pemindahan, atau penerimaan anak untuk dieksploitasi secara seksual. Perbuatan ini merupakan tindak pidana tersendiri yang tumpang tindih dengan eksploitasi seksual.',
      en: 'Recruiting, moving or receiving a child for sexual exploitation. It is a separate offence that overlaps with sexual exploitation.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['weprotect-global-alliance-nd-01', 'ecpat-indonesia-2018-01'],
  },
  grooming: {
    term: {
      id: 'grooming (bujuk rayu terhadap anak untuk tujuan seksual)',
      en: 'grooming (solicitation of children for sexual purposes)',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Perbuatan pelaku untuk membangun kepercayaan anak dengan maksud melakukan kekerasan seksual. Situs ini hanya menjelaskannya secara umum.',
      en: 'The acts by which an offender builds a child’s trust with the aim of sexual abuse. This site explains them only in general terms.',
    },
    usage: 'use_with_care',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: null,
    sources: ['infogreen-nd-01', 'child-safety-in-europe-nd-01'],
  },
  live: {
    term: {
      id: 'kekerasan seksual terhadap anak yang disiarkan langsung',
      en: 'live-streamed sexual abuse of children',
    },
    abbreviation: { id: null, en: 'LSAC' },
    meaning: {
      id: 'Kekerasan yang ditayangkan langsung kepada orang di tempat lain. FATF menggolongkan bentuk yang berbayar sebagai salah satu dari dua tipe eksploitasi seksual anak di ranah daring.',
      en: 'Abuse shown in real time to people elsewhere. FATF classes the paid form as one of two types of online child sexual exploitation.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Kami hanya membaca halaman ringkasan FATF, bukan laporannya.',
      en: 'We read only FATF’s summary page, not the report.',
    },
    sources: ['fatf-nd-01'],
  },
  fsec: {
    term: {
      id: 'pemerasan seksual finansial terhadap anak',
      en: 'financial sexual extortion of children',
    },
    abbreviation: { id: null, en: 'FSEC' },
    meaning: {
      id: 'Ancaman akan menyebarkan gambar seksual anak jika uang tidak dibayarkan. FATF menggolongkannya sebagai tipe kedua eksploitasi seksual anak di ranah daring.',
      en: 'Threatening to expose sexual images of a child unless money is paid. FATF classes it as the second type of online child sexual exploitation.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Kami belum mengetahui bagaimana Panduan Terminologi edisi 2025 memperlakukan kata “sextortion”. Dari FATF, kami hanya membaca halaman ringkasan, bukan laporannya.',
      en: 'We do not know how the 2025 edition of the Terminology Guidelines treats the word ‘sextortion’. We read only a summary page by FATF, not the report.',
    },
    sources: ['fatf-nd-01'],
  },
  victim: {
    term: { id: 'anak korban / penyintas', en: 'child victim / survivor' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Anak yang mengalami kekerasan atau eksploitasi. Gunakan bahasa yang tidak menyalahkan anak dan hormati cara seseorang menyebut pengalamannya. Undang-undang memakai kata “Korban”.',
      en: 'A child who has suffered abuse or exploitation. Use language that does not blame the child, and respect how a person describes their own experience. The law uses the word ‘Korban’ (victim).',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['safe-online-2025-01', 'lintasbarometer-2022-01'],
  },
  offender: {
    term: {
      id: 'pelaku; anak yang menunjukkan perilaku seksual berbahaya',
      en: 'person who committed the offence; child who displayed harmful sexual behaviour',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Menurut pengumuman Safe Online, Panduan Terminologi edisi 2025 membedakan pelaku dewasa dari anak yang menunjukkan perilaku seksual berbahaya.',
      en: 'According to an announcement by Safe Online, the 2025 edition of the Terminology Guidelines distinguishes adult offenders from children who displayed harmful sexual behaviour.',
    },
    usage: 'use_with_care',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Isi edisi 2025 itu belum kami baca.',
      en: 'We have not read the 2025 edition itself.',
    },
    sources: ['safe-online-2025-01'],
  },
  luxgl: {
    term: { id: 'Panduan Terminologi (Luksemburg)', en: 'Terminology (Luxembourg) Guidelines' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Panduan antarlembaga ini disahkan pada 28 Januari 2016 dan dicetak pada Juni 2016. Edisi Indonesianya terbit pada Januari 2019, dan edisi keduanya diumumkan pada 3 April 2025. Menurut INHOPE, panduan ini membagi istilah ke dalam tiga golongan: dapat dipakai, perlu hati-hati, dan sebaiknya dihindari.',
      en: 'This interagency guide was adopted on 28 January 2016 and printed in June 2016. Its Indonesian edition appeared in January 2019, and its second edition was announced on 3 April 2025. According to INHOPE, the guide divides terms into three classes: those that can be used, those that need care, and those to avoid.',
    },
    usage: 'reference',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Edisi pertama dan edisi Indonesia berlisensi CC BY-NC-ND 4.0 sehingga boleh ditautkan dan dikutip, tetapi tidak boleh diadaptasi. Dari edisi kedua, kami hanya membaca pengumumannya, bukan isi atau lisensinya. KemenPPPA juga mempunyai buku panduan terminologi sendiri, yang terbit pada 2019.',
      en: 'The first edition and the Indonesian edition are under CC BY-NC-ND 4.0, so they may be linked to and cited but not adapted. We have read only announcements of the second edition, not its text or licence. KemenPPPA also has its own terminology guidebook, published in 2019.',
    },
    sources: [
      'ecpat-international-2016-01',
      'ecpat-2019-01',
      'safe-online-2025-01',
      'inhope-nd-01',
      'ecpat-international-nd-04',
      'ispcan-nd-01',
    ],
  },
  kemterm: {
    term: {
      id: 'Buku Panduan Terminologi Perlindungan Anak dari Eksploitasi',
      en: 'KemenPPPA terminology guidebook',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Panduan KemenPPPA terbitan 2019 tentang istilah eksploitasi anak. Salah satu penulisnya berasal dari ECPAT Indonesia.',
      en: 'A guide published by KemenPPPA in 2019 on terms for child exploitation. One of its authors is from ECPAT Indonesia.',
    },
    usage: 'reference',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Kami hanya membaca halaman judul dan nama tim penulisnya, bukan entri istilahnya.',
      en: 'We read only the title pages and the names of the writing team, not the entries on terms.',
    },
    sources: ['kemenpppa-2019-01'],
  },
  ogbv: {
    term: { id: 'kekerasan berbasis gender online', en: 'online gender-based violence' },
    abbreviation: { id: 'KBGO', en: 'OGBV' },
    meaning: {
      id: 'Kekerasan berbasis gender yang dilakukan atau dimudahkan dengan teknologi digital. Menurut panduan SAFEnet, KBGO mensyaratkan niat melecehkan korban berdasarkan gender atau seksualitasnya.',
      en: 'Gender-based violence that is carried out or made easier with digital technology. According to SAFEnet’s guide, OGBV requires an intent to harass the victim on the basis of gender or sexuality.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['safenet-nd-03', 'jpai-62425-2025'],
  },
  tfgbv: {
    term: {
      id: 'kekerasan berbasis gender yang difasilitasi teknologi',
      en: 'technology-facilitated gender-based violence',
    },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Istilah lain yang disebut SAFEnet selain KBGO.',
      en: 'Another term that SAFEnet gives besides KBGO (online gender-based violence).',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['safenet-nd-03'],
  },
  ksbe: {
    term: { id: 'kekerasan seksual berbasis elektronik', en: 'electronic-based sexual violence' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Bentuk kekerasan seksual yang diatur dalam Pasal 14 UU 12/2022. Bila korbannya anak, perkaranya dapat diproses tanpa aduan.',
      en: 'A form of sexual violence regulated in article 14 of UU 12/2022. When the victim is a child, the case can proceed without a complaint.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Ketentuan tentang aduan kami ketahui dari abstrak sebuah artikel, bukan dari naskah undang-undang.',
      en: 'We know the rule on complaints from the abstract of an article, not from the text of the law.',
    },
    sources: ['universitas-sam-ratulangi-nd-01', 'lintasbarometer-2022-01'],
  },
  tpks: {
    term: { id: 'tindak pidana kekerasan seksual', en: 'sexual violence crime' },
    abbreviation: { id: 'TPKS', en: null },
    meaning: {
      id: 'Sembilan bentuk tindak pidana dan perbuatan-perbuatan lain yang disebut dalam Pasal 4 UU 12/2022.',
      en: 'The nine forms of crime and the other acts named in article 4 of UU 12/2022.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['lintasbarometer-2022-01'],
  },
} satisfies Records<GlossaryTerm<SourceId>>;
