import type { Talk } from '#data/talkTypes';
import type { Records } from '#data/types';
import { classParked } from './class-parked';
import type { EcpatIds } from './ids';

const fixed = { expected: null, isOptional: false, isSensitive: false, isSpare: false } as const;

/** Slides for the lesson of fifty minutes: the class works while they stand, so most of their time is the room's. */
export const classFiftyMinutes = {
  'class-fifty-minutes': {
    title: {
      id: 'Kelas 50 menit: apa peran LSM ini?',
      en: 'A class of 50 minutes: which role does the NGO play?',
    },
    occasion: {
      id: 'Pertemuan kelas menurut rencana 50 menit. Mahasiswa mengodekan enam kegiatan, lalu membandingkan alasannya; salindia tetap di layar selama mereka bekerja.',
      en: 'A class that follows the 50-minute plan. Students code six activities and compare their reasons; the slides stay on the screen while they work.',
    },
    minutes: 50,
    slides: [
      {
        ...fixed,
        id: 'title',
        kind: 'title',
        headline: {
          id: 'Peran apa yang dijalankan sebuah LSM?',
          en: 'Which role does an NGO play?',
        },
        lines: [
          {
            id: 'Enam kegiatan ECPAT Indonesia beserta buktinya',
            en: 'Six activities of ECPAT Indonesia with their evidence',
          },
        ],
        restsOn: [
          { kind: 'source', id: 'jpai-62425-2025' },
          { kind: 'actor', id: 'ecpat-indonesia' },
        ],
        caution: null,
        notes: [
          {
            id: 'Selamat datang. Hari ini Anda mengodekan enam kegiatan sebuah LSM ke dalam tiga peran, lalu membandingkan alasan Anda dengan alasan pasangan lain. Kita tidak mencari satu jawaban yang benar, tetapi kata-kata yang menentukan pilihan Anda.',
            en: 'Welcome. Today you sort six activities of an NGO into three roles and then compare your reasons with those of another pair. We are not looking for one right answer, but for the words that decided your choice of role.',
          },
        ],
        seconds: 20,
        roomSeconds: 0,
      },
      {
        ...fixed,
        id: 'content-note',
        kind: 'content-note',
        headline: {
          id: 'Kita membahas upaya pencegahan, bukan perkara',
          en: 'We discuss the work of prevention, not cases',
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
            id: 'Kasus ini menyangkut eksploitasi seksual anak di ranah daring, dan kita membahasnya pada tingkat kebijakan. Tidak seorang pun di kelas ini memerankan korban atau pelaku, dan Anda tidak diminta mencari materi kekerasan seksual. Kalau Anda perlu keluar, silakan; Anda tidak perlu meminta izin. Nomor bantuan ada di layar, beserta tanggal nomor itu terakhir tercantum di halaman publik.',
            en: 'This case concerns the sexual exploitation of children online, and we discuss it at the level of policy. Nobody plays a victim or an offender, and you are not asked to look for abuse material. If you need to leave, please do; you do not have to ask. The help numbers are on the screen, with the dates on which public pages last showed them.',
          },
        ],
        seconds: 280,
        roomSeconds: 250,
      },
      {
        ...fixed,
        id: 'three-roles',
        kind: 'roles',
        headline: {
          id: 'Ada tiga peran, dan satu pertanyaan untuk masing-masing',
          en: 'There are three roles, and one question for each',
        },
        lines: [],
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'role', id: 'catalyst' },
          { kind: 'role', id: 'partner' },
          { kind: 'lensNote', id: 'coding-rule' },
        ],
        caution: {
          id: 'Pengodean di situs ini adalah tafsiran kami atas abstrak, bukan jawaban artikel.',
          en: 'The site’s coding is our reading of the abstract, not the paper’s answer.',
        },
        notes: [
          {
            id: 'Pelaksana menyediakan layanan: siapa penerimanya? Katalis mendorong pihak lain berubah: siapa yang diharapkan berubah? Mitra menggarap satu tugas bersama pihak lain: siapa yang ikut memutuskan? Abstrak artikel memakai ketiga nama itu untuk kerja ECPAT Indonesia pada 2022 sampai 2024. Naskah lengkap artikel itu tidak kita baca. Sekarang ada satu pertanyaan untuk Anda. Sebuah LSM mengadakan pelatihan. Peran apa yang pertama kali terpikir oleh Anda, dan apa yang belum Anda ketahui?',
            en: 'An implementer delivers services: who receives them? A catalyst moves others to change: who is meant to change? A partner works on one task with another body: who shares the decisions? The paper’s abstract uses these three names for ECPAT Indonesia in 2022 to 2024. We have not read the full paper. Now I have a question for you. An NGO holds a training course. Which role comes to mind first, and what do you not know yet?',
          },
        ],
        seconds: 480,
        roomSeconds: 443,
      },
      {
        ...fixed,
        id: 'code',
        kind: 'question-to-room',
        headline: {
          id: 'Kata mana dalam ringkasan yang menentukan pilihan Anda?',
          en: 'Which words in the summary decide your choice?',
        },
        lines: [
          {
            id: 'Tulis satu peran, peran kedua bila ada, dan kata penentunya',
            en: 'Write one role, a second one if there is one, and the deciding words',
          },
          {
            id: 'Siapa yang mengundang, dan siapa yang memimpin?',
            en: 'Who invited, and who led?',
          },
        ],
        restsOn: [
          { kind: 'lensNote', id: 'coding-rule' },
          { kind: 'activity', id: 'safer-internet-day-2022' },
          { kind: 'activity', id: 'child-friendly-tourism-villages-2023' },
          { kind: 'activity', id: 'prosecutor-training-2024' },
          { kind: 'activity', id: 'asean-conference-denpasar-2024' },
          { kind: 'activity', id: 'ppatk-fgd-red-flag-july-2024' },
          { kind: 'activity', id: 'training-module-fgd-may-2025' },
        ],
        caution: null,
        notes: [
          {
            id: 'Bacalah keenam kegiatan pada lembar kerja. Waktu Anda kurang dari tiga menit untuk setiap kegiatan. Kalau Anda berdua tidak sepakat, tulislah kedua pilihan itu beserta alasannya masing-masing.',
            en: 'Read the six activities on the worksheet. You have a little under three minutes for each. If the two of you disagree, write down both choices with their reasons.',
          },
        ],
        seconds: 1020,
        roomSeconds: 1005,
      },
      {
        ...fixed,
        id: 'compare',
        kind: 'question-to-room',
        headline: {
          id: 'Keterangan apa yang akan mengubah pilihan peran Anda?',
          en: 'What information would make you choose another role?',
        },
        lines: [
          {
            id: 'Dua kolom di papan: kata penentu dan hal yang belum diketahui',
            en: 'Two columns on the board: deciding words, and what is not yet known',
          },
        ],
        restsOn: [
          { kind: 'lensNote', id: 'overlap-training' },
          { kind: 'activity', id: 'child-friendly-tourism-villages-2023' },
          { kind: 'activity', id: 'prosecutor-training-2024' },
          { kind: 'claim', id: 'partner-with-ppatk' },
        ],
        caution: null,
        notes: [
          {
            id: 'Saya belum menyampaikan pengodean situs. Silakan angkat tangan untuk tiap peran, lalu kita bahas dua kegiatan yang jawabannya paling terbagi. Kalau Anda memilih mitra, tunjukkan kepada kami siapa saja yang ikut memutuskan. Kalau Anda memilih katalis, tunjukkan siapa yang diharapkan berubah. Lalu, mengapa pelatihan bagi desa wisata dan pelatihan bagi jaksa dapat digolongkan ke dalam peran yang berbeda?',
            en: 'I have not given the site’s coding yet. Please raise your hands for each role, and then we discuss the two activities on which you are most divided. If you chose partner, show us who shared the decisions. If you chose catalyst, show us who was meant to change. And why can training for tourism villages and training for prosecutors be classed under different roles?',
          },
        ],
        seconds: 780,
        roomSeconds: 749,
      },
      {
        ...fixed,
        id: 'exit-task',
        kind: 'question-to-room',
        headline: {
          id: 'Tulis tiga kalimat tentang kegiatan yang paling membuat Anda ragu',
          en: 'Write three sentences on the activity that you were least sure about',
        },
        lines: [
          {
            id: 'Perannya, kata penentunya, dan bukti yang akan mengubah pilihan Anda',
            en: 'The role, the deciding words, and the evidence that would change your choice',
          },
        ],
        restsOn: [{ kind: 'lensNote', id: 'coding-rule' }],
        caution: null,
        notes: [
          {
            id: 'Pilih satu kegiatan, lalu tulis tiga kalimat tentangnya. Peran yang Anda pilih tidak harus sama dengan pengodean situs, asalkan alasannya didukung sumber. Kumpulkan tulisan itu sebelum Anda keluar.',
            en: 'Choose one activity and write three sentences. Your role need not be the same as the site’s, as long as a source supports your reason. Please hand them in before you leave.',
          },
        ],
        seconds: 300,
        roomSeconds: 285,
      },
      {
        ...fixed,
        id: 'help',
        kind: 'help',
        headline: {
          id: 'Pilihan mana yang Anda ubah setelah mendengar pasangan lain?',
          en: 'Which choice did you change after hearing another pair?',
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
            id: 'Terima kasih. Coba sebutkan satu pilihan yang Anda ubah selama pertemuan ini. Nomor bantuan saya biarkan di layar sampai semuanya keluar.',
            en: 'Thank you. Please name one choice that you changed today. I will leave the help numbers on the screen until everyone has left.',
          },
        ],
        seconds: 120,
        roomSeconds: 108,
      },
      ...classParked,
    ],
  },
} satisfies Records<Talk<EcpatIds>>;
