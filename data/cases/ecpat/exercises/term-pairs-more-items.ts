import type { Written } from '#data/types';
import type { TermItem } from '#data/teachingTypes';
import type { GlossaryId } from '../glossary';

/**
 * Items of the exercise “The pair in the other language”, after the first thirty. Left out of it are terms whose name holds
 * the other language's word (grooming, hotline, SAPA 129, CyberTipline), titles of works and laws, and spellings.
 */
export const termPairsMoreItems = {
  child: {
    number: 47,
    difficulty: 1,
    useInstead: null,
    near: ['victim', 'offender', 'csa'],
    note: {
      id: 'Setiap orang di bawah 18 tahun. Hukum Indonesia juga mencakup anak yang masih dalam kandungan.',
      en: 'Anyone under 18. Indonesian law also counts a child in the womb.',
    },
  },
  fsec: {
    number: 52,
    difficulty: 2,
    useInstead: null,
    near: ['live', 'csam', 'cse'],
    note: {
      id: 'Bentuk Indonesianya menyebut perbuatannya, pemerasan, dan tujuannya, uang.',
      en: 'The term names the act, extortion, and its aim, money.',
    },
  },
  offender: {
    number: 58,
    difficulty: 3,
    useInstead: null,
    near: ['victim', 'child', 'predicate'],
    note: {
      id: 'Orang dewasa yang melakukan tindak pidana disebut terpisah dari anak yang perilakunya berbahaya.',
      en: 'Adults who commit an offence are named apart from children whose behaviour is harmful.',
    },
  },
  tpks: {
    number: 44,
    difficulty: 2,
    useInstead: null,
    near: ['ksbe', 'tppo', 'csa'],
    note: {
      id: 'Nama tindak pidana dalam UU 12/2022; mencakup orang dewasa dan anak.',
      en: 'The name of the crime in UU 12/2022; it covers adults and children.',
    },
  },
  humsec: {
    number: 55,
    difficulty: 1,
    useInstead: null,
    near: ['nts', 'secz', 'tan'],
    note: {
      id: 'Yang dilihat ialah keamanan orang, bukan hanya keamanan negara.',
      en: 'The view is that of the person, not of the state alone.',
    },
  },
  secz: {
    number: 41,
    difficulty: 2,
    useInstead: null,
    near: ['humsec', 'nts', 'tan'],
    note: {
      id: 'Nama bagi cara sebuah persoalan disajikan, bukan bagi persoalannya.',
      en: 'It names a way of presenting an issue, not the issue itself.',
    },
  },
  tan: {
    number: 50,
    difficulty: 2,
    useInstead: null,
    near: ['ngo', 'ppp', 'partner'],
    note: {
      id: '“Jejaring” berisi aktor dari beberapa negara yang berbagi nilai.',
      en: 'The network joins actors of several countries who share values.',
    },
  },
  ml: {
    number: 46,
    difficulty: 1,
    useInstead: null,
    near: ['predicate', 'str', 'tppo'],
    note: {
      id: 'Tindak pidananya disebut TPPU, tindak pidana pencucian uang.',
      en: 'The offence itself is called TPPU in Indonesian.',
    },
  },
  ppatk: {
    number: 53,
    difficulty: 1,
    useInstead: null,
    near: ['fiu', 'reporter', 'fsp'],
    note: {
      id: 'Nama lembaga Indonesia; jenis lembaganya unit intelijen keuangan.',
      en: 'The name of the Indonesian body; the kind of body is a financial intelligence unit.',
    },
  },
  reporter: {
    number: 42,
    difficulty: 2,
    useInstead: null,
    near: ['fsp', 'ppatk', 'pse'],
    note: {
      id: 'Lembaga yang wajib melapor kepada PPATK; penyedia jasa keuangan termasuk di dalamnya.',
      en: 'An institution that has to report to PPATK; financial service providers are among them.',
    },
  },
  dfs: {
    number: 57,
    difficulty: 1,
    useInstead: null,
    near: ['fsp', 'pse', 'reporter'],
    note: {
      id: 'Yang dimaksud layanannya, bukan lembaga penyedianya.',
      en: 'It means the services, not the institutions that provide them.',
    },
  },
  fsp: {
    number: 49,
    difficulty: 1,
    useInstead: null,
    near: ['reporter', 'dfs', 'fiu'],
    note: {
      id: 'Singkatannya PJK. Dalam pencegahan, lembaga ini sekaligus mitra dan pihak pelapor.',
      en: 'In Indonesian the short form is PJK. In prevention such a provider is partner and reporting party at once.',
    },
  },
  ppp: {
    number: 54,
    difficulty: 1,
    useInstead: null,
    near: ['partner', 'mou', 'tan'],
    note: {
      id: 'Kerja bersama negara dan dunia usaha; tidak sama dengan peran mitra dalam artikel.',
      en: 'Joint work of state and business; it is not the partner role of the paper.',
    },
  },
  pse: {
    number: 45,
    difficulty: 2,
    useInstead: null,
    near: ['fsp', 'reporter', 'dfs'],
    note: {
      id: 'Istilah hukum bagi platform dan layanan; singkatannya PSE.',
      en: 'The legal term for platforms and services; in Indonesian PSE for short.',
    },
  },
  uptdppa: {
    number: 51,
    difficulty: 3,
    useInstead: null,
    near: ['sapa', 'hotline', 'reporter'],
    note: {
      id: 'Unit pemerintah daerah yang memberi layanan terpadu kepada korban; singkatannya UPTD PPA.',
      en: 'The local government unit that gives victims integrated help; in Indonesian UPTD PPA for short.',
    },
  },
  'analysis-result': {
    number: 56,
    difficulty: 2,
    useInstead: null,
    near: ['str', 'redflag', 'cybertip'],
    note: {
      id: 'Yang diteruskan PPATK kepada penyidik; menunjukkan dugaan, bukan putusan.',
      en: 'What PPATK passes to investigators; it points to a suspicion, not to a verdict.',
    },
  },
  daring: {
    number: 43,
    difficulty: 1,
    useInstead: null,
    near: ['dfs', 'ocse', 'pse'],
    note: {
      id: 'Dalam teks Indonesia di situs ini, “online” hanya dipakai di dalam nama, misalnya KBGO.',
      en: 'In this site’s Indonesian, ‘online’ is used only inside names, such as KBGO.',
    },
  },
  simfoni: {
    number: 48,
    difficulty: 3,
    useInstead: null,
    near: ['hotline', 'cybertip', 'uptdppa'],
    note: {
      id: 'Sistem pencatatan kasus milik KemenPPPA; yang dicatat kasus, bukan prevalensi.',
      en: 'KemenPPPA’s system for recording cases; recorded cases are not prevalence.',
    },
  },
} satisfies Written<Partial<Record<GlossaryId, TermItem<GlossaryId>>>>;
