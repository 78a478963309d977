import type { Written } from '#data/types';
import type { ClaimItem } from '#data/teachingTypes';
import type { claims } from '../claims';

/** Items of the exercise “What does this source support?”. */
export const whatSupportsItems = {
  'form-of-ogbv': {
    number: 11,
    difficulty: 2,
    hint: {
      id: 'Apakah kalimat ini tentang sesuatu yang terjadi, atau tentang cara menggolongkannya?',
      en: 'Is the sentence about something that happened, or about how to classify it?',
    },
    answer: 'not-checkable',
  },
  'digital-financial-services-misused': {
    number: 18,
    difficulty: 3,
    hint: {
      id: 'Kalimat ini menyatakan dua hal: ada penyalahgunaan, dan penyalahgunaan itu berkembang. Manakah yang diukur oleh sumber?',
      en: 'The sentence states two things: there is misuse, and the misuse is developing. Which of them does a source measure?',
    },
    answer: 'partly-supported',
  },
  'rise-shows-complexity': {
    number: 27,
    difficulty: 3,
    hint: {
      id: 'Kalimat ini memuat penilaian. Angka apa yang menjadi dasar penilaian itu?',
      en: 'The sentence makes a judgement. On which figure does the judgement rest?',
    },
    answer: 'not-checkable',
  },
  'transactions-rose-2022-2024': {
    number: 16,
    difficulty: 2,
    hint: {
      id: 'Carilah jumlah transaksi untuk 2022. Jika Anda tidak menemukannya, apa yang masih dapat dikatakan?',
      en: 'Look for a count of transactions for 2022. If you find none, what can still be said?',
    },
    answer: 'stated-only',
  },
  'strategy-2022-2024': {
    number: 30,
    difficulty: 2,
    hint: {
      id: 'Urutkan kegiatan tentang transaksi menurut tahunnya. Pada tahun mana saja ada kegiatan seperti itu?',
      en: 'Put the activities about transactions in order by year. In which years are there any?',
    },
    answer: 'partly-supported',
  },
  'four-concepts': {
    number: 20,
    difficulty: 1,
    hint: {
      id: 'Dapatkah sumber publik membantah pilihan konsep seorang penulis?',
      en: 'Could a public source contradict an author’s choice of concepts?',
    },
    answer: 'not-checkable',
  },
  'three-role-scheme': {
    number: 12,
    difficulty: 3,
    hint: {
      id: 'Periksa sejauh mana kami membaca tiap sumber. Apakah kami membaca langsung buku itu?',
      en: 'Check how much of each source we read. Did we read the book itself?',
    },
    answer: 'partly-supported',
  },
  'descriptive-qualitative-method': {
    number: 23,
    difficulty: 1,
    hint: {
      id: 'Kalimat ini tentang cara kerja peneliti. Selain naskah lengkap artikel, sumber apa yang dapat memastikannya?',
      en: 'The sentence is about how the researcher worked. Besides the full paper, which source could confirm it?',
    },
    answer: 'not-checkable',
  },
  'all-three-roles-carried-out': {
    number: 26,
    difficulty: 2,
    hint: {
      id: 'Periksa peran mitra pada 2022 dan 2023 serta pokok bahasan kegiatan dalam peran pelaksana.',
      en: 'Look at the partner role in 2022 and 2023, and at what the activities in the implementer role are about.',
    },
    answer: 'partly-supported',
  },
  'implementer-education-outreach': {
    number: 21,
    difficulty: 1,
    hint: {
      id: 'Adakah program seperti yang disebut klaim ini untuk setiap tahun kajian?',
      en: 'Is there such a programme for every year studied?',
    },
    answer: 'supported',
  },
  'implementer-about-the-case': {
    number: 17,
    difficulty: 2,
    hint: {
      id: 'Perhatikan apa yang dibahas tiap program, bukan namanya.',
      en: 'Look at what each programme dealt with, not at what it was called.',
    },
    answer: 'partly-supported',
  },
  'catalyst-succeeded': {
    number: 24,
    difficulty: 2,
    hint: {
      id: 'Kata “berhasil” berarti menyebabkan perubahan. Siapa lagi yang bergerak pada waktu yang sama?',
      en: 'The word ‘succeeded’ means that someone caused a change. Who else was active at the same time?',
    },
    answer: 'stated-only',
  },
  'catalyst-attention-response': {
    number: 13,
    difficulty: 3,
    hint: {
      id: 'Adanya perhatian belum berarti perhatian itu meningkat. Untuk menunjukkan peningkatan diperlukan ukuran dari masa sebelumnya.',
      en: 'That there is attention does not mean that it increased. To show an increase, you need a measure from before.',
    },
    answer: 'partly-supported',
  },
  'catalyst-training': {
    number: 14,
    difficulty: 2,
    hint: {
      id: 'Siapa yang dilatih pada 2022–2024, dan tentang apa?',
      en: 'Who was trained in 2022–2024, and in what?',
    },
    answer: 'partly-supported',
  },
  'catalyst-research': {
    number: 19,
    difficulty: 1,
    hint: {
      id: 'Adakah riset untuk setiap tahun? Perhatikan pula sejauh mana kami membaca laporan yang terbit pada 2024.',
      en: 'Is there research for every year? Note also how much of the 2024 report we read.',
    },
    answer: 'supported',
  },
  'catalyst-advocacy': {
    number: 22,
    difficulty: 1,
    hint: {
      id: 'Carilah satu kegiatan tingkat nasional dan satu kegiatan tingkat kawasan.',
      en: 'Find one activity at national level and one at regional level.',
    },
    answer: 'supported',
  },
  'partner-with-ppatk': {
    number: 28,
    difficulty: 2,
    hint: {
      id: 'Siapa yang mengundang, siapa yang memimpin, dan pihak mana saja yang menandatangani kesepakatan?',
      en: 'Who invited, who led, and who signed an agreement with whom?',
    },
    answer: 'partly-supported',
  },
  'partner-two-policies': {
    number: 15,
    difficulty: 3,
    hint: {
      id: 'Periksa kata “kebijakan” dan kata “menyusun” secara terpisah.',
      en: 'Check the word ‘policies’ and the word ‘drafting’ separately.',
    },
    answer: 'partly-supported',
  },
  'partner-red-flag-indicators': {
    number: 25,
    difficulty: 3,
    hint: {
      id: 'Bandingkan tanggal draf pertama dengan tanggal pemaparan.',
      en: 'Compare the date of the first draft with the date of the presentation.',
    },
    answer: 'partly-supported',
  },
  'partner-training-modules': {
    number: 29,
    difficulty: 2,
    hint: {
      id: 'Kapan kerangka modul disepakati, dan dengan siapa?',
      en: 'When was the module’s outline settled, and with whom?',
    },
    answer: 'timing-differs',
  },
} satisfies Written<Partial<Record<keyof typeof claims, ClaimItem>>>;
