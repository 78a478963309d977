import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

const fixed = { expected: null, isOptional: false, isSensitive: false, isSpare: false } as const;

/** Slides of the second session: terms, scales, dates, claims, another framework. */
export const classSessionTwo = [
  {
    ...fixed,
    id: 'terms',
    kind: 'question-to-room',
    headline: {
      id: 'Pertemuan 2: siapa subjek kalimatnya?',
      en: 'Session 2: who is the subject of the sentence?',
    },
    lines: [
      {
        id: 'Sepuluh padanan istilah, lalu dua istilah yang tidak dianjurkan',
        en: 'Ten pairs of terms, then two terms to avoid',
      },
      {
        id: 'Apakah subjeknya pelaku, perbuatannya, atau anak?',
        en: 'Is it the offender, the act or the child?',
      },
    ],
    restsOn: [
      { kind: 'source', id: 'ecpat-2019-01' },
      { kind: 'source', id: 'ecpat-international-2016-01' },
    ],
    caution: {
      id: 'Padanan dan anjurannya mengikuti glosarium situs ini. Dari Panduan Terminologi, kami hanya membaca halaman judul dan lisensinya.',
      en: 'The pairs and the advice follow this site’s glossary. Of the Terminology Guidelines we read only the title pages and the licence.',
    },
    notes: [
      {
        id: 'Judul undang-undang dan judul karya dibiarkan apa adanya. Dalam kalimat sendiri, pakailah istilah yang dianjurkan. Pilihlah dua istilah yang tidak dianjurkan, lalu jelaskan alasannya kepada kelas.',
        en: 'Titles of laws and works stay as they are. In your own sentences use the preferred terms. Choose two terms to avoid and explain to the class why.',
      },
    ],
    seconds: 600,
    roomSeconds: 586,
  },
  {
    ...fixed,
    id: 'scales',
    kind: 'question-to-room',
    headline: {
      id: 'Bolehkah kedua angka digambar pada satu skala?',
      en: 'May two figures share a scale?',
    },
    lines: [
      {
        id: 'Delapan pasangan, satu setengah menit tiap pasangan',
        en: 'Eight pairs, a minute and a half for each',
      },
      {
        id: 'Apa yang berbeda: pokok, satuan, rentang waktu, atau cara hitung?',
        en: 'What differs: the subject, unit, period or way of counting?',
      },
    ],
    restsOn: [
      { kind: 'figure', id: 'ppatk-2022-value-trafficking-and-csa' },
      { kind: 'figure', id: 'ppatk-2024-value-prostitution' },
      { kind: 'figure', id: 'ncmec-indonesia-2023' },
    ],
    caution: {
      id: 'Tahun yang berurutan belum cukup untuk menarik garis.',
      en: 'Consecutive years are not enough to draw a line.',
    },
    notes: [
      {
        id: 'Bacalah dulu apa yang diukur tiap angka, baru lihat tahunnya. Dua angka dengan satuan yang sama pun dapat menyangkut hal yang berbeda. Sesudah itu kita bahas dua pasangan yang jawabannya paling terbagi.',
        en: 'Read first what each figure measures, and only then look at its year. Two figures in the same unit can still differ in subject. Afterwards we discuss the two pairs on which you are most divided.',
      },
    ],
    seconds: 1200,
    roomSeconds: 1183,
  },
  {
    ...fixed,
    id: 'dates',
    kind: 'question-to-room',
    headline: {
      id: 'Seberapa rinci waktu kegiatan diketahui?',
      en: 'How exactly do we know when an activity took place?',
    },
    lines: [
      {
        id: 'Delapan kegiatan, lalu tiga tanggal dari kasus Anda',
        en: 'Eight activities, then three dates from your own case',
      },
      {
        id: 'Apakah kegiatannya berlangsung terus atau beberapa kali?',
        en: 'Did it go on throughout, or take place on several occasions?',
      },
    ],
    restsOn: [
      { kind: 'activity', id: 'asean-ict-forum-2024-panel' },
      { kind: 'activity', id: 'financial-sector-coordination-meeting' },
      { kind: 'activity', id: 'tourism-villages-monitoring-2024' },
    ],
    caution: null,
    notes: [
      {
        id: 'Tanggal berita dan tanggal kegiatan tidak selalu sama. Tulislah tanggal hanya serinci yang disebut sumber Anda. Kalau waktunya tidak diketahui, sebutkan hal itu; kegiatan itu tetap ikut dihitung.',
        en: 'The dates of a report and an activity can differ. Write a date only as exactly as your source gives it. If it is unknown, say so; the activity still counts.',
      },
    ],
    seconds: 1200,
    roomSeconds: 1184,
  },
  {
    ...fixed,
    id: 'claims',
    kind: 'question-to-room',
    headline: {
      id: 'Empat klaim: apa yang didukung sumber ini?',
      en: 'Four claims: what does this source support?',
    },
    lines: [
      {
        id: 'Tulis statusnya, buktinya, dan apa yang dapat memastikannya',
        en: 'Write the status, the evidence and what would settle it',
      },
      {
        id: 'Apakah sumbernya yang dibaca, atau laporan tentangnya?',
        en: 'Was the source read, or a report about it?',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'partner-with-ppatk' },
      { kind: 'claim', id: 'catalyst-attention-response' },
      { kind: 'claim', id: 'implementer-about-the-case' },
      { kind: 'claim', id: 'partner-red-flag-indicators' },
    ],
    caution: null,
    notes: [
      {
        id: 'Bedakan apa yang kita ketahui tentang kegiatan dan apa yang kita ketahui tentang sumbernya. Sesudah itu, tulislah satu klaim tentang kasus Anda sendiri yang belum didukung sumbernya.',
        en: 'Distinguish what we know about an activity from what we know about its source. After that, write one claim about your own case that its sources do not support yet.',
      },
    ],
    seconds: 1200,
    roomSeconds: 1186,
  },
  {
    ...fixed,
    id: 'frameworks',
    kind: 'question-to-room',
    headline: {
      id: 'Apa yang menjadi lebih jelas lewat kerangka lain?',
      en: 'What does another framework bring out?',
    },
    lines: [
      {
        id: 'Empat C Najam, generasi Korten, atau ACF',
        en: 'Najam’s four Cs, Korten’s generations or the ACF',
      },
      {
        id: 'Sebutkan satu hal yang lebih jelas dan satu hal yang luput',
        en: 'Name one thing that it brings out and one that it leaves out',
      },
    ],
    restsOn: [
      { kind: 'framework', id: 'four-c' },
      { kind: 'framework', id: 'korten' },
      { kind: 'framework', id: 'acf' },
    ],
    caution: {
      id: 'Jawaban Anda adalah tafsiran, bukan temuan sumber.',
      en: 'Your answer is a reading, not a finding of the sources.',
    },
    notes: [
      {
        id: 'Pakailah kegiatan yang sudah Anda kodekan pada pertemuan pertama. Apakah tujuan dan cara ECPAT Indonesia dan PPATK sama? Apakah tiga tahun cukup panjang untuk kerangka yang Anda pilih?',
        en: 'Use the activities that you coded in the first session. Do ECPAT Indonesia and PPATK share the same ends and means? Are three years long enough for the framework you chose?',
      },
    ],
    seconds: 1200,
    roomSeconds: 1185,
  },
  {
    ...fixed,
    id: 'close-two',
    kind: 'list',
    headline: { id: 'Dua pengode bekerja sendiri-sendiri', en: 'Two coders work separately' },
    lines: [
      {
        id: 'Tentukan kedua pengode dan kerangka kedua',
        en: 'Choose your two coders and a second framework',
      },
      {
        id: 'Jangan memakai rincian perkara atau turun ke lapangan',
        en: 'Use no case details and do no fieldwork',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
    ],
    caution: null,
    notes: [
      {
        id: 'Tentukan kedua pengode kelompok Anda. Mereka bekerja sendiri-sendiri dan tidak saling memperlihatkan kodenya sebelum pertemuan ketiga. Sekarang saya akan memeriksa rencana kerja tiap kelompok. Nomor bantuan ada di layar.',
        en: 'Choose your group’s two coders. They work separately and do not show each other their codes before the third session. I will look at each group’s plan. The help numbers are on the screen.',
      },
    ],
    seconds: 600,
    roomSeconds: 584,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
