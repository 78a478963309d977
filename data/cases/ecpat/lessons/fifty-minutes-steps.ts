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
      id: 'Tampilkan kanal bantuan. Bacakan peringatan konten. Sebutkan tujuan pertemuan dan bagikan lembar kerja.',
      en: 'Show the help channels. Read out the content note. State the aims and hand out the worksheet.',
    },
    say: {
      id: '“Hari ini kita membahas upaya pencegahan, bukan perkaranya. Kalau Anda perlu keluar, silakan, tidak perlu minta izin. Nomor di salindia ini tercantum di halaman publik, terakhir pada tanggal yang tertulis di sampingnya.”',
      en: '‘Today we look at the work of prevention, not at cases. If you need to leave, please do; you need not ask. The numbers on this slide were last seen on public pages on the dates beside them.’',
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
      id: '“Pelaksana menyediakan layanan: siapa penerimanya? Katalis mendorong pihak lain berubah: siapa yang hendak diubah? Mitra menggarap satu tugas bersama pihak lain: siapa yang ikut memutuskan? Abstrak artikel memakai ketiga nama itu untuk ECPAT Indonesia tahun 2022–2024. Naskah lengkapnya tidak kita baca, jadi pengodean situs ini bukan jawaban artikel.”',
      en: '‘An implementer delivers services: who receives them? A catalyst moves others to change: who is meant to change? A partner works on one task with someone else: who shares the decision? The paper’s abstract uses these names for ECPAT Indonesia in 2022–2024. We have not read the full paper, so this site’s coding is not the paper’s answer.’',
    },
    ask: [
      {
        id: 'Sebuah LSM mengadakan pelatihan. Peran apa yang terlintas lebih dulu, dan apa yang belum Anda ketahui?',
        en: 'An NGO holds a training course. Which role comes to mind first, and what do you not know yet?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Jawaban dapat berbeda. Pelatihan adalah layanan menurut sebuah skripsi yang merujuk pada Lewis & Kanji, katalis menurut artikel, dan contoh peran mitra menurut sumber ketiga. Yang belum diketahui: siapa yang dilatih, untuk apa, dan siapa yang merancangnya.',
          en: 'Answers may differ. Training is a service in one thesis’s reading of Lewis & Kanji, catalyst in the paper, and an example of the partner role in a third source. Not known yet: who is trained, for what, and who designed it.',
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
      id: 'Pengodean berpasangan atas enam kegiatan',
      en: 'Pairs code six activities',
    },
    do: {
      id: 'Tiap pasangan membaca enam kegiatan tanpa perannya, memilih satu peran, menandai peran kedua bila ada, dan menyalin kata penentunya. Ingatkan waktunya pada menit kedelapan.',
      en: 'Each pair reads six activities without their roles, chooses one role, marks a second where there is one, and copies the words that decided. Call the time after eight minutes.',
    },
    say: {
      id: '“Kurang dari tiga menit untuk satu kegiatan. Kalau Anda berdua tidak sepakat, tulis kedua pilihan beserta alasannya.”',
      en: '‘You have a little under three minutes for each. If the two of you disagree, write down both choices with their reasons.’',
    },
    ask: [
      {
        id: 'Kata mana dalam ringkasan yang menentukan?',
        en: 'Which words in the summary decided it?',
      },
      {
        id: 'Siapa yang mengundang, siapa yang memimpin?',
        en: 'Who invited, and who led?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Safer Internet Day 2022: pelaksana, tanpa peran kedua.',
          en: 'Safer Internet Day 2022: implementer, no second role.',
        },
        rests: ['activities/safer-internet-day-2022'],
      },
      {
        text: {
          id: 'Pelatihan desa wisata ramah anak: pelaksana; katalis juga diterima karena pemerintah desa dibekali membuat aturannya sendiri.',
          en: 'Training for child-friendly tourism villages: implementer; catalyst is accepted too, because village governments are equipped to make their own rules.',
        },
        rests: ['activities/child-friendly-tourism-villages-2023'],
      },
      {
        text: {
          id: 'Pelatihan jaksa: katalis, sebab yang dilatih adalah lembaga lain agar responsnya lebih baik.',
          en: 'Training for prosecutors: catalyst; another institution is trained so that it responds better.',
        },
        rests: ['activities/prosecutor-training-2024', 'roles/implementer'],
      },
      {
        text: {
          id: 'Konferensi ASEAN di Denpasar: katalis; mitra juga diterima karena PPATK mendukung dan berbicara.',
          en: 'ASEAN conference in Denpasar: catalyst; partner is accepted too, because PPATK supported it and spoke.',
        },
        rests: ['activities/asean-conference-denpasar-2024'],
      },
      {
        text: {
          id: 'FGD PPATK untuk menyusun indikator: mitra; katalis dapat dipertahankan karena ECPAT Indonesia diundang dan PPATK memimpin.',
          en: 'PPATK focus group to draft the indicators: partner; catalyst can be defended, since ECPAT Indonesia was invited and PPATK led.',
        },
        rests: ['activities/ppatk-fgd-red-flag-july-2024', 'roles/partner'],
      },
      {
        text: {
          id: 'FGD modul pelatihan: mitra, karena kerangkanya disepakati bersama AATKI; katalis juga diterima karena modul itu dibuat untuk melatih lembaga lain.',
          en: 'Focus group on the training module: partner, because the outline was settled together with AATKI; catalyst is accepted too, because the module is made for training other institutions.',
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
      id: 'Bandingkan alasan',
      en: 'Compare reasons',
    },
    do: {
      id: 'Minta pasangan mengangkat tangan untuk tiap peran. Bahas dua kegiatan yang jawabannya paling terbagi, baru kemudian sampaikan pengodean situs dan alasannya. Buat dua kolom di papan: “kata penentu” dan “yang belum diketahui”.',
      en: 'Ask pairs for a show of hands on each role. Discuss the two activities on which the class is most divided, and only then give the site’s coding and its reason. Draw two columns on the board: ‘words that decided’ and ‘not known yet’.',
    },
    say: {
      id: '“Saya belum menyampaikan pengodean situs. Yang memilih mitra, tunjukkan dulu siapa saja yang ikut memutuskan. Yang memilih katalis, tunjukkan siapa yang hendak diubah.”',
      en: '‘I have not given the site’s coding yet. Those who chose partner, show us first who shared the decisions. Those who chose catalyst, show us who was meant to change.’',
    },
    ask: [
      {
        id: 'Keterangan apa yang akan membuat Anda berpindah peran?',
        en: 'What would make you move to another role?',
      },
      {
        id: 'Mengapa pelatihan desa dan pelatihan jaksa mendapat peran berbeda?',
        en: 'Why do the training for villages and the training for prosecutors get different roles?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Pelatihan desa menyasar pencegahan oleh masyarakat, sedangkan pelatihan jaksa menyasar respons lembaga. Uraian peran menganjurkan melihat sasarannya, bukan bentuknya.',
          en: 'The village training aims at prevention by communities, the training for prosecutors at an institution’s response. The account of the roles advises looking at the target, not at the form.',
        },
        rests: [
          'activities/child-friendly-tourism-villages-2023',
          'activities/prosecutor-training-2024',
          'roles/catalyst',
        ],
      },
      {
        text: {
          id: 'Untuk FGD PPATK, yang akan mengubah pilihan: perjanjian, rencana kerja, atau notula yang menunjukkan siapa memutuskan dan nama siapa yang tercantum pada hasilnya.',
          en: 'For the PPATK focus group, what would change the choice: an agreement, a work plan or minutes that show who decided and whose name is on the result.',
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
      id: 'Tiap mahasiswa menulis tiga kalimat tentang satu kegiatan: peran, kata penentunya, dan bukti yang akan mengubah pilihannya. Kumpulkan.',
      en: 'Each student writes three sentences about one activity: the role, the words that decided, and the evidence that would change the choice. Collect them.',
    },
    say: {
      id: '“Pilih kegiatan yang paling membuat Anda ragu. Peran Anda tidak harus sama dengan pengodean situs.”',
      en: '‘Choose the activity that you were least sure about. Your role need not be the same as the site’s.’',
    },
    ask: [],
    expect: [
      {
        text: {
          id: 'Jawaban yang lengkap memuat ketiga unsur; peran yang berbeda dari situs diterima bila alasannya bersumber.',
          en: 'A complete answer holds all three elements; a role that differs from the site’s is accepted where the reason is sourced.',
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
      id: 'Tanyakan satu hal yang berubah sejak pilihan pertama. Tampilkan lagi kanal bantuan.',
      en: 'Ask for one thing that changed from the first choice. Show the help channels again.',
    },
    say: {
      id: '“Terima kasih. Nomor bantuannya saya biarkan di layar sampai semua keluar.”',
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
