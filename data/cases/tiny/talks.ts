import type { Talk } from '#data/talkTypes';
import type { Records } from '#data/types';

/** A talk with a slide for each thing that a talk may hold: a chart that is sensitive, a question, a spare slide. */
export const talks = {
  'ninety-seconds': {
    title: { id: 'Satu jaringan, tiga peran', en: 'One network, three roles' },
    occasion: { id: 'Untuk rapat perpustakaan.', en: 'For a meeting of libraries.' },
    minutes: 1.5,
    slides: [
      {
        lines: [{ id: 'Dibaca lewat tiga peran', en: 'Read through three roles' }],
        caution: null,
        expected: null,
        seconds: 10,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
        id: 'title',
        kind: 'title',
        headline: { id: 'Apa yang dikerjakan satu jaringan?', en: 'What did one network do?' },
        restsOn: [
          { kind: 'source', id: 'the-paper-2024' },
          { kind: 'actor', id: 'jaringan-taman-baca' },
        ],
        notes: [
          {
            id: 'Selamat pagi, dan terima kasih sudah datang. Dalam satu menit ini saya bercerita tentang sebuah jaringan taman baca.',
            en: 'Good morning, and thank you for coming here. In this one minute I speak about a network of reading gardens.',
          },
        ],
      },
      {
        lines: [],
        caution: null,
        expected: null,
        seconds: 10,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
        id: 'content-note',
        kind: 'content-note',
        headline: { id: 'Kita membicarakan buku', en: 'We speak about books' },
        restsOn: [{ kind: 'helpChannel', id: 'help-desk' }],
        notes: [
          {
            id: 'Sebelum mulai, satu hal saja. Siapa pun boleh keluar kapan saja, dan tidak akan ada yang bertanya mengapa.',
            en: 'Before I start, there is one thing to say. Anybody may step out at any time; nobody will ask you why.',
          },
        ],
      },
      {
        lines: [],
        caution: { id: 'Penggolongannya dari kami.', en: 'The sorting is ours.' },
        expected: {
          question: { id: 'Apakah perannya terpisah?', en: 'Are the roles separate?' },
          answer: { id: 'Tidak selalu.', en: 'Not always.' },
        },
        seconds: 10,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
        id: 'three-roles',
        kind: 'roles',
        headline: {
          id: 'Jaringan ini bekerja dalam tiga peran',
          en: 'The network works in three roles',
        },
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'role', id: 'catalyst' },
          { kind: 'role', id: 'partner' },
        ],
        notes: [
          {
            id: 'Jaringan ini mendongeng sendiri, melatih pihak lain, dan menyusun katalog bersama. Itulah ketiga peran yang dibaca oleh artikelnya tadi.',
            en: 'The network tells stories itself, trains others, and builds a catalogue with them. These are the roles that the paper reads.',
          },
        ],
      },
      {
        lines: [],
        caution: { id: 'Satu buku dapat terhitung dua kali.', en: 'One book may count twice.' },
        expected: null,
        seconds: 10,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: true,
        isSpare: false,
        id: 'loans',
        kind: 'chart',
        headline: { id: 'Pinjaman buku dalam dua tahun', en: 'Book loans in two years' },
        restsOn: [
          { kind: 'chart', id: 'loans-by-year' },
          { kind: 'claim', id: 'stories-told' },
        ],
        notes: [
          {
            id: 'Yang dihitung di sini adalah buku yang dipinjamkan, bukan buku yang dibaca. Keduanya dari satu laporan yang sama.',
            en: 'What is counted here is books that were lent, not books that were read. Both come from the same report.',
          },
        ],
      },
      {
        lines: [],
        caution: null,
        expected: null,
        seconds: 40,
        roomSeconds: 30,
        isOptional: true,
        isSensitive: false,
        isSpare: false,
        id: 'question',
        kind: 'question-to-room',
        headline: { id: 'Apakah dongeng itu layanan?', en: 'Is a story a service?' },
        restsOn: [{ kind: 'activity', id: 'story-hour-2023' }],
        notes: [
          {
            id: 'Apakah dongeng itu layanan bagi anak? Bicarakan sebentar saja dengan tetangga Anda.',
            en: 'Is a story a service to children? Talk about it with your neighbour.',
          },
          { id: 'Terima kasih atas semua jawaban Anda.', en: 'Thank you for all of your answers.' },
        ],
      },
      {
        lines: [],
        caution: null,
        expected: null,
        seconds: 10,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: false,
        id: 'help',
        kind: 'help',
        headline: { id: 'Bila Anda perlu bantuan', en: 'If you need help' },
        restsOn: [{ kind: 'helpChannel', id: 'help-desk' }],
        notes: [
          {
            id: 'Salindia terakhir ini tetap di layar. Bila ada pertanyaan tentang buku, tanyakan di perpustakaan. Terima kasih sudah mendengarkan saya.',
            en: 'This last slide stays on the screen. If you have a question about a book, ask the library. Thank you.',
          },
        ],
      },
      {
        lines: [],
        caution: null,
        expected: null,
        seconds: 10,
        roomSeconds: 0,
        isOptional: false,
        isSensitive: false,
        isSpare: true,
        id: 'parked',
        kind: 'parked',
        headline: { id: 'Pertanyaan kita simpan di sini', en: 'Questions are kept here' },
        restsOn: [{ kind: 'claim', id: 'stories-told' }],
        notes: [
          {
            id: 'Pertanyaan yang belum terjawab saya tulis di sini. Jawabannya saya cari bersama sumbernya, lalu saya kirim kepada Anda.',
            en: 'Questions that I cannot answer yet are written down here. I look for the source, and then I write to you.',
          },
        ],
      },
    ],
  },
} satisfies Records<Talk>;
