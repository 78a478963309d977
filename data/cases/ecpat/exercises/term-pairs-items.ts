import type { Written } from '#data/types';
import type { TermItem } from '#data/teachingTypes';
import type { GlossaryId } from '../glossary';

/** Items of the exercise “The pair in the other language”. */
export const termPairsItems = {
  csa: {
    number: 13,
    difficulty: 1,
    useInstead: null,
    near: ['cse', 'csam', 'ksbe'],
    note: {
      id: 'Istilah ini tidak mensyaratkan pertukaran; bila ada pertukaran, istilahnya eksploitasi.',
      en: 'This term requires no exchange; where there is one, the term is exploitation.',
    },
  },
  cse: {
    number: 23,
    difficulty: 1,
    useInstead: null,
    near: ['csa', 'csec', 'trafficking'],
    note: {
      id: 'Istilah ini dipakai bila ada pertukaran atau keuntungan.',
      en: 'The term is used where some exchange or benefit is involved.',
    },
  },
  csec: {
    number: 19,
    difficulty: 3,
    useInstead: null,
    near: ['cse', 'exploit-prost', 'trafficking'],
    note: {
      id: 'Istilah ini lebih sempit daripada eksploitasi seksual anak. ECPAT Indonesia memakainya dalam catatan akhir tahun 2017; pakailah dengan hati-hati.',
      en: 'The term is narrower than child sexual exploitation. ECPAT Indonesia used it in its year-end report for 2017; use it with care.',
    },
  },
  ocse: {
    number: 35,
    difficulty: 2,
    useInstead: null,
    near: ['ocsea', 'cse', 'ogbv'],
    note: {
      id: 'Situs ini menulis “di ranah daring”, sedangkan artikel menulis “secara online”.',
      en: 'This site writes ‘di ranah daring’, whereas the paper writes ‘secara online’.',
    },
  },
  ocsea: {
    number: 18,
    difficulty: 2,
    useInstead: null,
    near: ['ocse', 'csa', 'tfcsea'],
    note: {
      id: 'Kata “pelecehan” lebih lemah daripada “kekerasan” dan tidak dipakai di sini.',
      en: '‘Pelecehan’ (harassment) is weaker than ‘kekerasan’ and is not used here.',
    },
  },
  tfcsea: {
    number: 12,
    difficulty: 3,
    useInstead: null,
    near: ['ocsea', 'tfgbv', 'csam'],
    note: {
      id: 'Bentuk Indonesianya kami rumuskan sendiri.',
      en: 'We worded the Indonesian form ourselves.',
    },
  },
  csam: {
    number: 31,
    difficulty: 1,
    useInstead: null,
    near: ['csa', 'live', 'ocse'],
    note: {
      id: 'Kata “terhadap” ditambahkan agar anak tidak disangka sebagai pelaku.',
      en: 'The word ‘terhadap’ (against) is added so that the child is not mistaken for the offender.',
    },
  },
  childporn: {
    number: 17,
    difficulty: 2,
    useInstead: 'csam',
    near: ['csa', 'live', 'ocse'],
    note: {
      id: 'Istilah ini tidak dianjurkan. Pakailah “materi kekerasan seksual terhadap anak”. Dalam judul undang-undang, istilah itu dibiarkan apa adanya.',
      en: 'The term is discouraged. Use ‘child sexual abuse material’. In the titles of laws the words stay as they are.',
    },
  },
  'exploit-prost': {
    number: 16,
    difficulty: 1,
    useInstead: null,
    near: ['trafficking', 'csec', 'cse'],
    note: {
      id: 'Menurut rumusan ini, yang bertanggung jawab adalah pelaku, bukan anak.',
      en: 'The wording puts responsibility on the offender, not on the child.',
    },
  },
  childprost: {
    number: 28,
    difficulty: 2,
    useInstead: 'exploit-prost',
    near: ['csec', 'trafficking', 'cse'],
    note: {
      id: 'Istilah ini tidak dianjurkan karena memindahkan kesalahan kepada anak. Pakailah “eksploitasi anak dalam prostitusi”.',
      en: 'The term is discouraged because it shifts blame to the child. Use ‘exploitation of children in prostitution’.',
    },
  },
  sectt: {
    number: 38,
    difficulty: 2,
    useInstead: null,
    near: ['trafficking', 'cse', 'exploit-prost'],
    note: {
      id: 'Pelakunya dapat berasal dari luar ataupun dari dalam negeri.',
      en: 'Offenders may come from abroad or from within the country.',
    },
  },
  trafficking: {
    number: 11,
    difficulty: 2,
    useInstead: null,
    near: ['tppo', 'cse', 'sectt'],
    note: {
      id: 'Ini tindak pidana tersendiri yang tumpang tindih dengan eksploitasi seksual.',
      en: 'This is a separate offence that overlaps with sexual exploitation.',
    },
  },
  tppo: {
    number: 30,
    difficulty: 3,
    useInstead: null,
    near: ['trafficking', 'tpks', 'cse'],
    note: {
      id: 'Korban tindak pidana ini dapat orang dewasa ataupun anak, dan tujuannya segala bentuk eksploitasi.',
      en: 'The offence is against adults or children, for any form of exploitation.',
    },
  },
  live: {
    number: 24,
    difficulty: 2,
    useInstead: null,
    near: ['csam', 'ocse', 'fsec'],
    note: {
      id: 'Istilah ini menyebut perbuatannya sebagai kekerasan.',
      en: 'The term names the act as abuse.',
    },
  },
  victim: {
    number: 22,
    difficulty: 1,
    useInstead: null,
    near: ['child', 'offender', 'csa'],
    note: {
      id: 'Ikutilah sebutan yang dipakai orang itu sendiri; undang-undang memakai kata “Korban”.',
      en: 'Use the word that the person uses for themselves; the law says ‘Korban’.',
    },
  },
  ogbv: {
    number: 36,
    difficulty: 1,
    useInstead: null,
    near: ['tfgbv', 'ocse', 'ksbe'],
    note: {
      id: 'Kata “online” tetap dipakai karena menjadi bagian dari nama KBGO.',
      en: '‘Online’ stays because it is part of the name KBGO.',
    },
  },
  tfgbv: {
    number: 29,
    difficulty: 2,
    useInstead: null,
    near: ['ogbv', 'tfcsea', 'ksbe'],
    note: {
      id: 'SAFEnet menyebut nama ini di samping KBGO.',
      en: 'SAFEnet gives this name beside OGBV.',
    },
  },
  ksbe: {
    number: 39,
    difficulty: 3,
    useInstead: null,
    near: ['ogbv', 'tpks', 'csa'],
    note: {
      id: 'Istilah ini adalah kategori hukum dalam Pasal 14 UU 12/2022.',
      en: 'The term is a legal category in article 14 of UU 12/2022.',
    },
  },
  ngo: {
    number: 14,
    difficulty: 1,
    useInstead: null,
    near: ['implementer', 'partner', 'tan'],
    note: {
      id: 'Dalam teks Indonesia, “NGO” hanya dipakai dalam judul, dalam kutipan, atau ketika istilah itu sendiri dibahas.',
      en: 'In Indonesian text, ‘NGO’ is used only in titles, in quotations or where the term itself is discussed.',
    },
  },
  implementer: {
    number: 37,
    difficulty: 1,
    useInstead: null,
    near: ['catalyst', 'partner', 'reporter'],
    note: {
      id: 'LSM dalam peran ini menyediakan layanan atau program.',
      en: 'An NGO in this role delivers services or programmes.',
    },
  },
  catalyst: {
    number: 27,
    difficulty: 1,
    useInstead: null,
    near: ['implementer', 'partner', 'secz'],
    note: {
      id: 'LSM dalam peran ini mendorong pihak lain mengubah cara berpikir atau cara bertindaknya.',
      en: 'An NGO in this role moves others to think or act differently.',
    },
  },
  partner: {
    number: 15,
    difficulty: 1,
    useInstead: null,
    near: ['implementer', 'catalyst', 'ppp'],
    note: {
      id: 'LSM dalam peran ini mengerjakan satu tugas bersama aktor lain.',
      en: 'An NGO in this role works on one task together with other actors.',
    },
  },
  nts: {
    number: 20,
    difficulty: 1,
    useInstead: null,
    near: ['humsec', 'secz', 'tan'],
    note: {
      id: 'Artikel menulis “keamanan non-tradisional”, sedangkan situs ini menulis “nontradisional”.',
      en: 'The paper writes ‘keamanan non-tradisional’, whereas this site writes ‘nontradisional’.',
    },
  },
  fiu: {
    number: 21,
    difficulty: 2,
    useInstead: null,
    near: ['ppatk', 'reporter', 'fsp'],
    note: {
      id: 'PPATK adalah unit intelijen keuangan Indonesia.',
      en: 'PPATK is Indonesia’s financial intelligence unit.',
    },
  },
  str: {
    number: 26,
    difficulty: 2,
    useInstead: null,
    near: ['analysis-result', 'redflag', 'cybertip'],
    note: {
      id: 'Laporan ini dikirim pihak pelapor kepada PPATK dan bukan bukti kejahatan.',
      en: 'A reporting party sends this report to PPATK; it is not proof of a crime.',
    },
  },
  redflag: {
    number: 34,
    difficulty: 2,
    useInstead: null,
    near: ['str', 'analysis-result', 'predicate'],
    note: {
      id: 'Indikator ini menandakan bahwa suatu transaksi perlu diperiksa lebih teliti; rincian indikatornya tidak kami muat di situs ini.',
      en: 'Such an indicator is a sign to look more closely; this site does not publish its contents.',
    },
  },
  predicate: {
    number: 33,
    difficulty: 3,
    useInstead: null,
    near: ['ml', 'tpks', 'analysis-result'],
    note: {
      id: 'Tindak pidana ini menghasilkan uang yang kemudian dicuci.',
      en: 'This is the offence whose proceeds are laundered.',
    },
  },
  sosialisasi: {
    number: 40,
    difficulty: 2,
    useInstead: null,
    near: ['hotline', 'fgd', 'ngo'],
    note: {
      id: 'Padanan Inggrisnya bukan “socialisation” karena arti kata itu berbeda.',
      en: 'The English equivalent is not ‘socialisation’, because that word means something else.',
    },
  },
  fgd: {
    number: 25,
    difficulty: 1,
    useInstead: null,
    near: ['mou', 'sosialisasi', 'ppp'],
    note: {
      id: 'Dalam kegiatan yang kami catat, istilah ini dipakai pula untuk rapat penyusunan antarlembaga.',
      en: 'In the activities that we record, the term is also used for drafting meetings between institutions.',
    },
  },
  mou: {
    number: 32,
    difficulty: 1,
    useInstead: null,
    near: ['fgd', 'ppp', 'str'],
    note: {
      id: 'Setiap kali menyebut nota kesepahaman, sebutkan para pihaknya dan tanggal penandatanganannya.',
      en: 'When you mention a memorandum, say who the parties are and when they signed it.',
    },
  },
} satisfies Written<Partial<Record<GlossaryId, TermItem<GlossaryId>>>>;
