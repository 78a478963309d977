import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

const fixed = { expected: null, isOptional: false, isSensitive: false, isSpare: false } as const;

/** Slides of the first session: the lens, the activities of 2024, the choice of a case. */
export const classSessionOne = [
  {
    ...fixed,
    id: 'title',
    kind: 'title',
    headline: { id: 'Menyusun kasus sendiri', en: 'Build your own case' },
    lines: [
      {
        id: 'Tiga pertemuan, satu berkas kasus, satu laporan pendek',
        en: 'Three sessions, one case file, one short report',
      },
    ],
    restsOn: [
      { kind: 'source', id: 'jpai-62425-2025' },
      { kind: 'actor', id: 'ecpat-indonesia' },
    ],
    caution: null,
    notes: [
      {
        id: 'Pada akhir pertemuan ketiga, kelompok Anda akan memiliki kasus sendiri: daftar kegiatan sebuah LSM yang dilengkapi dengan sumber, waktu, peran, dan alasannya. Hari ini kita mulai dari kasus ECPAT Indonesia.',
        en: 'By the end of the third session your group will have its own case: a list of an NGO’s activities, each with source, date, role and reason. Today we start with the case of ECPAT Indonesia.',
      },
    ],
    seconds: 20,
    roomSeconds: 3,
  },
  {
    ...fixed,
    id: 'content-note',
    kind: 'content-note',
    headline: {
      id: 'Pertemuan 1: kita membahas pencegahan, bukan perkara',
      en: 'Session 1: we discuss prevention, not cases',
    },
    lines: [
      {
        id: 'Tidak ada gambar, rincian perkara, atau kisah penyintas',
        en: 'There are no images, no case details and no survivors’ stories',
      },
      { id: 'Anda boleh keluar kapan saja', en: 'You may leave at any time' },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
    ],
    caution: null,
    notes: [
      {
        id: 'Kasus ini menyangkut eksploitasi seksual anak di ranah daring, dan kita membahasnya pada tingkat kebijakan selama tiga pertemuan ini. Anda tidak diminta mencari materi kekerasan seksual, dan tidak seorang pun memerankan korban atau pelaku. Nomor bantuan ada di layar.',
        en: 'This case concerns the sexual exploitation of children online, and we discuss it at the level of policy. You are not asked to look for abuse material, and nobody plays victim or offender. The help numbers are on the screen.',
      },
    ],
    seconds: 580,
    roomSeconds: 561,
  },
  {
    ...fixed,
    id: 'three-roles',
    kind: 'roles',
    headline: {
      id: 'Tiga peran: dari mana definisinya?',
      en: 'Three roles: where do their definitions come from?',
    },
    lines: [],
    restsOn: [
      { kind: 'role', id: 'implementer' },
      { kind: 'role', id: 'catalyst' },
      { kind: 'role', id: 'partner' },
      { kind: 'lensNote', id: 'overview' },
      { kind: 'lensNote', id: 'coding-rule' },
    ],
    caution: {
      id: 'Kami belum membaca buku Lewis dan Kanji; definisinya berasal dari beberapa abstrak dan sebuah skripsi.',
      en: 'We have not read Lewis and Kanji’s book; the definitions come from abstracts and a thesis.',
    },
    notes: [
      {
        id: 'Buku Lewis dan Kanji belum dibaca penyusun situs. Definisinya berasal dari beberapa abstrak dan sebuah skripsi. Satu esai mahasiswa bahkan menyebut peran ketiga yang berbeda, yaitu perencana. Apa yang perlu ditulis bila suatu definisi diambil dari tulisan yang mengutipnya?',
        en: 'The makers of the site have not read Lewis and Kanji’s book. The definitions come from abstracts and a thesis. One student essay even gives a different third role, planners. What must you write when you take a definition from a text that quotes it?',
      },
    ],
    seconds: 1200,
    roomSeconds: 1179,
  },
  {
    ...fixed,
    id: 'code',
    kind: 'question-to-room',
    headline: {
      id: 'Kegiatan 2024: bentuk, sasaran, dan tata kelola',
      en: '2024 activities: form, target, governance',
    },
    lines: [
      {
        id: 'Jawablah ketiga pertanyaan sebelum memilih peran',
        en: 'Answer all three questions before you choose a role',
      },
      {
        id: 'Kegiatan mana yang merupakan tindakan lembaga lain?',
        en: 'Which of these are acts of another body?',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'coding-rule' },
      { kind: 'activity', id: 'ficg-project-2024-2025' },
      { kind: 'activity', id: 'kpai-ppatk-mou-2024' },
      { kind: 'activity', id: 'safer-internet-day-2024' },
    ],
    caution: null,
    notes: [
      {
        id: 'Kodekan sedikitnya delapan kegiatan. Tulislah dulu jawaban Anda atas ketiga pertanyaan dalam aturan pengodean, baru pilih perannya dengan alasan singkat. Tandai juga kegiatan yang pokoknya transaksi keuangan.',
        en: 'Code at least eight activities. Answer the three questions first; then choose the role, with a short reason. Also mark activities that are about financial transactions.',
      },
    ],
    seconds: 1800,
    roomSeconds: 1787,
  },
  {
    ...fixed,
    id: 'overlaps',
    kind: 'question-to-room',
    headline: {
      id: 'Pertanyaan mana yang Anda jawab secara berbeda?',
      en: 'Which question did you answer differently?',
    },
    lines: [
      {
        id: 'Tiap kelompok melaporkan satu perbedaan dan sebabnya',
        en: 'Each group reports one difference and its cause',
      },
      {
        id: 'Kapan satu kegiatan mempunyai dua peran?',
        en: 'When does one activity have two roles?',
      },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'overlap-advocacy' },
      { kind: 'lensNote', id: 'coding-rule' },
    ],
    caution: null,
    notes: [
      {
        id: 'Bergabunglah dengan pasangan lain dan tandai kegiatan yang kodenya berbeda. Anda tidak perlu menentukan siapa yang benar. Carilah pertanyaan yang Anda jawab secara berbeda, lalu laporkan satu saja.',
        en: 'Join another pair and mark the activities that you coded differently. You need not decide who is right. Look for the question that you answered differently, and report just one.',
      },
    ],
    seconds: 1200,
    roomSeconds: 1186,
  },
  {
    ...fixed,
    id: 'own-case',
    kind: 'list',
    headline: {
      id: 'Tiga syarat untuk kasus Anda sendiri',
      en: 'Three conditions for a case of your own',
    },
    lines: [
      {
        id: 'Ada halaman publik, dan rentang waktunya jelas',
        en: 'There are public pages, and the period is clear',
      },
      { id: 'Rincian perkara tidak diperlukan', en: 'No case details are needed' },
    ],
    restsOn: [
      { kind: 'lensNote', id: 'overview' },
      { kind: 'activity', id: 'asean-ict-forum-2023' },
      { kind: 'activity', id: 'joint-social-media-campaign-2022' },
    ],
    caution: null,
    notes: [
      {
        id: 'Pilihlah sebuah LSM dan susun pertanyaan Anda. Tanyakan siapa yang menulis halaman tentang LSM itu. Tulisan Anda hanya tersimpan di gawai Anda. Simpanlah berkasnya setiap kali selesai bekerja karena peramban dapat menghapusnya.',
        en: 'Choose an NGO and a question. Ask who wrote the pages about it. What you write is kept on your own device only. Save the file whenever you stop working, because a browser can delete it.',
      },
    ],
    seconds: 900,
    roomSeconds: 883,
  },
  {
    ...fixed,
    id: 'close-one',
    kind: 'list',
    headline: {
      id: 'Untuk minggu depan, kumpulkan delapan sampai dua belas kegiatan',
      en: 'For next week, collect eight to twelve activities',
    },
    lines: [
      {
        id: 'Tiap kegiatan disertai sumber; perannya dibiarkan kosong',
        en: 'Give each activity its source; leave the roles open',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
    ],
    caution: null,
    notes: [
      {
        id: 'Sebutkan LSM pilihan kelompok Anda. Untuk minggu depan, kumpulkan delapan sampai dua belas kegiatan yang disertai sumber. Perannya belum perlu diisi. Nomor bantuan tetap ada di layar.',
        en: 'Name the NGO that your group has chosen. For next week, collect eight to twelve activities with sources. Leave the roles open. The help numbers stay on the screen.',
      },
    ],
    seconds: 300,
    roomSeconds: 286,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
