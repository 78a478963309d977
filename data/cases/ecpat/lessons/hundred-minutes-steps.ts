import type { Written } from '#data/types';
import type { LessonStep } from '#data/teachingTypes';
import type { Link } from '../links';

/** Steps of the lesson “Roles, evidence and what cannot be shown”. Their minutes add up to those of the lesson, session by session. */
export const hundredMinutesSteps = [
  {
    session: 1,
    minutes: 10,
    title: {
      id: 'Peringatan konten, aturan, dan kanal bantuan',
      en: 'Content note, rules and help channels',
    },
    do: {
      id: 'Tampilkan kanal bantuan dan bacakan peringatan konten. Jelaskan susunan seratus menit dan bagi kelas berpasangan.',
      en: 'Show the help channels and read out the content note. Explain how the hundred minutes are laid out and form pairs.',
    },
    say: {
      id: '“Yang kita bahas adalah kerja sebuah LSM dan sumber tentang kerja itu. Kita tidak membahas perkara atau cara kejahatan dilakukan. Siapa pun boleh keluar tanpa menjelaskan alasannya.”',
      en: '‘We discuss an NGO’s work and the sources on that work. We do not discuss cases or how offences are carried out. Anyone may leave without giving a reason.’',
    },
    ask: [
      {
        id: 'Kata apa dalam abstrak yang Anda tandai sebagai pernyataan hasil?',
        en: 'Which words of the abstract did you mark as stating a result?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Misalnya “berhasil”, “meningkatkan”, dan “menyusun”. Simpan daftarnya di papan untuk uji klaim.',
          en: 'For example ‘succeeded’, ‘increasing’ and ‘drafting’. Keep the list on the board for the claim check.',
        },
        rests: [
          'claims/catalyst-succeeded',
          'claims/catalyst-attention-response',
          'claims/partner-two-policies',
        ],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 20,
    title: {
      id: 'Paparan: tiga peran, patokannya, dan keterbatasannya',
      en: 'Talk: three roles, their tests and their limits',
    },
    do: {
      id: 'Sampaikan tiap peran dengan satu kegiatan sebagai contoh. Kenalkan tiga pertanyaan aturan pengodean: bentuk, sasaran, tata kelola. Tutup dengan keterbatasan lensa.',
      en: 'Present each role with one activity as an example. Introduce the three questions of the coding rule: form, target, governance. End with the limits of the lens.',
    },
    say: {
      id: '“Tiap kegiatan kita kodekan tiga kali: apa yang dilakukan, siapa yang hendak diubah, dan siapa yang ikut memutuskan. Aturan ini usulan situs, bukan aturan yang sudah diterbitkan. Untuk peran mitra, penyusun situs hanya menemukan satu kalimat yang mengutip Lewis, ditambah patokan Brinkerhoff tentang hubungan timbal balik dan jati diri organisasi.”',
      en: '‘We code each activity three times: what was done, who was meant to change, and who shared the decisions. The rule is the site’s proposal, not a published one. For the partner role the makers of the site found only one sentence that cites Lewis, besides Brinkerhoff’s test of mutuality and organisation identity.’',
    },
    ask: [
      {
        id: 'Siapa yang bertindak setelah sebuah pelatihan selesai?',
        en: 'Who acts once a training course is over?',
      },
      {
        id: 'Apa yang tidak dapat diketahui dari label peran saja?',
        en: 'What can a role label alone not tell us?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Tiga peran mengelompokkan kegiatan; pengelompokan itu saja tidak menunjukkan apakah suatu kegiatan menyebabkan perubahan.',
          en: 'The three roles sort activities; by themselves they do not show whether an activity caused a change.',
        },
        rests: ['lensNotes/criticism-explanation'],
      },
      {
        text: {
          id: 'Sebutan “mitra” tidak menjelaskan siapa yang menguasai data dan siapa yang berwenang memutuskan.',
          en: 'The label partner says nothing about who holds power over data and decisions.',
        },
        rests: ['roles/partner', 'lensNotes/criticism-partnership-word'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 30,
    title: {
      id: 'Pengodean berpasangan atas dua belas kegiatan',
      en: 'Pairs code twelve activities',
    },
    do: {
      id: 'Tiap pasangan mengodekan dua belas kegiatan pada lembar kerja: satu peran, peran kedua bila ada, dan kata penentunya. Dua puluh dua menit untuk mengodekan, delapan menit untuk membandingkan dengan pasangan sebelah.',
      en: 'Each pair codes the twelve activities on the worksheet: one role, a second where there is one, and the words that decided. Twenty-two minutes for coding, eight for comparing with the pair next to them.',
    },
    say: {
      id: '“Mulailah dari kegiatan yang menurut Anda jelas. Untuk yang meragukan, tulis apa yang belum diketahui, lalu lanjutkan.”',
      en: '‘Start with the activities that seem clear to you. Where you are in doubt, write down what is not known and go on.’',
    },
    ask: [
      {
        id: 'Dalam kegiatan mana keterlibatan ECPAT Indonesia sama sekali tidak ditemukan?',
        en: 'In which activity was no act of ECPAT Indonesia found at all?',
      },
      {
        id: 'Siapa yang menandatangani nota kesepahaman 26 Juli 2024?',
        en: 'Who signed the memorandum of 26 July 2024?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Nota kesepahaman itu dibuat KPAI dan PPATK; ECPAT Indonesia tidak ikut menandatangani. Kegiatan ini dicatat sebagai konteks peran mitra.',
          en: 'The memorandum is between KPAI and PPATK; ECPAT Indonesia did not sign. The activity is recorded as context of the partner role.',
        },
        rests: ['activities/kpai-ppatk-mou-2024'],
      },
      {
        text: {
          id: 'Kampanye media sosial dan siaran pers Hari Anak Sedunia: pelaksana, dengan katalis sebagai peran kedua.',
          en: 'The social-media campaign and the World Children’s Day release: implementer, with catalyst as second role.',
        },
        rests: [
          'activities/joint-social-media-campaign-2022',
          'activities/world-childrens-day-2024',
        ],
      },
      {
        text: {
          id: 'Tem@n Anak: pelaksana, karena orang tua dan guru diajar langsung.',
          en: 'Tem@n Anak: implementer, because parents and teachers are taught directly.',
        },
        rests: ['activities/teman-anak-2024'],
      },
      {
        text: {
          id: 'Peluncuran Disrupting Harm dan pelatihan jaksa: katalis.',
          en: 'The Disrupting Harm launch and the training for prosecutors: catalyst.',
        },
        rests: [
          'activities/disrupting-harm-indonesia-launch-2022',
          'activities/prosecutor-training-2024',
        ],
      },
      {
        text: {
          id: 'Audiensi dengan Badiklat Kejaksaan dan konferensi Denpasar: katalis, dengan mitra sebagai peran kedua.',
          en: 'The meeting with the prosecutors’ training agency and the Denpasar conference: catalyst, with partner as second role.',
        },
        rests: [
          'activities/audience-prosecutor-training-agency-2024',
          'activities/asean-conference-denpasar-2024',
        ],
      },
      {
        text: {
          id: 'Kedua FGD PPATK: mitra; katalis dapat dipertahankan. FGD modul 2025: mitra, dengan katalis sebagai peran kedua.',
          en: 'Both PPATK focus groups: partner; catalyst can be defended. The focus group on the module in 2025: partner, with catalyst as second role.',
        },
        rests: [
          'activities/ppatk-fgd-red-flag-july-2024',
          'activities/ppatk-fgd-red-flag-december-2024',
          'activities/training-module-fgd-may-2025',
        ],
      },
      {
        text: {
          id: 'Pelatihan desa wisata: pelaksana, dengan katalis sebagai peran kedua.',
          en: 'The training for tourism villages: implementer, with catalyst as second role.',
        },
        rests: ['activities/child-friendly-tourism-villages-2023'],
      },
    ],
    exercise: {
      id: 'which-role',
      set: 'twelve-for-hundred-minutes',
    },
  },
  {
    session: 1,
    minutes: 20,
    title: {
      id: 'Debat: pelatihan itu kerja pelaksana atau kerja mitra?',
      en: 'Debate: is training implementer or partner work?',
    },
    do: {
      id: 'Undi dua tim: satu tim membela peran pelaksana, satu tim peran mitra, masing-masing empat menit untuk bersiap dan tiga menit untuk berbicara. Tim ketiga menilai dengan aturan pengodean. Tutup dengan satu putaran tanggapan: bagaimana dengan katalis? Set “Pelatihan dan yang mirip” dapat dipakai sebagai bahan tambahan.',
      en: 'Draw two teams by lot: one argues implementer, one partner, each with four minutes to prepare and three to speak. A third team judges by the coding rule. End with one round of replies: what about catalyst? The set ‘Training and its look-alikes’ can serve as extra material.',
    },
    say: {
      id: '“Posisi ditentukan dengan undian, jadi Anda mungkin membela tafsiran yang bukan pilihan Anda. Pakailah hanya kegiatan dan sumber yang ada di lembar kerja.” Bila debat berhenti: “Bukti apa yang akan mengubah pendapat Anda?”',
      en: '‘Sides are drawn by lot, so you may be arguing a reading you did not choose. Use only the activities and sources on the worksheet.’ If the debate stalls: ‘What evidence would change your mind?’',
    },
    ask: [
      {
        id: 'Apakah pelatihan jaksa dan FGD modul 2025 sama-sama pelatihan?',
        en: 'Are the training for prosecutors and the 2025 focus group on the module both training?',
      },
      {
        id: 'Siapa yang merancang, dan siapa yang hanya mengisi sesi?',
        en: 'Who designed, and who only gave sessions?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Untuk pelaksana: pelatihan adalah layanan menurut sebuah skripsi, dan organisasi yang tidak ikut menentukan rancangan menjadi penyedia jasa kontrak.',
          en: 'For implementer: training is a service in one thesis’s reading, and without a say in design an organisation becomes a contracted provider.',
        },
        rests: ['lensNotes/overlap-training', 'roles/partner', 'lensNotes/criticism-partner'],
      },
      {
        text: {
          id: 'Untuk mitra: satu abstrak menyebut pengembangan kapasitas sebagai contoh, dan kerangka modul 2025 disepakati bersama AATKI di kantor PPATK; bagian PPATK selain menjadi tuan rumah tidak diketahui.',
          en: 'For partner: one abstract gives capacity building as an example, and the outline of the module of 2025 was settled together with AATKI at PPATK’s office; PPATK’s part beyond hosting is not known.',
        },
        rests: ['lensNotes/overlap-training', 'activities/training-module-fgd-may-2025'],
      },
      {
        text: {
          id: 'Untuk katalis: artikel itu sendiri menempatkan pelatihan pada peran katalis.',
          en: 'For catalyst: the paper itself puts training under catalyst.',
        },
        rests: ['claims/catalyst-training'],
      },
    ],
    exercise: null,
  },
  {
    session: 1,
    minutes: 15,
    title: {
      id: 'Uji klaim',
      en: 'Claim check',
    },
    do: {
      id: 'Tiap pasangan memilih status untuk empat klaim, lalu membandingkannya dengan tafsiran situs. Bahas satu klaim bersama-sama: “Sebagai katalis, ECPAT Indonesia berhasil”.',
      en: 'Each pair chooses a status for four claims and then compares it with the site’s reading. Discuss one claim together: ‘As catalyst, ECPAT Indonesia succeeded’.',
    },
    say: {
      id: '“Tidak dapat ditunjukkan dari sumber publik bukan berarti salah. Yang kita baca hanya abstrak; naskah lengkapnya mungkin memuat lebih banyak.”',
      en: '‘That something cannot be shown from public sources does not mean that it is wrong. We read only the abstract; the full paper may hold more.’',
    },
    ask: [
      {
        id: 'Apakah kalimat ini menggambarkan, menafsirkan, atau menyatakan akibat?',
        en: 'Does the sentence describe, interpret or state an effect?',
      },
      {
        id: 'Dua angka apa yang diperlukan sebelum menulis kata “meningkat”?',
        en: 'Which two figures are needed before writing the word ‘increased’?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Edukasi dan sosialisasi: tercatat.',
          en: 'Education and outreach: on record.',
        },
        rests: ['claims/implementer-education-outreach'],
      },
      {
        text: {
          id: 'Kenaikan transaksi: tidak dapat ditunjukkan dari sumber publik; kami tidak menemukan jumlah transaksi untuk 2022, dan nilai yang diumumkan PPATK berbeda pokok dan rentang waktunya. Kenaikan itu pernyataan abstrak.',
          en: 'Rise in transactions: cannot be shown from public sources; we found no count of transactions for 2022, and the amounts that PPATK announced differ in subject and period. The rise is the abstract’s statement.',
        },
        rests: ['claims/transactions-rose-2022-2024', 'mustNotDraw/line-114-to-127'],
      },
      {
        text: {
          id: 'Berhasil sebagai katalis: tidak dapat ditunjukkan dari sumber publik; pihak lain juga bergerak pada waktu yang sama.',
          en: 'Success as catalyst: cannot be shown from public sources; others were moving at the same time.',
        },
        rests: ['claims/catalyst-succeeded'],
      },
      {
        text: {
          id: 'Modul pelatihan: tercatat, tetapi sesudah periode; kerangkanya disepakati pada 7 Mei 2025.',
          en: 'Training modules: on record, but after the period; the outline was settled on 7 May 2025.',
        },
        rests: ['claims/partner-training-modules', 'activities/training-module-fgd-may-2025'],
      },
    ],
    exercise: {
      id: 'what-supports',
      set: 'four-claims-for-hundred-minutes',
    },
  },
  {
    session: 1,
    minutes: 5,
    title: {
      id: 'Putaran penutup dan refleksi',
      en: 'Closing round and debrief',
    },
    do: {
      id: 'Satu kalimat tiap orang atau tiap baris: apa yang berubah dari pengodean pertama Anda? Kembali ke daftar kata di papan. Tampilkan lagi kanal bantuan.',
      en: 'One sentence each, or one a row: what changed from your first coding? Return to the list of words on the board. Show the help channels again.',
    },
    say: {
      id: '“Tugas tertulis dikumpulkan minggu depan. Kalau ada yang mengganjal sesudah kelas ini, temui saya atau hubungi kanal di layar.”',
      en: '‘The written task is due next week. If something from this class stays with you, come and see me or use the channels on the screen.’',
    },
    ask: [
      {
        id: 'Kegiatan mana yang sekarang Anda kodekan berbeda, dan karena kata apa?',
        en: 'Which activity would you code differently now, and because of which words?',
      },
    ],
    expect: [],
    exercise: null,
  },
] satisfies Written<readonly LessonStep<Link>[]>;
