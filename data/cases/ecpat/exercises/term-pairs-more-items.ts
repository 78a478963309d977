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
      id: 'Istilah ini berarti setiap orang di bawah 18 tahun. Hukum Indonesia juga mencakup anak yang masih dalam kandungan.',
      en: 'The term means anyone under 18. Indonesian law also includes a child in the womb.',
    },
  },
  fsec: {
    number: 52,
    difficulty: 2,
    useInstead: null,
    near: ['live', 'csam', 'cse'],
    note: {
      id: 'Istilah ini menyebut perbuatannya, yaitu pemerasan, dan tujuannya, yaitu uang.',
      en: 'The term names the act, extortion, and its aim, money.',
    },
  },
  offender: {
    number: 58,
    difficulty: 3,
    useInstead: null,
    near: ['victim', 'child', 'predicate'],
    note: {
      id: 'Orang dewasa yang melakukan tindak pidana dan anak yang perilakunya berbahaya disebut dengan istilah yang berbeda.',
      en: 'Adults who commit an offence and children whose behaviour is harmful are given different names.',
    },
  },
  tpks: {
    number: 44,
    difficulty: 2,
    useInstead: null,
    near: ['ksbe', 'tppo', 'csa'],
    note: {
      id: 'Ini nama tindak pidana dalam UU 12/2022, yang mencakup orang dewasa dan anak.',
      en: 'This is the name of the offence in UU 12/2022, which covers adults and children.',
    },
  },
  humsec: {
    number: 55,
    difficulty: 1,
    useInstead: null,
    near: ['nts', 'secz', 'tan'],
    note: {
      id: 'Konsep ini menyangkut keamanan orang, bukan hanya keamanan negara.',
      en: 'The concept is about the security of people, not of the state alone.',
    },
  },
  secz: {
    number: 41,
    difficulty: 2,
    useInstead: null,
    near: ['humsec', 'nts', 'tan'],
    note: {
      id: 'Istilah ini menamai cara sebuah persoalan disajikan, bukan persoalan itu sendiri.',
      en: 'The term names a way of presenting an issue, not the issue itself.',
    },
  },
  tan: {
    number: 50,
    difficulty: 2,
    useInstead: null,
    near: ['ngo', 'ppp', 'partner'],
    note: {
      id: 'Jejaring ini menghimpun aktor dari beberapa negara yang menganut nilai yang sama.',
      en: 'Such a network joins actors from several countries who share values.',
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
      id: 'Ini nama lembaga di Indonesia; menurut jenisnya, PPATK adalah unit intelijen keuangan.',
      en: 'This is the name of the Indonesian body; as a kind of body it is a financial intelligence unit.',
    },
  },
  reporter: {
    number: 42,
    difficulty: 2,
    useInstead: null,
    near: ['fsp', 'ppatk', 'pse'],
    note: {
      id: 'Pihak pelapor wajib melapor kepada PPATK; penyedia jasa keuangan termasuk di dalamnya.',
      en: 'A reporting party has to report to PPATK; financial service providers are among the reporting parties.',
    },
  },
  dfs: {
    number: 57,
    difficulty: 1,
    useInstead: null,
    near: ['fsp', 'pse', 'reporter'],
    note: {
      id: 'Istilah ini berarti layanannya, bukan lembaga penyedianya.',
      en: 'The term means the services, not the institutions that provide them.',
    },
  },
  fsp: {
    number: 49,
    difficulty: 1,
    useInstead: null,
    near: ['reporter', 'dfs', 'fiu'],
    note: {
      id: 'Singkatannya PJK. Dalam pencegahan, penyedia jasa keuangan adalah mitra sekaligus pihak pelapor.',
      en: 'In Indonesian the short form is PJK. In prevention such a provider is both a partner and a reporting party.',
    },
  },
  ppp: {
    number: 54,
    difficulty: 1,
    useInstead: null,
    near: ['partner', 'mou', 'tan'],
    note: {
      id: 'Istilah ini berarti kerja bersama antara negara dan dunia usaha, dan tidak sama dengan peran mitra dalam artikel.',
      en: 'The term means joint work by the state and business; it is not the partner role in the paper.',
    },
  },
  pse: {
    number: 45,
    difficulty: 2,
    useInstead: null,
    near: ['fsp', 'reporter', 'dfs'],
    note: {
      id: 'Ini istilah hukum untuk pihak yang menyediakan, mengelola, atau mengoperasikan sistem elektronik, misalnya platform; singkatannya PSE.',
      en: 'This is the legal term for a person or body that provides, manages or runs an electronic system, such as a platform; its Indonesian abbreviation is PSE.',
    },
  },
  uptdppa: {
    number: 51,
    difficulty: 3,
    useInstead: null,
    near: ['sapa', 'hotline', 'reporter'],
    note: {
      id: 'Unit pemerintah daerah ini memberikan layanan terpadu kepada korban; singkatannya UPTD PPA.',
      en: 'This local government unit gives victims integrated help; its Indonesian abbreviation is UPTD PPA.',
    },
  },
  'analysis-result': {
    number: 56,
    difficulty: 2,
    useInstead: null,
    near: ['str', 'redflag', 'cybertip'],
    note: {
      id: 'PPATK meneruskan hasil analisis kepada penyidik; isinya dugaan, bukan putusan.',
      en: 'PPATK passes analysis results to investigators; they state a suspicion, not a verdict.',
    },
  },
  daring: {
    number: 43,
    difficulty: 1,
    useInstead: null,
    near: ['dfs', 'ocse', 'pse'],
    note: {
      id: 'Dalam teks Indonesia di situs ini, “online” dipertahankan di dalam nama, misalnya KBGO, dan dalam rumusan sumber, misalnya konsep artikel “secara online”.',
      en: 'In this site’s Indonesian, ‘online’ is kept inside names, such as KBGO, and in the wording of sources, such as the paper’s concept ‘secara online’.',
    },
  },
  simfoni: {
    number: 48,
    difficulty: 3,
    useInstead: null,
    near: ['hotline', 'cybertip', 'uptdppa'],
    note: {
      id: 'Ini sistem pencatatan kasus milik KemenPPPA. Kasus tercatat bukan ukuran prevalensi.',
      en: 'This is KemenPPPA’s system for recording cases. Recorded cases are not prevalence.',
    },
  },
} satisfies Written<Partial<Record<GlossaryId, TermItem<GlossaryId>>>>;
