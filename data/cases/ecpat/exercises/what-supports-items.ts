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
      id: 'Pisahkan dua bagian: ada penyalahgunaan, dan ada perkembangan. Bagian mana yang diukur oleh sumber?',
      en: 'Separate two parts: there is misuse, and there is development. Which of them does a source measure?',
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
      id: 'Carilah jumlah transaksi untuk 2022. Jika tidak ada, apa yang masih dapat dikatakan?',
      en: 'Look for a count of transactions for 2022. If there is none, what can still be said?',
    },
    answer: 'stated-only',
  },
  'strategy-2022-2024': {
    number: 30,
    difficulty: 2,
    hint: {
      id: 'Urutkan kegiatan tentang transaksi menurut tahun. Tahun mana yang ada kegiatannya?',
      en: 'Put the activities about transactions in order by year. Which years have any?',
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
      id: 'Periksa sejauh mana tiap sumber dibaca: siapa yang membaca bukunya?',
      en: 'Check how far each source was read: who has read the book itself?',
    },
    answer: 'partly-supported',
  },
  'descriptive-qualitative-method': {
    number: 23,
    difficulty: 1,
    hint: {
      id: 'Kalimat ini tentang cara kerja peneliti. Apa yang dapat memeriksanya selain naskah lengkapnya?',
      en: 'The sentence is about how the researcher worked. What could check it besides the full paper?',
    },
    answer: 'not-checkable',
  },
  'all-three-roles-carried-out': {
    number: 26,
    difficulty: 2,
    hint: {
      id: 'Lihat peran mitra pada 2022 dan 2023, dan pokok kegiatan pelaksana.',
      en: 'Look at the partner role in 2022 and 2023, and at what the implementer activities are about.',
    },
    answer: 'partly-supported',
  },
  'implementer-education-outreach': {
    number: 21,
    difficulty: 1,
    hint: {
      id: 'Adakah program semacam itu untuk setiap tahun kajian?',
      en: 'Is there such a programme for every year studied?',
    },
    answer: 'supported',
  },
  'implementer-about-the-case': {
    number: 17,
    difficulty: 2,
    hint: {
      id: 'Baca apa yang dibahas tiap program, bukan namanya.',
      en: 'Read what each programme dealt with, not what it was called.',
    },
    answer: 'partly-supported',
  },
  'catalyst-succeeded': {
    number: 24,
    difficulty: 2,
    hint: {
      id: 'Berhasil berarti menyebabkan perubahan. Siapa lagi yang bergerak pada waktu yang sama?',
      en: 'To succeed is to cause a change. Who else was moving at the same time?',
    },
    answer: 'stated-only',
  },
  'catalyst-attention-response': {
    number: 13,
    difficulty: 3,
    hint: {
      id: 'Adanya perhatian belum berarti perhatian itu meningkat. Untuk menunjukkan peningkatan diperlukan ukuran dari masa sebelumnya.',
      en: 'Attention is one thing, an increase is another. The second needs a measure from before.',
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
      id: 'Adakah riset untuk setiap tahun? Perhatikan pula sejauh mana laporan 2024 dibaca.',
      en: 'Is there research for every year? Note also how far the report of 2024 was read.',
    },
    answer: 'supported',
  },
  'catalyst-advocacy': {
    number: 22,
    difficulty: 1,
    hint: {
      id: 'Carilah satu kegiatan tingkat nasional dan satu tingkat kawasan.',
      en: 'Find one activity at national and one at regional level.',
    },
    answer: 'supported',
  },
  'partner-with-ppatk': {
    number: 28,
    difficulty: 2,
    hint: {
      id: 'Siapa mengundang, siapa memimpin, dan siapa menandatangani kesepakatan dengan siapa?',
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
