import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import { classParked } from './class-parked';
import type { EcpatIds } from './ids';

const fixed = { expected: null, isOptional: false, isSensitive: false, isSpare: false } as const;

/** Slides of the third session: two coders, better reasons, the cases. */
export const classSessionThree = [
  {
    ...fixed,
    id: 'open-three',
    kind: 'content-note',
    headline: {
      id: 'Pertemuan 3: membandingkan, memperbaiki, menjelaskan',
      en: 'Session 3: compare, improve, explain',
    },
    lines: [
      {
        id: 'Tiap kelompok membawa dua berkas pengodean',
        en: 'Each group brings two coding files',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
    ],
    caution: null,
    notes: [
      {
        id: 'Hari ini kita membandingkan dua pengode, memperbaiki alasan, lalu saling menjelaskan kasus. Siapkan kedua berkas pengodean kelompok Anda. Aturan kita tetap sama: Anda boleh keluar kapan saja.',
        en: 'Today we compare two coders, improve our reasons and explain our cases to each other. Have both files of your group ready. Our rules still hold: you may leave at any time.',
      },
    ],
    seconds: 300,
    roomSeconds: 285,
  },
  {
    ...fixed,
    id: 'coders',
    kind: 'question-to-room',
    headline: { id: 'Mengapa kedua pengode berbeda?', en: 'Why do the two coders differ?' },
    lines: [
      {
        id: 'Mulailah dari kegiatan yang kodenya berbeda',
        en: 'Start with the activities coded differently',
      },
      {
        id: 'Tulis nilainya bersama jumlah kegiatannya',
        en: 'Report the value with the number of activities',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'overlap-training' },
      { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
    ],
    caution: {
      id: 'Dengan sedikit kegiatan, satu perbedaan sudah mengubah nilai kesepakatan.',
      en: 'With few activities a single difference changes the agreement value.',
    },
    notes: [
      {
        id: 'Muat kedua berkas dan baca kedua alasan. Apakah perbedaannya menyangkut sasaran, tata kelola, atau keterangan yang tidak ada? Kalau nilainya tidak terdefinisi, tulis alasannya.',
        en: 'Load both files and read both reasons. Is the difference about target, governance or missing information? Where the value is not defined, write down why that is so.',
      },
    ],
    seconds: 1500,
    roomSeconds: 1487,
  },
  {
    ...fixed,
    id: 'reasons',
    kind: 'question-to-room',
    headline: {
      id: 'Sepakat, peran kedua, atau biarkan berbeda?',
      en: 'Agree, add a second role, or leave it open?',
    },
    lines: [
      {
        id: 'Yang dibiarkan berbeda perlu dua alasan tertulis',
        en: 'What you leave open needs two written reasons',
      },
      {
        id: 'Bukti apa yang membuat kedua pengode sepakat?',
        en: 'What evidence would make both coders agree?',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'partner-with-ppatk' },
      { kind: 'claim', id: 'catalyst-succeeded' },
    ],
    caution: null,
    notes: [
      {
        id: 'Untuk tiap perbedaan, pilih satu dari tiga jalan ini, lalu perbarui berkas kasus Anda. Perbedaan yang dibiarkan itu bukan kegagalan, asalkan kedua alasannya tertulis jelas di sana.',
        en: 'For each difference choose one of these three ways, and then update your case file. A difference that stays open is no failure, as long as both reasons are written there.',
      },
    ],
    seconds: 900,
    roomSeconds: 885,
  },
  {
    ...fixed,
    id: 'present',
    kind: 'question-to-room',
    headline: {
      id: 'Peran mana yang kosong pada linimasanya?',
      en: 'Which role is empty on the timeline?',
    },
    lines: [
      {
        id: 'Lima menit paparan, tiga menit tanya jawab',
        en: 'Five minutes to present, three for questions',
      },
      { id: 'Sumber mana yang menentukan?', en: 'Which source decided?' },
    ],
    restsOn: [
      { kind: 'claim', id: 'strategy-2022-2024' },
      { kind: 'claim', id: 'partner-with-ppatk' },
    ],
    caution: null,
    notes: [
      {
        id: 'Tampilkan linimasa, satu tumpang tindih, dan satu hal yang tidak dapat ditunjukkan. Pendengar mengisi rubrik. Kalau sebuah peran kosong, apakah itu keterangan tentang LSM-nya atau tentang sumbernya saja?',
        en: 'Show the timeline, one overlap and one thing that cannot be shown. Listeners fill in the rubric. If a role is empty, does that tell us about the NGO or about its sources?',
      },
    ],
    seconds: 2400,
    roomSeconds: 2384,
  },
  {
    ...fixed,
    id: 'debrief',
    kind: 'question-to-room',
    headline: {
      id: 'Apa yang diterangkan tiga peran, dan apa yang tidak?',
      en: 'What do three roles tell us, and what not?',
    },
    lines: [
      {
        id: 'Jawaban terakhir ditulis tanpa nama',
        en: 'The last answer is written without a name',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'criticism-explanation' },
      { kind: 'lensNote', id: 'criticism-coarse' },
    ],
    caution: null,
    notes: [
      {
        id: 'Tidak ada jawaban yang dinilai di bagian ini. Pikirkan LSM pilihan Anda: apa yang dapat diterangkan ketiga peran tentangnya, dan apa yang luput?',
        en: 'Nothing in this part is marked. Think of the NGO that you chose: what can the three roles tell us about it, and what do they leave out?',
      },
    ],
    seconds: 600,
    roomSeconds: 587,
  },
  {
    ...fixed,
    id: 'help',
    kind: 'help',
    headline: {
      id: 'Berkas dan laporan dikirim bersama-sama',
      en: 'File and report are handed in together',
    },
    lines: [
      { id: 'SAPA 129, KemenPPPA, 24 jam', en: 'In Indonesia: SAPA 129, 24 hours' },
      {
        id: 'Polisi 110, gratis, 24 jam, bila ada bahaya saat ini',
        en: 'Police 110, free, 24 hours, if there is danger right now',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
      { kind: 'helpChannel', id: 'conduct' },
    ],
    caution: {
      id: 'Menemukan materi kekerasan seksual di internet? Laporkan alamatnya saja; jangan unduh, salin, atau teruskan.',
      en: 'Found abuse material online? Report only its address; do not download, copy or forward it.',
    },
    notes: [
      {
        id: 'Kirim berkas kasus dan laporan bersama-sama. Kalau Anda memakai komputer kampus, hapus berkas itu dari sana. Terima kasih atas kerja Anda. Nomor bantuan saya biarkan di layar sampai semua keluar.',
        en: 'Send the case file and the report together. If you used a campus computer, delete the file from it. Thank you. I will leave the help numbers on the screen until everyone has left.',
      },
    ],
    seconds: 300,
    roomSeconds: 284,
  },
  ...classParked,
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
