import type { Talk } from '#data/talkTypes';
import type { Records } from '#data/types';
import { classParked } from './class-parked';
import type { EcpatIds } from './ids';

const fixed = { expected: null, isOptional: false, isSensitive: false, isSpare: false } as const;

/** Slides for the lesson of a hundred minutes: each stands while the class works at its step. */
export const classHundredMinutes = {
  'class-hundred-minutes': {
    title: {
      id: 'Kelas 100 menit: peran, bukti, dan hal yang tidak dapat ditunjukkan',
      en: 'A class of 100 minutes: roles, evidence and what cannot be shown',
    },
    occasion: {
      id: 'Pertemuan kelas menurut rencana 100 menit. Mahasiswa mengodekan dua belas kegiatan, berdebat, lalu menguji empat klaim; salindia tetap di layar selama mereka bekerja.',
      en: 'A class that follows the 100-minute plan. Students code twelve activities, hold a debate and check four claims; the slides stay on the screen while they work.',
    },
    minutes: 100,
    slides: [
      {
        ...fixed,
        id: 'title',
        kind: 'title',
        headline: {
          id: 'Peran, bukti, dan hal yang tidak dapat ditunjukkan',
          en: 'Roles, evidence and what cannot be shown',
        },
        lines: [
          {
            id: 'Seratus menit dengan kegiatan ECPAT Indonesia dan sumbernya',
            en: 'A hundred minutes with ECPAT Indonesia’s activities and their sources',
          },
        ],
        restsOn: [
          { kind: 'source', id: 'jpai-62425-2025' },
          { kind: 'actor', id: 'ecpat-indonesia' },
        ],
        caution: null,
        notes: [
          {
            id: 'Selamat datang. Selama seratus menit Anda mengodekan dua belas kegiatan sebuah LSM, berdebat tentang satu tumpang tindih peran, lalu menguji empat klaim. Siapkan abstrak artikel yang sudah Anda baca, beserta kata-kata yang sudah Anda tandai karena menyatakan hasil.',
            en: 'Welcome. In a hundred minutes you code twelve activities of an NGO, debate one overlap between roles and then check four claims. Please have ready the abstract of the paper, which you have read, and the words that you marked because they state a result.',
          },
        ],
        seconds: 25,
        roomSeconds: 4,
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
            id: 'Anda boleh keluar tanpa menjelaskan alasannya',
            en: 'You may leave without giving a reason',
          },
          {
            id: 'Kata mana dalam abstrak yang menyatakan hasil?',
            en: 'Which words of the abstract state a result?',
          },
        ],
        restsOn: [
          { kind: 'helpChannel', id: 'sapa129' },
          { kind: 'helpChannel', id: 'polri110' },
        ],
        caution: null,
        notes: [
          {
            id: 'Hari ini kita membahas kerja sebuah LSM beserta sumbernya. Kita tidak akan membahas perkara atau cara kejahatan dilakukan, dan tidak seorang pun memerankan korban atau pelaku. Kalau Anda perlu keluar, silakan. Sekarang sebutkan kata-kata yang Anda tandai; saya akan menulisnya di papan untuk uji klaim nanti.',
            en: 'We discuss the work of an NGO and its sources. We do not discuss cases or how offences are carried out, and nobody plays a victim or an offender. If you need to leave, please do. Now name the words that you marked; I will write them on the board for the claim check.',
          },
        ],
        seconds: 575,
        roomSeconds: 549,
      },
      {
        ...fixed,
        id: 'three-roles',
        kind: 'roles',
        headline: {
          id: 'Ada tiga peran, dan tiga pertanyaan untuk tiap kegiatan',
          en: 'There are three roles, and three questions for each activity',
        },
        lines: [],
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'role', id: 'catalyst' },
          { kind: 'role', id: 'partner' },
          { kind: 'lensNote', id: 'coding-rule' },
        ],
        caution: {
          id: 'Aturan pengodean ini usulan penyusun situs, bukan aturan yang sudah diterbitkan.',
          en: 'The makers of the site propose this coding rule; it is not a published rule.',
        },
        notes: [
          {
            id: 'Kita mengodekan tiap kegiatan tiga kali: apa yang dilakukan, siapa yang diharapkan berubah, dan siapa yang ikut memutuskan. Aturan ini usulan penyusun situs. Abstrak artikel memakai ketiga nama peran itu, tetapi di dalamnya kita tidak menemukan aturan penggolongan.',
            en: 'We code each activity three times: what was done, who was meant to change, and who shared the decisions. The makers of the site propose this rule. The paper’s abstract uses the three names, but we found no rule for sorting activities in it.',
          },
        ],
        seconds: 300,
        roomSeconds: 279,
      },
      {
        ...fixed,
        id: 'implementer',
        kind: 'role',
        headline: {
          id: 'Pelaksana: siapa yang menerima layanannya?',
          en: 'Implementer: who receives the service?',
        },
        lines: [
          {
            id: 'Contohnya, anak diajar langsung dalam kelas',
            en: 'For example, children are taught directly in classes',
          },
        ],
        restsOn: [
          { kind: 'role', id: 'implementer' },
          { kind: 'activity', id: 'safer-internet-day-2024' },
        ],
        caution: null,
        notes: [
          {
            id: 'Pelaksana menyediakan layanan atau program. Contohnya Safer Internet Day 2024: anak diajar langsung dalam kelas. Kalau kegiatannya berupa kampanye, tanyakan siapa sasarannya dan apakah ada pihak yang diminta mengubah aturan.',
            en: 'An implementer delivers services or programmes. Take Safer Internet Day 2024: children are taught directly in classes. For a campaign, ask who receives it, and whether someone is asked to change a rule.',
          },
        ],
        seconds: 240,
        roomSeconds: 224,
      },
      {
        ...fixed,
        id: 'catalyst',
        kind: 'role',
        headline: {
          id: 'Katalis: siapa yang diharapkan berubah?',
          en: 'Catalyst: who is meant to change?',
        },
        lines: [
          {
            id: 'Contohnya, unit layanan daerah dilatih agar merespons dengan lebih baik',
            en: 'For example, local service units are trained so that they respond better',
          },
        ],
        restsOn: [
          { kind: 'role', id: 'catalyst' },
          { kind: 'activity', id: 'central-sulawesi-service-training-2024' },
        ],
        caution: null,
        notes: [
          {
            id: 'Katalis mendorong pihak lain mengubah cara berpikir atau bertindak. Contohnya pelatihan bagi unit layanan daerah. Abstrak menyebut pelatihan, riset, dan advokasi sebagai caranya. Tanyakan siapa yang bertindak setelah pelatihan itu selesai. Jawabannya membantu Anda memilih peran.',
            en: 'A catalyst moves others to think or act differently. Take the training for local service units. The abstract names training, research and advocacy as means. Ask who acts once a course is over. The answer helps you to choose.',
          },
        ],
        seconds: 240,
        roomSeconds: 222,
      },
      {
        ...fixed,
        id: 'partner',
        kind: 'role',
        headline: {
          id: 'Mitra: siapa yang ikut memutuskan?',
          en: 'Partner: who shares the decisions?',
        },
        lines: [
          {
            id: 'Contohnya, lokakarya diprakarsai bersama kementerian dan KPAI',
            en: 'For example, a workshop is initiated with a ministry and KPAI',
          },
        ],
        restsOn: [
          { kind: 'role', id: 'partner' },
          { kind: 'activity', id: 'partnership-workshop-february-2025' },
          { kind: 'lensNote', id: 'criticism-partnership-word' },
        ],
        caution: null,
        notes: [
          {
            id: 'Mitra menggarap satu tugas bersama pihak lain. Contohnya lokakarya pada Februari 2025, yang diprakarsai ECPAT Indonesia, KemenPPPA, dan KPAI. Kata “mitra” tidak menjelaskan siapa yang menguasai data atau siapa yang berwenang memutuskan.',
            en: 'A partner works on one task with others. Take the February 2025 workshop, initiated by ECPAT Indonesia, KemenPPPA and KPAI. The word ‘partner’ does not tell us who holds the data and who can decide.',
          },
        ],
        seconds: 240,
        roomSeconds: 222,
      },
      {
        ...fixed,
        id: 'limits',
        kind: 'framework',
        headline: {
          id: 'Peran dipakai untuk mengelompokkan kegiatan, bukan untuk menunjukkan akibatnya',
          en: 'Roles sort activities but do not show their effects',
        },
        lines: [
          {
            id: 'Apa yang tidak dapat kita ketahui dari nama peran saja?',
            en: 'What can the name of a role alone not tell us?',
          },
        ],
        restsOn: [
          { kind: 'lensNote', id: 'criticism-explanation' },
          { kind: 'lensNote', id: 'overview' },
        ],
        caution: null,
        notes: [
          {
            id: 'Ketiga peran dipakai untuk mengelompokkan kegiatan. Dari pengelompokan saja tidak dapat diketahui apakah suatu kegiatan menyebabkan perubahan. Ingatlah satu pertanyaan untuk uji klaim nanti: bukti apa yang diperlukan untuk kata “berhasil”?',
            en: 'The three roles sort activities. Sorting alone does not show whether an activity caused a change. Please remember one question for the claim check: what evidence does the word ‘succeeded’ need?',
          },
        ],
        seconds: 180,
        roomSeconds: 165,
      },
      {
        ...fixed,
        id: 'code',
        kind: 'question-to-room',
        headline: {
          id: 'Dua belas kegiatan: kata mana yang menentukan pilihan Anda?',
          en: 'Twelve activities: which words decide your choice?',
        },
        lines: [
          {
            id: '22 menit untuk mengodekan, 8 menit untuk membandingkan',
            en: '22 minutes to code, 8 minutes to compare',
          },
          {
            id: 'Siapa yang menandatangani, dan siapa yang mengundang?',
            en: 'Who signed, and who invited?',
          },
        ],
        restsOn: [
          { kind: 'lensNote', id: 'coding-rule' },
          { kind: 'activity', id: 'joint-social-media-campaign-2022' },
          { kind: 'activity', id: 'kpai-ppatk-mou-2024' },
          { kind: 'activity', id: 'audience-prosecutor-training-agency-2024' },
        ],
        caution: null,
        notes: [
          {
            id: 'Mulailah dari kegiatan yang menurut Anda jelas. Kalau Anda ragu, tulislah apa yang belum diketahui, lalu lanjutkan. Kalau Anda berdua tidak sepakat, tulislah kedua pilihan beserta alasannya.',
            en: 'Start with the activities that seem clear to you. Where you are in doubt, write down what is not known and go on. If you two disagree, write both choices with reasons.',
          },
        ],
        seconds: 1800,
        roomSeconds: 1785,
      },
      {
        ...fixed,
        id: 'debate',
        kind: 'question-to-room',
        headline: {
          id: 'Apakah pelatihan termasuk kerja pelaksana atau kerja mitra?',
          en: 'Is training implementer work or partner work?',
        },
        lines: [
          {
            id: 'Empat menit untuk bersiap, tiga menit untuk berbicara',
            en: 'Four minutes to prepare, three to speak',
          },
          {
            id: 'Pakailah hanya kegiatan dan sumber pada lembar kerja',
            en: 'Use only activities and sources on the worksheet',
          },
        ],
        restsOn: [
          { kind: 'lensNote', id: 'overlap-training' },
          { kind: 'activity', id: 'prosecutor-training-2024' },
          { kind: 'activity', id: 'training-module-fgd-may-2025' },
        ],
        caution: null,
        notes: [
          {
            id: 'Posisi ditentukan dengan undian, jadi tafsiran yang harus Anda bela mungkin bukan pilihan Anda. Tim ketiga menilai dengan aturan pengodean. Sesudah kedua tim berbicara, kita bahas apakah pelatihan itu juga dapat termasuk kerja katalis.',
            en: 'Sides are drawn by lot, so you may have to defend a reading that you did not choose. A third team judges by the coding rule. Then we discuss whether training can also be catalyst work.',
          },
        ],
        seconds: 1200,
        roomSeconds: 1182,
      },
      {
        ...fixed,
        id: 'claim-check',
        kind: 'question-to-room',
        headline: {
          id: 'Empat klaim: apa yang didukung sumbernya?',
          en: 'Four claims: what do the sources support?',
        },
        lines: [
          {
            id: 'Apakah klaim itu menggambarkan, menafsirkan, atau menyatakan akibat?',
            en: 'Does the claim describe, interpret or state an effect?',
          },
          {
            id: 'Dua angka mana yang diperlukan untuk menulis “meningkat”?',
            en: 'Which two figures do you need before writing ‘increased’?',
          },
        ],
        restsOn: [
          { kind: 'claim', id: 'catalyst-succeeded' },
          { kind: 'claim', id: 'implementer-education-outreach' },
          { kind: 'claim', id: 'transactions-rose-2022-2024' },
          { kind: 'claim', id: 'partner-training-modules' },
        ],
        caution: {
          id: 'Klaim yang tidak dapat didukung dengan sumber publik belum tentu salah: kami hanya membaca abstraknya.',
          en: 'A claim that public sources do not support is not necessarily wrong: we read only the abstract.',
        },
        notes: [
          {
            id: 'Pilihlah status untuk empat klaim, lalu bandingkan dengan tafsiran situs. Kita bahas bersama kalimat tentang keberhasilan sebagai katalis. Klaim yang tidak dapat didukung dengan sumber publik belum tentu salah. Naskah lengkap artikel mungkin memuat lebih banyak keterangan.',
            en: 'Choose a status for each claim, then compare with the site. Together we discuss the sentence on success as a catalyst. A claim that public sources do not support is not necessarily wrong. The full paper may say more.',
          },
        ],
        seconds: 900,
        roomSeconds: 882,
      },
      {
        ...fixed,
        id: 'help',
        kind: 'help',
        headline: {
          id: 'Kode mana yang sekarang akan Anda ubah?',
          en: 'Which of your codes would you now change?',
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
            id: 'Jawablah dengan satu kalimat: kegiatan mana yang sekarang akan Anda kodekan lain, dan karena kata mana? Tugas tertulis dikumpulkan minggu depan. Kalau bahan ini membuat Anda gelisah, temui saya atau hubungi kanal di layar.',
            en: 'Answer in one sentence: which activity would you now code differently, and because of which words? The written task is due next week. If this troubles you, see me or use the channels on the screen.',
          },
        ],
        seconds: 300,
        roomSeconds: 283,
      },
      ...classParked,
    ],
  },
} satisfies Records<Talk<EcpatIds>>;
