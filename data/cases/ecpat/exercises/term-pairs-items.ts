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
      id: 'Pertukaran tidak harus ada; bila ada, istilahnya eksploitasi.',
      en: 'No exchange is needed; where there is one, the term is exploitation.',
    },
  },
  cse: {
    number: 23,
    difficulty: 1,
    useInstead: null,
    near: ['csa', 'csec', 'trafficking'],
    note: {
      id: 'Ada pertukaran atau keuntungan.',
      en: 'Some exchange or benefit is involved.',
    },
  },
  csec: {
    number: 19,
    difficulty: 3,
    useInstead: null,
    near: ['cse', 'exploit-prost', 'trafficking'],
    note: {
      id: 'Istilah ini lebih sempit daripada eksploitasi seksual anak dan umum dalam laporan lama; pakai dengan hati-hati.',
      en: 'Narrower than child sexual exploitation and common in older reports; use with care.',
    },
  },
  ocse: {
    number: 35,
    difficulty: 2,
    useInstead: null,
    near: ['ocsea', 'cse', 'ogbv'],
    note: {
      id: 'Situs ini menulis “di ranah daring”; artikel menulis “secara online”.',
      en: 'This site writes ‘di ranah daring’; the paper writes ‘secara online’.',
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
      id: 'Bentuk Indonesianya rumusan situs ini.',
      en: 'The Indonesian form is this site’s own.',
    },
  },
  csam: {
    number: 31,
    difficulty: 1,
    useInstead: null,
    near: ['csa', 'live', 'ocse'],
    note: {
      id: 'Kata “terhadap” ditambahkan agar anak tidak terbaca sebagai pelaku.',
      en: '‘Terhadap’ is added so that the child is not read as the doer.',
    },
  },
  childporn: {
    number: 17,
    difficulty: 2,
    useInstead: 'csam',
    near: ['csa', 'live', 'ocse'],
    note: {
      id: 'Tidak dianjurkan. Yang dipakai: materi kekerasan seksual terhadap anak. Dalam judul hukum, kata itu dibiarkan.',
      en: 'Discouraged. Use: child sexual abuse material. In the titles of laws the words stay as they are.',
    },
  },
  'exploit-prost': {
    number: 16,
    difficulty: 1,
    useInstead: null,
    near: ['trafficking', 'csec', 'cse'],
    note: {
      id: 'Rumusan ini menempatkan tanggung jawab pada pelaku, bukan pada anak.',
      en: 'The wording puts responsibility on the exploiter, not on the child.',
    },
  },
  childprost: {
    number: 28,
    difficulty: 2,
    useInstead: 'exploit-prost',
    near: ['csec', 'trafficking', 'cse'],
    note: {
      id: 'Tidak dianjurkan karena memindahkan kesalahan kepada anak. Yang dipakai: eksploitasi anak dalam prostitusi.',
      en: 'Discouraged because the words shift blame to the child. Use: exploitation of children in prostitution.',
    },
  },
  sectt: {
    number: 38,
    difficulty: 2,
    useInstead: null,
    near: ['trafficking', 'cse', 'exploit-prost'],
    note: {
      id: 'Pelakunya dapat berasal dari luar atau dari dalam negeri.',
      en: 'Offenders may be foreign or domestic.',
    },
  },
  trafficking: {
    number: 11,
    difficulty: 2,
    useInstead: null,
    near: ['tppo', 'cse', 'sectt'],
    note: {
      id: 'Tindak pidana tersendiri yang tumpang tindih dengan eksploitasi seksual.',
      en: 'A separate offence that overlaps with sexual exploitation.',
    },
  },
  tppo: {
    number: 30,
    difficulty: 3,
    useInstead: null,
    near: ['trafficking', 'tpks', 'cse'],
    note: {
      id: 'Mencakup orang dewasa dan anak, untuk segala bentuk eksploitasi.',
      en: 'It covers adults and children, for any form of exploitation.',
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
      id: 'Ikuti sebutan yang dipakai orangnya sendiri untuk pengalamannya; hukum memakai kata “Korban”.',
      en: 'Follow the words a person uses for their own experience; the law says ‘Korban’.',
    },
  },
  ogbv: {
    number: 36,
    difficulty: 1,
    useInstead: null,
    near: ['tfgbv', 'ocse', 'ksbe'],
    note: {
      id: 'Kata “online” tetap dipakai karena bagian dari nama KBGO.',
      en: '‘Online’ stays because it is part of the name KBGO.',
    },
  },
  tfgbv: {
    number: 29,
    difficulty: 2,
    useInstead: null,
    near: ['ogbv', 'tfcsea', 'ksbe'],
    note: {
      id: 'Nama lain yang disebut SAFEnet di samping KBGO.',
      en: 'Another name that SAFEnet gives beside OGBV.',
    },
  },
  ksbe: {
    number: 39,
    difficulty: 3,
    useInstead: null,
    near: ['ogbv', 'tpks', 'csa'],
    note: {
      id: 'Kategori hukum dalam Pasal 14 UU 12/2022.',
      en: 'A legal category in article 14 of UU 12/2022.',
    },
  },
  ngo: {
    number: 14,
    difficulty: 1,
    useInstead: null,
    near: ['implementer', 'partner', 'tan'],
    note: {
      id: '“NGO” dalam teks Indonesia hanya untuk judul.',
      en: 'In Indonesian text ‘NGO’ is kept for titles.',
    },
  },
  implementer: {
    number: 37,
    difficulty: 1,
    useInstead: null,
    near: ['catalyst', 'partner', 'reporter'],
    note: {
      id: 'Peran yang menyediakan layanan atau program.',
      en: 'The role that delivers services or programmes.',
    },
  },
  catalyst: {
    number: 27,
    difficulty: 1,
    useInstead: null,
    near: ['implementer', 'partner', 'secz'],
    note: {
      id: 'Peran yang mendorong pihak lain berpikir atau bertindak dengan cara lain.',
      en: 'The role that moves others to think or act differently.',
    },
  },
  partner: {
    number: 15,
    difficulty: 1,
    useInstead: null,
    near: ['implementer', 'catalyst', 'ppp'],
    note: {
      id: 'Peran yang menggarap satu tugas bersama aktor lain.',
      en: 'The role that works on one task together with other actors.',
    },
  },
  nts: {
    number: 20,
    difficulty: 1,
    useInstead: null,
    near: ['humsec', 'secz', 'tan'],
    note: {
      id: 'Artikel mencetak “keamanan non-tradisional”; situs ini menulis “nontradisional”.',
      en: 'The paper prints ‘keamanan non-tradisional’; this site writes ‘nontradisional’.',
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
      id: 'Dikirim pihak pelapor kepada PPATK; bukan bukti kejahatan.',
      en: 'Sent to PPATK by a reporting party; it is not proof of a crime.',
    },
  },
  redflag: {
    number: 34,
    difficulty: 2,
    useInstead: null,
    near: ['str', 'analysis-result', 'predicate'],
    note: {
      id: 'Tanda untuk memeriksa lebih teliti; isinya tidak dimuat di situs ini.',
      en: 'A sign to look more closely; its contents are not published on this site.',
    },
  },
  predicate: {
    number: 33,
    difficulty: 3,
    useInstead: null,
    near: ['ml', 'tpks', 'analysis-result'],
    note: {
      id: 'Tindak pidana yang hasilnya dicuci.',
      en: 'The offence whose proceeds are laundered.',
    },
  },
  sosialisasi: {
    number: 40,
    difficulty: 2,
    useInstead: null,
    near: ['hotline', 'fgd', 'ngo'],
    note: {
      id: 'Bukan “socialisation”: kata Inggris itu berarti lain.',
      en: 'Not ‘socialisation’: that English word means something else.',
    },
  },
  fgd: {
    number: 25,
    difficulty: 1,
    useInstead: null,
    near: ['mou', 'sosialisasi', 'ppp'],
    note: {
      id: 'Di Indonesia nama ini dipakai pula untuk rapat penyusunan antarlembaga.',
      en: 'In Indonesia the name also covers drafting meetings between institutions.',
    },
  },
  mou: {
    number: 32,
    difficulty: 1,
    useInstead: null,
    near: ['fgd', 'ppp', 'str'],
    note: {
      id: 'Sebutkan selalu antara siapa dan kapan.',
      en: 'Always say between whom and on what date.',
    },
  },
} satisfies Written<Partial<Record<GlossaryId, TermItem<GlossaryId>>>>;
