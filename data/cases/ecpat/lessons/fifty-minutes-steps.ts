import type { Written } from '#data/types';
import type { LessonStep } from '#data/teachingTypes';
import type { Link } from '../links';

/** Steps of the lesson “Which role?”. Their minutes add up to those of the lesson, session by session. */
export const fiftyMinutesSteps = [
  {
    session: 1,
    minutes: 5,
    title: {
      id: 'Pembukaan: peringatan konten dan tujuan',
      en: 'Opening: content note and aims',
    },
    do: {
      id: 'Tampilkan kanal bantuan dan bacakan peringatan konten. Sebutkan tujuan pertemuan, lalu bagikan lembar kerja.',
      en: 'Show the help channels and read out the content note. State the aims of the class, then hand out the worksheet.',
    },
    say: {
      id: '“Hari ini kita membahas upaya pencegahan, bukan perkara. Kalau Anda perlu keluar, silakan; Anda tidak perlu meminta izin. Di samping tiap nomor pada salindia ini tertulis tanggal nomor itu terakhir tercantum di halaman publik.”',
      en: '‘Today we discuss the work of prevention, not cases. If you need to leave, please do; you do not have to ask. Beside each number on this slide is the date on which a public page last showed it.’',
    },
    ask: [],
    expect: [],
    exercise: null,
  },
  {
    session: 1,
    minutes: 8,
    title: {
      id: 'Paparan: tiga peran',
      en: 'Talk: three roles',
    },
    do: {
      id: 'Kenalkan tiap peran dengan satu kalimat dan satu pertanyaan. Tulis ketiga pertanyaan itu di papan agar dapat dipakai selama latihan.',
      en: 'Introduce each role with one sentence and one question. Write the three questions on the board so that they can be used during the exercise.',
    },
    say: {
      id: '“Pelaksana menyediakan layanan: siapa penerimanya? Katalis mendorong pihak lain berubah: siapa yang diharapkan berubah? Mitra menggarap satu tugas bersama pihak lain: siapa yang ikut memutuskan? Abstrak artikel memakai ketiga nama itu untuk kerja ECPAT Indonesia pada 2022–2024. Naskah lengkap artikel itu tidak kita baca, jadi pengodean di situs ini bukan jawaban artikel.”',
      en: '‘An implementer delivers services: who receives them? A catalyst moves others to change: who is meant to change? A partner works on one task with another body: who shares the decisions? The paper’s abstract uses these names for ECPAT Indonesia in 2022–2024. We have not read the full paper, so this site’s coding is not the paper’s answer.’',
    },
    ask: [
      {
        id: 'Sebuah LSM mengadakan pelatihan. Peran apa yang pertama kali terpikir oleh Anda, dan apa yang belum Anda ketahui?',
        en: 'An NGO holds a training course. Which role comes to mind first, and what do you not know yet?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Jawaban dapat berbeda. Menurut sebuah skripsi yang merujuk pada Lewis & Kanji, pelatihan adalah layanan; menurut abstrak artikel, pelatihan termasuk kerja katalis; abstrak sebuah bab yang juga merujuk pada Lewis menyebut pengembangan kapasitas sebagai contoh peran mitra. Belum diketahui siapa yang dilatih, untuk apa, dan siapa yang merancangnya.',
          en: 'Answers may differ. A thesis that draws on Lewis & Kanji counts training as a service, and the paper’s abstract counts it as catalyst work. The abstract of a chapter that also cites Lewis gives capacity building as an example of the partner role. It is not yet known who is trained, for what, and who designed it.',
        },
        rests: ['lensNotes/overlap-training', 'lensNotes/coding-rule'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 17,
    title: {
      id: 'Mengodekan enam kegiatan secara berpasangan',
      en: 'Coding six activities in pairs',
    },
    do: {
      id: 'Tiap pasangan membaca enam kegiatan tanpa perannya, memilih satu peran, menandai peran kedua bila ada, dan menyalin kata yang menentukan pilihannya. Sebutkan waktu yang tersisa pada menit kedelapan.',
      en: 'Each pair reads six activities without their roles, chooses one role, marks a second where there is one, and copies the words that decided the choice. After eight minutes, say how much time is left.',
    },
    say: {
      id: '“Waktu Anda kurang dari tiga menit untuk setiap kegiatan. Kalau Anda berdua tidak sepakat, tulislah kedua pilihan beserta alasannya.”',
      en: '‘You have a little under three minutes for each. If the two of you disagree, write down both choices with their reasons.’',
    },
    ask: [
      {
        id: 'Kata mana dalam ringkasan yang menentukan pilihan Anda?',
        en: 'Which words in the summary decide your choice?',
      },
      {
        id: 'Siapa yang mengundang, dan siapa yang memimpin?',
        en: 'Who invited, and who led?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Safer Internet Day 2022 termasuk kerja pelaksana, tanpa peran kedua.',
          en: 'Safer Internet Day 2022 is implementer work, with no second role.',
        },
        rests: ['activities/safer-internet-day-2022'],
      },
      {
        text: {
          id: 'Pelatihan desa wisata ramah anak termasuk kerja pelaksana; jawaban “katalis” juga diterima karena pemerintah desa dibekali untuk membuat aturannya sendiri.',
          en: 'The training for child-friendly tourism villages is implementer work; catalyst is accepted too, because village governments are prepared to make their own rules.',
        },
        rests: ['activities/child-friendly-tourism-villages-2023'],
      },
      {
        text: {
          id: 'Pelatihan jaksa termasuk kerja katalis sebab lembaga lain dilatih agar responsnya lebih baik.',
          en: 'The training for prosecutors is catalyst work, because another institution is trained so that it responds better.',
        },
        rests: ['activities/prosecutor-training-2024', 'roles/implementer'],
      },
      {
        text: {
          id: 'Konferensi ASEAN di Denpasar termasuk kerja katalis; jawaban “mitra” juga diterima karena PPATK mendukung konferensi itu dan berbicara di sana.',
          en: 'The ASEAN conference in Denpasar is catalyst work; partner is accepted too, because PPATK supported the conference and spoke there.',
        },
        rests: ['activities/asean-conference-denpasar-2024'],
      },
      {
        text: {
          id: 'Diskusi kelompok terpumpun (FGD) PPATK untuk menyusun indikator termasuk kerja mitra; jawaban “katalis” juga beralasan karena ECPAT Indonesia diundang dan PPATK memimpin.',
          en: 'The PPATK focus group to draft the indicators is partner work; catalyst can be defended too, because ECPAT Indonesia was invited and PPATK led.',
        },
        rests: ['activities/ppatk-fgd-red-flag-july-2024', 'roles/partner'],
      },
      {
        text: {
          id: 'FGD modul pelatihan termasuk kerja mitra karena kerangkanya disepakati bersama AATKI; jawaban “katalis” juga diterima karena modul itu dibuat untuk melatih lembaga lain.',
          en: 'The focus group on the training module is partner work, because the outline was agreed together with AATKI; catalyst is accepted too, because the module is made for training other institutions.',
        },
        rests: ['activities/training-module-fgd-may-2025'],
      },
    ],
    exercise: {
      id: 'which-role',
      set: 'six-for-fifty-minutes',
    },
  },
  {
    session: 1,
    minutes: 13,
    title: {
      id: 'Membandingkan alasan',
      en: 'Comparing reasons',
    },
    do: {
      id: 'Minta tiap pasangan mengangkat tangan untuk peran yang dipilihnya. Bahas dua kegiatan yang jawabannya paling terbagi, lalu sampaikan pengodean situs beserta alasannya. Buat dua kolom di papan: “kata penentu” dan “hal yang belum diketahui”.',
      en: 'Ask each pair to raise a hand for the role that it chose. Discuss the two activities on which the class is most divided, and then give the site’s coding with its reason. Draw two columns on the board: ‘deciding words’ and ‘not yet known’.',
    },
    say: {
      id: '“Saya belum menyampaikan pengodean situs. Kalau Anda memilih mitra, tunjukkan siapa saja yang ikut memutuskan. Kalau Anda memilih katalis, tunjukkan siapa yang diharapkan berubah.”',
      en: '‘I have not given the site’s coding yet. If you chose partner, show us who shared the decisions. If you chose catalyst, show us who was meant to change.’',
    },
    ask: [
      {
        id: 'Keterangan apa yang akan mengubah pilihan peran Anda?',
        en: 'What information would make you choose another role?',
      },
      {
        id: 'Mengapa pelatihan desa dan pelatihan jaksa dapat digolongkan ke dalam peran yang berbeda?',
        en: 'Why can the training for villages and the training for prosecutors be classed under different roles?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Pelatihan desa bertujuan agar masyarakat mencegah kekerasan, sedangkan pelatihan jaksa bertujuan memperbaiki respons lembaga. Menurut uraian tentang peran, yang perlu kita lihat adalah sasarannya, bukan bentuknya.',
          en: 'The village training aims at prevention by communities, whereas the training for prosecutors aims to improve an institution’s response. According to the account of the roles, we should look at the target, not at the form.',
        },
        rests: [
          'activities/child-friendly-tourism-villages-2023',
          'activities/prosecutor-training-2024',
          'roles/catalyst',
        ],
      },
      {
        text: {
          id: 'Untuk FGD PPATK, pilihan itu akan berubah bila ada perjanjian, rencana kerja, atau notula yang menunjukkan siapa yang memutuskan dan nama siapa yang tercantum pada hasilnya.',
          en: 'For the PPATK focus group, an agreement, a work plan or minutes that show who decided and whose name is on the result would change the choice.',
        },
        rests: ['claims/partner-with-ppatk'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 5,
    title: {
      id: 'Tugas penutup',
      en: 'Exit task',
    },
    do: {
      id: 'Tiap mahasiswa menulis tiga kalimat tentang satu kegiatan: peran, kata yang menentukannya, dan bukti yang akan mengubah pilihannya. Kumpulkan tulisan itu.',
      en: 'Each student writes three sentences about one activity: the role, the words that decided it, and the evidence that would change the choice. Collect what they have written.',
    },
    say: {
      id: '“Pilihlah kegiatan yang paling membuat Anda ragu. Peran yang Anda pilih tidak harus sama dengan pengodean situs.”',
      en: '‘Choose the activity that you were least sure about. Your role need not be the same as the site’s.’',
    },
    ask: [],
    expect: [
      {
        text: {
          id: 'Jawaban yang lengkap memuat ketiga unsur itu; peran yang berbeda dari pengodean situs diterima bila alasannya didukung sumber.',
          en: 'A complete answer contains all three elements; a role that differs from the site’s coding is accepted if a source supports the reason.',
        },
        rests: ['teaching/rubric'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 2,
    title: {
      id: 'Penutup',
      en: 'Closing',
    },
    do: {
      id: 'Tanyakan pilihan mana yang berubah sejak awal. Tampilkan lagi kanal bantuan.',
      en: 'Ask which choices have changed since the beginning. Show the help channels again.',
    },
    say: {
      id: '“Terima kasih. Nomor bantuan saya biarkan di layar sampai semuanya keluar.”',
      en: '‘Thank you. I will leave the help numbers on the screen until everyone has left.’',
    },
    ask: [
      {
        id: 'Pilihan mana yang Anda ubah setelah mendengar pasangan lain?',
        en: 'Which choice did you change after hearing another pair?',
      },
    ],
    expect: [],
    exercise: null,
  },
] satisfies Written<readonly LessonStep<Link>[]>;
