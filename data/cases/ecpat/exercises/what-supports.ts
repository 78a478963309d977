import type { Written } from '#data/types';
import type { Exercise, ClaimItem } from '#data/teachingTypes';
import { whatSupportsItems } from './what-supports-items';

/** What does the evidence beside a claim support? */
export const whatSupports = {
  title: {
    id: 'Apa yang didukung sumber ini?',
    en: 'What does this source support?',
  },
  instruction: {
    id: 'Bacalah klaim dan sumber yang berkaitan dengannya. Pilih status yang menurut Anda tepat, lalu tulis bukti yang Anda temukan dan bukti yang tidak Anda temukan.',
    en: 'Read the claim and the sources that bear on it. Choose the status that you think is right, and write down the evidence that you found and the evidence that you did not find.',
  },
  why: {
    id: 'Abstrak memuat kalimat yang menggambarkan, menafsirkan, atau menyatakan akibat. Masing-masing memerlukan bukti yang berbeda, dan kalimat yang tidak dapat dibuktikan belum tentu salah.',
    en: 'An abstract contains sentences that describe, interpret or state effects. Each kind needs different evidence, and a sentence that cannot be proved is not necessarily wrong.',
  },
  howToRead: {
    id: 'Status sebuah klaim menyangkut apa yang kami temukan dalam sumber publik sampai tanggal pemeriksaan situs ini. Kami hanya membaca abstraknya; naskah lengkap artikel mungkin memuat lebih banyak keterangan. Bagian “Bukti yang dapat memastikannya” menyebut sumber yang masih diperlukan.',
    en: 'The status is about what we found in public sources up to the day on which this site was checked. We read only the abstract; the full paper may contain more. ‘Evidence that would settle it’ names the sources still needed.',
  },
  items: whatSupportsItems,
  sets: {
    'first-steps': {
      number: 1,
      title: {
        id: 'Langkah pertama',
        en: 'First steps',
      },
      about: {
        id: 'Lima klaim untuk memulai.',
        en: 'Five claims to begin with.',
      },
      items: [
        'implementer-education-outreach',
        'catalyst-training',
        'transactions-rose-2022-2024',
        'partner-training-modules',
        'four-concepts',
      ],
    },
    'four-claims-for-hundred-minutes': {
      number: 2,
      title: {
        id: 'Empat klaim untuk 100 menit',
        en: 'Four claims for 100 minutes',
      },
      about: {
        id: 'Set untuk uji klaim dalam rencana 100 menit.',
        en: 'The set for the claim check in the 100-minute lesson.',
      },
      items: [
        'implementer-education-outreach',
        'transactions-rose-2022-2024',
        'catalyst-succeeded',
        'partner-training-modules',
      ],
    },
    'three-roles': {
      number: 3,
      title: {
        id: 'Ketiga peran',
        en: 'The three roles',
      },
      about: {
        id: 'Empat klaim tentang peran untuk unit yang terdiri atas tiga pertemuan.',
        en: 'Four claims about the roles for the three-session unit.',
      },
      items: [
        'implementer-about-the-case',
        'catalyst-attention-response',
        'partner-with-ppatk',
        'partner-red-flag-indicators',
      ],
    },
    catalyst: {
      number: 4,
      title: {
        id: 'Klaim tentang katalis',
        en: 'Claims about the catalyst role',
      },
      about: {
        id: 'Kelima klaim tentang peran katalis.',
        en: 'The five claims about the catalyst role.',
      },
      items: [
        'catalyst-succeeded',
        'catalyst-attention-response',
        'catalyst-training',
        'catalyst-research',
        'catalyst-advocacy',
      ],
    },
    partner: {
      number: 5,
      title: {
        id: 'Klaim tentang mitra',
        en: 'Claims about the partner role',
      },
      about: {
        id: 'Keempat klaim tentang peran mitra.',
        en: 'The four claims about the partner role.',
      },
      items: [
        'partner-with-ppatk',
        'partner-two-policies',
        'partner-red-flag-indicators',
        'partner-training-modules',
      ],
    },
  },
} satisfies Written<Exercise<ClaimItem, keyof typeof whatSupportsItems>>;
