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
      id: 'Undang-undang Indonesia memasukkan anak dalam kandungan; kebanyakan teks internasional hanya menyebut di bawah 18 tahun.',
      en: 'The Indonesian statute includes the unborn child; most international texts say only under 18.',
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
      id: 'Tindakan seksual yang dilakukan terhadap anak, dengan atau tanpa kontak fisik. Tidak perlu ada pertukaran apa pun.',
      en: 'Sexual acts done to a child, with or without contact. No exchange of anything is needed.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'INHOPE menggolongkannya sebagai istilah yang dapat dipakai tanpa keberatan khusus.',
      en: 'INHOPE lists it among the terms that can be used without particular concern.',
    },
    sources: ['inhope-nd-01', 'unicef-nd-02'],
  },
  cse: {
    term: { id: 'eksploitasi seksual anak', en: 'child sexual exploitation' },
    abbreviation: { id: 'ESA', en: 'CSE / SEC' },
    meaning: {
      id: 'Kekerasan seksual terhadap anak yang disertai pertukaran atau keuntungan. Cakupannya tumpang tindih dengan kekerasan seksual tanpa pertukaran.',
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
      id: 'Bagian dari eksploitasi seksual anak yang terutama bermotif uang sehingga maknanya lebih sempit. Istilah ini dipakai dalam catatan akhir tahun ECPAT Indonesia untuk 2017.',
      en: 'The part of child sexual exploitation that is driven mainly by money, which makes this the narrower term. ECPAT Indonesia’s year-end report for 2017 uses it.',
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
      id: 'Artikel menulis “secara online”; teks lain menulis “secara daring”. Situs ini memakai “di ranah daring”.',
      en: 'The paper writes ‘secara online’; other Indonesian texts write ‘secara daring’. This site uses ‘di ranah daring’.',
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
      id: 'Istilah payung yang mencakup eksploitasi dan kekerasan. WeProtect menulis “kekerasan dan eksploitasi di ranah daring” karena bahaya ini jarang terjadi di ranah daring saja.',
      en: 'An umbrella term that covers both exploitation and abuse. WeProtect writes ‘abuse and exploitation online’, because the harm is rarely only online.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Siaran pers ECPAT Indonesia tahun 2022 menulis “pelecehan”, yang maknanya lebih lemah daripada “kekerasan”. Judul panduan edisi Indonesia memakai “kekerasan seksual”, dan situs ini mengikutinya.',
      en: 'ECPAT Indonesia’s 2022 release writes ‘pelecehan’ (harassment), which is weaker than ‘kekerasan’. The guidelines’ Indonesian title uses ‘kekerasan seksual’, and so does this site.',
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
      id: 'Istilah yang dibahas lebih luas dalam Panduan Terminologi edisi 2025.',
      en: 'A term that the 2025 edition of the Terminology Guidelines discusses more widely than before.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Istilah Indonesianya rumusan kami.',
      en: 'We formed the Indonesian term ourselves.',
    },
    sources: ['safe-online-2025-01'],
  },
  csam: {
    term: { id: 'materi kekerasan seksual terhadap anak', en: 'child sexual abuse material' },
    abbreviation: { id: null, en: 'CSAM' },
    meaning: {
      id: 'Gambar, video, atau materi lain yang memperlihatkan kekerasan seksual terhadap anak. Istilah ini menyebut materi itu apa adanya, yaitu rekaman kekerasan.',
      en: 'Images, video or other material showing the sexual abuse of a child. The term says what the material is: a record of abuse.',
    },
    usage: 'preferred',
    avoid: { id: ['pornografi anak'], en: ['child pornography'] },
    isIndonesianSeen: false,
    caution: {
      id: 'ECPAT Indonesia dan pers juga menulis “materi kekerasan seksual anak”; situs ini menambahkan “terhadap” agar anak tidak dikira sebagai pelakunya.',
      en: 'ECPAT Indonesia and the press also write ‘materi kekerasan seksual anak’; this site adds ‘terhadap’ so that nobody takes the child for the offender.',
    },
    sources: ['child-safety-in-europe-nd-01', 'media-indonesia-2020-01', 'ecpat-usa-nd-01'],
  },
  childporn: {
    term: { id: '“pornografi anak”', en: '‘child pornography’' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Istilah ini tidak dianjurkan karena memberi kesan adanya persetujuan dan hiburan dewasa serta dapat melegitimasi kekerasan. Pertahankan hanya dalam judul dan nama peraturan.',
      en: 'The term is discouraged because it suggests consent and adult entertainment and can legitimise abuse. Keep it only in titles and names of laws.',
    },
    usage: 'discouraged',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Undang-undang Indonesia, termasuk Pasal 4 ayat (2) UU TPKS, masih memakai “pornografi yang melibatkan Anak”; kutip apa adanya dan beri keterangan.',
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
      id: 'Eksploitasi seksual anak dengan imbalan uang atau keuntungan lain. Rumusan ini menempatkan tanggung jawab pada pelaku.',
      en: 'Sexual exploitation of a child in return for payment or another benefit. The wording puts responsibility on the exploiter.',
    },
    usage: 'preferred',
    avoid: {
      id: ['prostitusi anak', 'pelacuran anak', 'pelacur anak'],
      en: ['child prostitution', 'child prostitute', 'child sex worker'],
    },
    isIndonesianSeen: false,
    caution: {
      id: 'Istilah Indonesianya terjemahan kami; kami belum membaca entri dalam panduan edisi Indonesia.',
      en: 'The Indonesian term is our translation; we have not read the entries of the Indonesian guidelines.',
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
      id: 'Istilah-istilah ini tidak dianjurkan karena memindahkan kesalahan kepada anak. Istilah ini hanya boleh dipakai dalam judul karya atau undang-undang yang dikutip.',
      en: 'These terms are discouraged because they shift blame to the child. Use them only inside the title of a cited work or law.',
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
      id: 'Nama yang dianjurkan untuk eksploitasi yang terkait dengan perjalanan. Pelakunya dapat berasal dari luar maupun dalam negeri.',
      en: 'The preferred name for exploitation linked to travel. Offenders may be foreign or domestic.',
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
      id: 'Perekrutan, pemindahan, atau penerimaan anak untuk dieksploitasi. Perbuatan ini merupakan tindak pidana tersendiri yang tumpang tindih dengan eksploitasi seksual.',
      en: 'Recruiting, moving or receiving a child for exploitation. It is a separate offence that overlaps with sexual exploitation.',
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
      en: 'What an offender does to build a child’s trust with the aim of sexual abuse. This site defines it in general terms only.',
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
      id: 'Kekerasan yang ditayangkan langsung kepada orang di tempat lain. FATF memperlakukan bentuk berbayarnya sebagai satu dari dua tipe eksploitasi seksual anak di ranah daring.',
      en: 'Abuse shown in real time to people elsewhere. FATF treats the paid form as one of two types of online child sexual exploitation.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: null,
    sources: ['fatf-nd-01'],
  },
  fsec: {
    term: {
      id: 'pemerasan seksual finansial terhadap anak',
      en: 'financial sexual extortion of children',
    },
    abbreviation: { id: null, en: 'FSEC' },
    meaning: {
      id: 'Ancaman menyebarkan gambar seksual anak jika uang tidak dibayarkan. Menurut FATF, inilah tipe kedua eksploitasi seksual anak di ranah daring.',
      en: 'Threatening to expose sexual images of a child unless money is paid. It is FATF’s second type of online child sexual exploitation.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: {
      id: 'Kami belum mengetahui bagaimana Panduan Terminologi edisi 2025 memperlakukan kata “sextortion”.',
      en: 'We do not know how the 2025 edition of the Terminology Guidelines treats the word ‘sextortion’.',
    },
    sources: ['fatf-nd-01'],
  },
  victim: {
    term: { id: 'anak korban / penyintas', en: 'child victim / survivor' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Anak yang mengalami kekerasan atau eksploitasi. Gunakan bahasa yang tidak menyalahkan dan menghormati cara seseorang menyebut pengalamannya; hukum memakai kata “Korban”.',
      en: 'A child who has suffered abuse or exploitation. Use language that does not blame and that respects how a person describes their own experience; the law says ‘Korban’.',
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
      id: 'Panduan Terminologi edisi 2025 membedakan pelaku dewasa dari anak dengan perilaku seksual berbahaya.',
      en: 'The 2025 edition of the Terminology Guidelines keeps adult offenders apart from children with harmful sexual behaviour.',
    },
    usage: 'use_with_care',
    avoid: { id: [], en: [] },
    isIndonesianSeen: false,
    caution: null,
    sources: ['safe-online-2025-01'],
  },
  luxgl: {
    term: { id: 'Panduan Terminologi (Luksemburg)', en: 'Terminology (Luxembourg) Guidelines' },
    abbreviation: { id: null, en: null },
    meaning: {
      id: 'Panduan antarlembaga ini diadopsi pada 28 Januari 2016 dan dicetak pada Juni 2016; edisi Indonesianya terbit pada Januari 2019; edisi keduanya diumumkan pada 3 April 2025. Menurut INHOPE, panduan ini membagi istilah ke dalam tiga kelas: dapat dipakai, perlu hati-hati, dan hindari.',
      en: 'This interagency guide was adopted on 28 January 2016 and printed in June 2016; its Indonesian edition appeared in January 2019; its second edition was announced on 3 April 2025. INHOPE explains that it sorts terms into three classes: usable, needs care, and avoid.',
    },
    usage: 'reference',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: {
      id: 'Edisi pertama dan edisi Indonesia berlisensi CC BY-NC-ND 4.0: tautkan dan kutip, jangan diadaptasi. Untuk edisi kedua, kami hanya membaca pengumumannya, bukan teks atau lisensinya. KemenPPPA juga mempunyai buku terminologi sendiri, terbitan 2019.',
      en: 'The first edition and the Indonesian edition are under CC BY-NC-ND 4.0: link and cite, do not adapt. Of the second edition we have read only announcements, not the text or licence. KemenPPPA also has its own terminology book of 2019.',
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
      id: 'Panduan kementerian tahun 2019 tentang istilah eksploitasi anak. Salah satu penulisnya dari ECPAT Indonesia.',
      en: 'The ministry’s guide of 2019 to words for child exploitation. One of its writers is from ECPAT Indonesia.',
    },
    usage: 'reference',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['kemenpppa-2019-01'],
  },
  ogbv: {
    term: { id: 'kekerasan berbasis gender online', en: 'online gender-based violence' },
    abbreviation: { id: 'KBGO', en: 'OGBV' },
    meaning: {
      id: 'Kekerasan berbasis gender yang dilakukan atau dimudahkan lewat teknologi digital. Menurut panduan SAFEnet, tindakan itu harus menyasar seseorang karena gender atau seksualitasnya.',
      en: 'Gender-based violence carried out or enabled through digital technology. In SAFEnet’s guide it must aim at a person because of gender or sexuality.',
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
      id: 'Nama lain yang disebut SAFEnet di samping KBGO.',
      en: 'Another name that SAFEnet gives beside KBGO.',
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
      id: 'Kategori hukum dalam Pasal 14 UU 12/2022. Bila korbannya anak, perkara dapat diproses tanpa aduan.',
      en: 'Legal category in article 14 of UU 12/2022. When the victim is a child, no complaint is needed to start the case.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['universitas-sam-ratulangi-nd-01', 'lintasbarometer-2022-01'],
  },
  tpks: {
    term: { id: 'tindak pidana kekerasan seksual', en: 'sexual violence crime' },
    abbreviation: { id: 'TPKS', en: null },
    meaning: {
      id: 'Sembilan bentuk tindak pidana dan perbuatan lain yang disebut dalam Pasal 4 UU 12/2022.',
      en: 'The nine forms of crime and the further acts named in article 4 of UU 12/2022.',
    },
    usage: 'preferred',
    avoid: { id: [], en: [] },
    isIndonesianSeen: true,
    caution: null,
    sources: ['lintasbarometer-2022-01'],
  },
} satisfies Records<GlossaryTerm<SourceId>>;
