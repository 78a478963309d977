import type { Written } from '#data/types';
import type { Exercise, TermItem } from '#data/teachingTypes';
import { termPairsItems } from './term-pairs-items';
import { termPairsMoreItems } from './term-pairs-more-items';

const items = { ...termPairsItems, ...termPairsMoreItems };

/** What is the pair of a term in the other language? */
export const termPairs = {
  title: {
    id: 'Padanan dalam bahasa lain',
    en: 'The pair in the other language',
  },
  instruction: {
    id: 'Carilah padanan istilah ini dalam bahasa Indonesia atau bahasa Inggris. Bila sebuah istilah tidak dianjurkan, pilihlah istilah penggantinya.',
    en: 'Find the equivalent of this term in Indonesian or in English. If a term is discouraged, choose the term to use instead.',
  },
  why: {
    id: 'Istilah menentukan siapa yang menjadi subjek: pelaku, perbuatannya, atau anak. Padanan yang tepat juga mencegah kekeliruan, misalnya angka tentang satu hal dianggap sebagai angka tentang hal lain.',
    en: 'Terms decide who becomes the subject: the offender, the act or the child. The right pair also prevents mistakes, for example taking a figure on one thing for a figure on another.',
  },
  howToRead: {
    id: 'Padanan mengikuti glosarium situs ini. Sebagian istilah Indonesia adalah rumusan kami karena kami tidak menemukannya dalam sumber; glosarium menandainya. Istilah dalam judul undang-undang dan karya dibiarkan apa adanya.',
    en: 'The pairs follow this site’s glossary. Some Indonesian terms are our own wording because we did not find them in a source; the glossary marks them. Terms in the titles of laws and works stay as they are.',
  },
  items,
  sets: {
    'first-steps': {
      number: 1,
      title: {
        id: 'Langkah pertama',
        en: 'First steps',
      },
      about: {
        id: 'Sepuluh istilah dasar tentang LSM, kerja sama, dan perlindungan anak.',
        en: 'Ten basic terms on NGOs, cooperation and child protection.',
      },
      items: [
        'ngo',
        'implementer',
        'catalyst',
        'partner',
        'csa',
        'cse',
        'csam',
        'ogbv',
        'fgd',
        'mou',
      ],
    },
    'ten-for-an-opening': {
      number: 2,
      title: {
        id: 'Sepuluh istilah untuk pembukaan',
        en: 'Ten terms for an opening',
      },
      about: {
        id: 'Set untuk pertemuan kedua dalam unit yang terdiri atas tiga pertemuan.',
        en: 'The set for the second session of the three-session unit.',
      },
      items: [
        'csa',
        'cse',
        'csam',
        'childporn',
        'exploit-prost',
        'childprost',
        'sosialisasi',
        'fiu',
        'str',
        'nts',
      ],
    },
    harm: {
      number: 3,
      title: {
        id: 'Istilah tentang anak dan bahaya',
        en: 'Terms on children and harm',
      },
      about: {
        id: 'Istilah yang dianjurkan dan istilah yang tidak dianjurkan.',
        en: 'Preferred and discouraged terms.',
      },
      items: [
        'csa',
        'cse',
        'csec',
        'ocse',
        'ocsea',
        'tfcsea',
        'csam',
        'childporn',
        'exploit-prost',
        'childprost',
        'sectt',
        'trafficking',
        'live',
        'victim',
      ],
    },
    'finance-and-law': {
      number: 4,
      title: {
        id: 'Keuangan dan hukum',
        en: 'Finance and law',
      },
      about: {
        id: 'Istilah tentang aliran dana, laporan, dan tindak pidana.',
        en: 'Terms on money flows, reports and offences.',
      },
      items: ['fiu', 'str', 'redflag', 'predicate', 'tppo', 'ksbe', 'mou'],
    },
    'institutions-and-services': {
      number: 5,
      title: {
        id: 'Lembaga dan layanan',
        en: 'Institutions and services',
      },
      about: {
        id: 'Siapa yang melapor, siapa yang menganalisis, dan siapa yang membantu.',
        en: 'Who reports, who analyses and who helps.',
      },
      items: [
        'ppatk',
        'fiu',
        'reporter',
        'fsp',
        'dfs',
        'pse',
        'analysis-result',
        'str',
        'uptdppa',
        'simfoni',
      ],
    },
    'international-relations': {
      number: 6,
      title: {
        id: 'Hubungan internasional',
        en: 'International relations',
      },
      about: {
        id: 'Istilah dari teori dan dari kerja LSM.',
        en: 'Terms from theory and from the work of NGOs.',
      },
      items: [
        'nts',
        'humsec',
        'secz',
        'tan',
        'ngo',
        'ppp',
        'implementer',
        'catalyst',
        'partner',
        'mou',
      ],
    },
  },
} satisfies Written<Exercise<TermItem, keyof typeof items>>;
