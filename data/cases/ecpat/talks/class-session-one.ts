import type { NonEmpty, Written } from '#data/types';
import type { Slide } from '#data/talkTypes';
import type { EcpatIds } from './ids';

const fixed = { expected: null, isOptional: false, isSensitive: false, isSpare: false } as const;

/** Slides of the first session: the lens, the activities of 2024, a case of one’s own. */
export const classSessionOne = [
  {
    ...fixed,
    id: 'title',
    kind: 'title',
    headline: { id: 'Menyusun kasus sendiri', en: 'A case of one’s own' },
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
        id: 'Pada akhir pertemuan ketiga kelompok Anda memiliki kasus sendiri: daftar kegiatan sebuah LSM, dan tiap kegiatan mempunyai sumber, waktu, peran, dan alasannya. Hari ini kita mulai dari kasus ECPAT Indonesia.',
        en: 'By the end of the third session your group will have a case of its own: a list of an NGO’s activities, each with source, date, role and reason. Today we start with ECPAT Indonesia.',
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
        en: 'No images, no case details, no survivors’ stories',
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
        en: 'This case concerns the sexual exploitation of children online, and we discuss it at the level of policy. You are not asked to look for material, and nobody plays a victim or an offender. The help numbers are on the screen.',
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
      id: 'Tiga peran: dari mana definisinya kita ketahui?',
      en: 'Three roles: how do we know their definitions?',
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
      id: 'Buku Lewis dan Kanji belum kami baca; definisinya dari abstrak dan sebuah skripsi.',
      en: 'We have not read Lewis and Kanji’s book; the definitions come from abstracts and a thesis.',
    },
    notes: [
      {
        id: 'Buku Lewis dan Kanji belum dibaca oleh penyusun situs. Definisinya berasal dari beberapa abstrak dan sebuah skripsi. Satu esai mahasiswa bahkan mengutip peran ketiga yang lain, yaitu perencana. Apa yang perlu ditulis bila sebuah definisi diambil dari tangan kedua?',
        en: 'The makers of the site have not read Lewis and Kanji’s book. The definitions come from abstracts and a thesis. One student essay even quotes a different third role, that of planners. What must be written when a definition is taken at second hand?',
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
      id: 'Kegiatan 2024: bentuk, sasaran, tata kelola',
      en: 'Activities of 2024: form, target, governance',
    },
    lines: [
      {
        id: 'Jawab ketiganya sebelum memilih peran',
        en: 'Answer all three before you choose a role',
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
        id: 'Kodekan sedikitnya delapan kegiatan. Tulis dulu jawaban Anda untuk ketiga pertanyaan itu, baru pilih perannya dengan alasan singkat. Tandai juga kegiatan yang pokoknya transaksi keuangan.',
        en: 'Code at least eight activities. First write your answer to all three questions, and only then choose the role. Mark too the activities that are about financial transactions.',
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
      id: 'Pertanyaan mana yang Anda jawab berbeda?',
      en: 'Which question did you answer differently?',
    },
    lines: [
      {
        id: 'Satu perbedaan tiap kelompok, dan asalnya',
        en: 'One difference from each group, and where it comes from',
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
        id: 'Bergabunglah dengan pasangan lain dan tandai kegiatan yang kodenya berbeda. Jangan mencari siapa yang benar. Carilah pertanyaan mana yang Anda jawab berbeda, lalu laporkan satu saja.',
        en: 'Join another pair and mark the activities that you coded differently. Do not look for who is right. Look for the question that you answered differently, and report just one.',
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
      id: 'Tiga syarat bagi kasus Anda sendiri',
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
        id: 'Pilih sebuah LSM dan susun pertanyaan Anda. Siapa yang menulis halaman-halaman tentangnya? Yang Anda tulis tersimpan di gawai sendiri saja. Simpan berkasnya setiap kali selesai, karena peramban dapat menghapusnya sewaktu-waktu.',
        en: 'Choose an NGO and a question. Who wrote the pages about it? What you write is kept on your own device only. Save the file after each working session, because a browser can delete it.',
      },
    ],
    seconds: 900,
    roomSeconds: 883,
  },
  {
    ...fixed,
    id: 'close-one',
    kind: 'content-note',
    headline: {
      id: 'Untuk minggu depan: delapan sampai dua belas kegiatan',
      en: 'For next week: eight to twelve activities',
    },
    lines: [
      {
        id: 'Tiap kegiatan disertai sumber; perannya dibiarkan kosong',
        en: 'Each with its source; leave the roles open',
      },
    ],
    restsOn: [
      { kind: 'helpChannel', id: 'sapa129' },
      { kind: 'helpChannel', id: 'polri110' },
    ],
    caution: null,
    notes: [
      {
        id: 'Sebutkan LSM pilihan kelompok Anda. Untuk minggu depan, kumpulkan delapan sampai dua belas kegiatan yang disertai sumber. Peran belum perlu diisi. Nomor bantuan tetap ada di layar.',
        en: 'Name the NGO that your group has chosen. For next week, collect eight to twelve activities with sources. Leave the roles open. The help numbers stay on the screen.',
      },
    ],
    seconds: 300,
    roomSeconds: 286,
  },
] satisfies Written<NonEmpty<Slide<EcpatIds>>>;
