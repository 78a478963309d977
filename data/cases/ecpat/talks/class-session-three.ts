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
    kind: 'list',
    headline: {
      id: 'Pertemuan 3: membandingkan, memperbaiki, dan menjelaskan',
      en: 'Session 3: compare, improve and explain',
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
        id: 'Hari ini kita membandingkan kode dari kedua pengode, memperbaiki alasannya, lalu menjelaskan kasus. Siapkan kedua berkas pengodean kelompok Anda. Aturan kita tetap sama: Anda boleh keluar kapan saja.',
        en: 'Today we compare two coders’ codes, improve the reasons and explain our cases. Have your group’s two coding files ready. The same rule applies: you may leave at any time.',
      },
    ],
    seconds: 300,
    roomSeconds: 285,
  },
  {
    ...fixed,
    id: 'coders',
    kind: 'question-to-room',
    headline: {
      id: 'Mengapa kode dari kedua pengode berbeda?',
      en: 'Why do the codes of the two coders differ?',
    },
    lines: [
      {
        id: 'Mulailah dari kegiatan yang kodenya berbeda',
        en: 'Start with the activities that they coded differently',
      },
      {
        id: 'Tulislah nilai kesepakatan beserta jumlah kegiatannya',
        en: 'Write the agreement value with the number of activities',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'overlap-training' },
      { kind: 'activity', id: 'ppatk-fgd-red-flag-december-2024' },
    ],
    caution: {
      id: 'Bila kegiatannya sedikit, satu perbedaan saja sudah mengubah nilai kesepakatan.',
      en: 'If there are few activities, a single difference changes the agreement value.',
    },
    notes: [
      {
        id: 'Bukalah kedua berkas dan bacalah alasan kedua pengode. Apakah perbedaannya menyangkut sasaran, tata kelola, atau keterangan yang tidak ada? Kalau nilainya tidak dapat dihitung, tulislah sebabnya.',
        en: 'Open both files and read the reasons of both coders. Is the difference about target, governance or missing information? If the value cannot be calculated, write down why.',
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
      id: 'Sepakat, menambah peran kedua, atau membiarkannya berbeda?',
      en: 'Do you agree on one role, add a second role or leave the difference?',
    },
    lines: [
      {
        id: 'Perbedaan yang dibiarkan perlu dua alasan tertulis',
        en: 'A difference that you leave needs two written reasons',
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
        id: 'Untuk tiap perbedaan, pilihlah salah satu dari tiga cara ini, lalu perbarui berkas kasus Anda. Perbedaan itu boleh dibiarkan, asalkan alasan kedua pengode tertulis jelas dalam berkas itu.',
        en: 'For each difference choose one of these three ways, and then update your case file. You may leave a difference, as long as both reasons are clearly written in the file.',
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
      id: 'Peran mana yang kosong pada linimasa?',
      en: 'Which role is empty on the timeline?',
    },
    lines: [
      {
        id: 'Lima menit untuk paparan, tiga menit untuk tanya jawab',
        en: 'Five minutes to present, three for questions',
      },
      {
        id: 'Sumber mana yang menentukan pilihan peran?',
        en: 'Which source decided the choice of role?',
      },
    ],
    restsOn: [
      { kind: 'claim', id: 'strategy-2022-2024' },
      { kind: 'claim', id: 'partner-with-ppatk' },
    ],
    caution: null,
    notes: [
      {
        id: 'Tampilkan linimasa, satu tumpang tindih, dan satu klaim yang tidak didukung sumbernya. Pendengar mengisi rubrik. Kalau ada peran yang kosong, apakah peran itu memang tidak dijalankan, atau hanya tidak tercatat dalam sumbernya?',
        en: 'Present your timeline, one overlap and one claim that your sources do not support. Listeners fill in the rubric. If a role is empty, was it not played, or just not recorded?',
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
      id: 'Apa yang dijelaskan ketiga peran, dan apa yang tidak?',
      en: 'What do the three roles explain, and what do they not explain?',
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
        id: 'Jawaban di bagian ini tidak dinilai. Pikirkan LSM pilihan Anda: apa yang dapat dijelaskan ketiga peran tentang LSM itu, dan apa yang luput?',
        en: 'Nothing in this part is marked. Think of the NGO that you chose: what can the three roles explain about it, and what do they leave out?',
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
      id: 'Berkas kasus dan laporan dikirim bersama-sama',
      en: 'The case file and the report are sent together',
    },
    lines: [
      { id: 'SAPA 129, KemenPPPA, 24 jam', en: 'In Indonesia: SAPA 129, 24 hours' },
      {
        id: 'Polisi 110, gratis, 24 jam, bila Anda atau orang lain sedang dalam bahaya',
        en: 'Police 110, free, 24 hours, if there is danger right now',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
      { kind: 'helpChannel', id: 'conduct' },
    ],
    caution: {
      id: 'Bila menemukan materi kekerasan seksual di internet, laporkan alamatnya saja; jangan mengunduh, menyalin, atau meneruskannya.',
      en: 'If you find abuse material online, report only its address; do not download, copy or forward it.',
    },
    notes: [
      {
        id: 'Kirim berkas kasus dan laporan bersama-sama. Kalau Anda memakai komputer kampus, hapuslah berkas itu dari komputer tersebut. Terima kasih atas kerja Anda. Nomor bantuan saya biarkan di layar sampai semuanya keluar.',
        en: 'Send the case file and the report together. If you used a campus computer, delete the file from it. Thank you. I will leave the help numbers on the screen until everyone has left.',
      },
    ],
    seconds: 300,
    roomSeconds: 284,
  },
  ...classParked,
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
