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
        id: 'Sepuluh padanan istilah, lalu dua yang tidak dianjurkan',
        en: 'Ten term pairs, then two that are discouraged',
      },
      { id: 'Pelaku, perbuatannya, atau anak?', en: 'The offender, the act or the child?' },
    ],
    restsOn: [
      { kind: 'source', id: 'ecpat-2019-01' },
      { kind: 'source', id: 'ecpat-international-2016-01' },
    ],
    caution: null,
    notes: [
      {
        id: 'Judul undang-undang dan judul karya dibiarkan apa adanya. Dalam kalimat sendiri, pakailah istilah yang dianjurkan. Pilih dua istilah yang tidak dianjurkan dan jelaskan mengapa keduanya tidak dianjurkan.',
        en: 'Titles of laws and works stay as they are. In your own sentences use the preferred terms. Choose two terms that are discouraged and explain why they are discouraged.',
      },
    ],
    seconds: 600,
    roomSeconds: 586,
  },
  {
    ...fixed,
    id: 'scales',
    kind: 'question-to-room',
    headline: { id: 'Bolehkah satu skala?', en: 'May these share a scale?' },
    lines: [
      {
        id: 'Delapan pasangan, satu setengah menit tiap pasangan',
        en: 'Eight pairs, a minute and a half for each',
      },
      {
        id: 'Pokok, satuan, rentang waktu, atau cara hitung?',
        en: 'Subject, unit, period or way of counting?',
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
        id: 'Bacalah dulu apa yang diukur tiap angka, baru lihat tahunnya. Dua angka dengan satuan yang sama pun dapat menyangkut pokok yang berbeda. Sesudah itu kita bahas dua pasangan yang jawabannya paling terbagi.',
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
    headline: { id: 'Seberapa tepat waktunya diketahui?', en: 'How exactly do we know when?' },
    lines: [
      {
        id: 'Delapan kegiatan, lalu tiga tanggal dari kasus Anda',
        en: 'Eight activities, then three dates of your own case',
      },
      {
        id: 'Terus berlangsung, atau beberapa kesempatan?',
        en: 'Throughout, or on several occasions?',
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
        id: 'Tanggal berita dan tanggal kegiatan tidak selalu sama. Tulis tanggal hanya serinci yang disebut sumber Anda. Kalau waktunya tidak diketahui, tulislah begitu; kegiatan itu tetap disebut dan dihitung.',
        en: 'The date of a report and that of the event can differ. Write a date as finely as the source gives it. Where it is not known, say so; the activity still counts.',
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
        id: 'Status, bukti, dan apa yang dapat memastikannya',
        en: 'Status, evidence and what would settle it',
      },
      {
        id: 'Sumbernya dibaca sendiri, atau laporan tentangnya?',
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
        id: 'Bedakan apa yang kita tahu tentang kegiatan dari apa yang kita tahu tentang sumbernya. Sesudah itu tulis satu klaim tentang kasus Anda sendiri yang belum dapat ditunjukkan.',
        en: 'Keep what we know about an activity apart from what we know about its source. After that, write one claim about your own case that cannot be shown yet.',
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
      id: 'Apa yang menjadi jelas lewat kerangka lain?',
      en: 'What does another framework bring out?',
    },
    lines: [
      {
        id: 'Empat C Najam, generasi Korten, atau ACF',
        en: 'Najam’s four Cs, Korten’s generations or the ACF',
      },
      {
        id: 'Satu hal yang jelas, satu hal yang luput',
        en: 'One thing it brings out, one that it leaves out',
      },
    ],
    restsOn: [
      { kind: 'framework', id: 'four-c' },
      { kind: 'framework', id: 'korten' },
      { kind: 'framework', id: 'acf' },
    ],
    caution: {
      id: 'Jawabannya tafsiran Anda, bukan temuan sumber.',
      en: 'The answer is your reading, not a finding of the sources.',
    },
    notes: [
      {
        id: 'Pakailah kegiatan yang sudah Anda kodekan pada pertemuan pertama. Apakah tujuan dan cara kedua pihak itu sama? Apakah tiga tahun cukup panjang bagi kerangka yang Anda pilih?',
        en: 'Use the activities that you coded in the first session. Are the ends and the means of the two sides the same? Are three years long enough for the framework you chose?',
      },
    ],
    seconds: 1200,
    roomSeconds: 1185,
  },
  {
    ...fixed,
    id: 'close-two',
    kind: 'content-note',
    headline: { id: 'Dua pengode bekerja terpisah', en: 'Two coders work apart' },
    lines: [
      {
        id: 'Tentukan kedua pengode dan kerangka kedua',
        en: 'Choose your two coders and a second framework',
      },
      { id: 'Tanpa rincian perkara, tanpa kerja lapangan', en: 'No case details, no field visits' },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
    ],
    caution: null,
    notes: [
      {
        id: 'Tentukan siapa kedua pengode kelompok Anda. Mereka bekerja terpisah dan tidak saling melihat kodenya sebelum pertemuan ketiga. Saya memeriksa rencana kerja tiap kelompok sekarang. Nomor bantuan ada di layar.',
        en: 'Settle who your group’s two coders are. They work separately and do not see each other’s codes before the third session. I will look at each plan. The help numbers are on the screen.',
      },
    ],
    seconds: 600,
    roomSeconds: 584,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
