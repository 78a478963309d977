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
      id: 'Tampilkan kanal bantuan dan bacakan peringatan konten. Jelaskan susunan acara selama seratus menit, lalu bagilah kelas menjadi pasangan-pasangan.',
      en: 'Show the help channels and read out the content note. Explain the plan for the hundred minutes and divide the class into pairs.',
    },
    say: {
      id: '“Kita membahas kerja sebuah LSM beserta sumbernya. Kita tidak membahas perkara atau cara kejahatan dilakukan. Siapa pun boleh keluar tanpa menjelaskan alasannya.”',
      en: '‘We discuss the work of an NGO and its sources. We do not discuss cases or how offences are carried out. Anyone may leave without giving a reason.’',
    },
    ask: [
      {
        id: 'Kata mana dalam abstrak yang Anda tandai karena menyatakan hasil?',
        en: 'Which words of the abstract did you mark because they state a result?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Contohnya “berhasil”, “meningkatkan”, dan “menyusun”. Biarkan daftarnya di papan untuk uji klaim.',
          en: 'Examples are ‘succeeded’, ‘increasing’ and ‘drafting’. Keep the list on the board for the claim check.',
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
      id: 'Jelaskan tiap peran dengan satu kegiatan sebagai contoh. Kenalkan tiga pertanyaan dalam aturan pengodean, yaitu tentang bentuk, sasaran, dan tata kelola. Tutuplah paparan dengan membahas keterbatasan lensa.',
      en: 'Present each role with one activity as an example. Introduce the three questions of the coding rule, on form, target and governance. End the talk with the limits of the lens.',
    },
    say: {
      id: '“Kita mengodekan tiap kegiatan tiga kali: apa yang dilakukan, siapa yang diharapkan berubah, dan siapa yang ikut memutuskan. Aturan ini usulan penyusun situs, bukan aturan yang sudah diterbitkan. Untuk peran mitra, penyusun situs hanya menemukan satu kalimat yang mengutip Lewis, serta patokan Brinkerhoff tentang hubungan timbal balik dan jati diri organisasi.”',
      en: '‘We code each activity three times: what was done, who was meant to change, and who shared the decisions. The makers of the site propose this rule; it is not a published one. For the partner role they found only one sentence that cites Lewis, and Brinkerhoff’s test of mutuality and organisation identity.’',
    },
    ask: [
      {
        id: 'Siapa yang bertindak setelah pelatihan selesai?',
        en: 'Who acts once a training course is over?',
      },
      {
        id: 'Apa yang tidak dapat kita ketahui dari nama peran saja?',
        en: 'What can the name of a role alone not tell us?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Ketiga peran dipakai untuk mengelompokkan kegiatan; dari pengelompokan itu saja tidak dapat diketahui apakah suatu kegiatan menyebabkan perubahan.',
          en: 'The three roles sort activities; by themselves they do not show whether an activity caused a change.',
        },
        rests: ['lensNotes/criticism-explanation'],
      },
      {
        text: {
          id: 'Kata “mitra” tidak menjelaskan siapa yang menguasai data atau siapa yang berwenang memutuskan.',
          en: 'The word ‘partner’ does not tell us who holds the data and who has the power to decide.',
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
      id: 'Mengodekan dua belas kegiatan secara berpasangan',
      en: 'Coding twelve activities in pairs',
    },
    do: {
      id: 'Tiap pasangan mengodekan dua belas kegiatan pada lembar kerja: satu peran, peran kedua bila ada, dan kata yang menentukannya. Waktunya dua puluh dua menit untuk mengodekan dan delapan menit untuk membandingkan hasilnya dengan pasangan di sebelahnya.',
      en: 'Each pair codes the twelve activities on the worksheet: one role, a second where there is one, and the words that decided the choice. Pairs have twenty-two minutes for coding and eight for comparing with the pair next to them.',
    },
    say: {
      id: '“Mulailah dari kegiatan yang menurut Anda jelas. Kalau Anda ragu, tulislah apa yang belum diketahui, lalu lanjutkan.”',
      en: '‘Start with the activities that seem clear to you. Where you are in doubt, write down what is not known and go on.’',
    },
    ask: [
      {
        id: 'Dalam kegiatan mana tidak ditemukan keterlibatan ECPAT Indonesia?',
        en: 'In which activity was no involvement of ECPAT Indonesia found?',
      },
      {
        id: 'Siapa yang menandatangani nota kesepahaman 26 Juli 2024?',
        en: 'Who signed the memorandum of 26 July 2024?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Nota kesepahaman itu dibuat KPAI dan PPATK; ECPAT Indonesia tidak ikut menandatanganinya. Kegiatan ini dicatat sebagai konteks peran mitra.',
          en: 'The memorandum is between KPAI and PPATK; ECPAT Indonesia did not sign. The activity is recorded as context for the partner role.',
        },
        rests: ['activities/kpai-ppatk-mou-2024'],
      },
      {
        text: {
          id: 'Kampanye media sosial dan siaran pers Hari Anak Sedunia termasuk kerja pelaksana, dengan katalis sebagai peran kedua.',
          en: 'The social-media campaign and the World Children’s Day press release are implementer work, with catalyst as the second role.',
        },
        rests: [
          'activities/joint-social-media-campaign-2022',
          'activities/world-childrens-day-2024',
        ],
      },
      {
        text: {
          id: 'Tem@n Anak termasuk kerja pelaksana karena orang tua dan guru diajar langsung.',
          en: 'Tem@n Anak is implementer work, because parents and teachers are taught directly.',
        },
        rests: ['activities/teman-anak-2024'],
      },
      {
        text: {
          id: 'Peluncuran Disrupting Harm dan pelatihan jaksa termasuk kerja katalis.',
          en: 'The Disrupting Harm launch and the training for prosecutors are catalyst work.',
        },
        rests: [
          'activities/disrupting-harm-indonesia-launch-2022',
          'activities/prosecutor-training-2024',
        ],
      },
      {
        text: {
          id: 'Audiensi dengan Badiklat Kejaksaan dan konferensi Denpasar termasuk kerja katalis, dengan mitra sebagai peran kedua.',
          en: 'The meeting with the prosecutors’ training agency and the Denpasar conference are catalyst work, with partner as the second role.',
        },
        rests: [
          'activities/audience-prosecutor-training-agency-2024',
          'activities/asean-conference-denpasar-2024',
        ],
      },
      {
        text: {
          id: 'Kedua diskusi kelompok terpumpun (FGD) PPATK termasuk kerja mitra; jawaban “katalis” juga beralasan. FGD modul tahun 2025 termasuk kerja mitra, dengan katalis sebagai peran kedua.',
          en: 'Both PPATK focus groups are partner work; catalyst can be defended too. The focus group on the module in 2025 is partner work, with catalyst as the second role.',
        },
        rests: [
          'activities/ppatk-fgd-red-flag-july-2024',
          'activities/ppatk-fgd-red-flag-december-2024',
          'activities/training-module-fgd-may-2025',
        ],
      },
      {
        text: {
          id: 'Pelatihan desa wisata termasuk kerja pelaksana, dengan katalis sebagai peran kedua.',
          en: 'The training for tourism villages is implementer work, with catalyst as the second role.',
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
      id: 'Debat: apakah pelatihan termasuk kerja pelaksana atau kerja mitra?',
      en: 'Debate: is training implementer work or partner work?',
    },
    do: {
      id: 'Tentukan dua tim dengan undian: satu tim membela peran pelaksana, tim lain membela peran mitra. Masing-masing mendapat empat menit untuk bersiap dan tiga menit untuk berbicara. Tim ketiga menilai dengan aturan pengodean. Tutuplah debat dengan meminta tanggapan tentang apakah pelatihan dapat pula termasuk kerja katalis. Set “Pelatihan dan kegiatan yang mirip” dapat dipakai sebagai bahan tambahan.',
      en: 'Draw two teams by lot: one defends the implementer role, the other the partner role. Each has four minutes to prepare and three to speak. A third team judges by the coding rule. End with one round of replies on whether training can also be catalyst work. The set ‘Training and similar activities’ can be used as extra material.',
    },
    say: {
      id: '“Posisi ditentukan dengan undian, jadi tafsiran yang harus Anda bela mungkin bukan pilihan Anda. Pakailah hanya kegiatan dan sumber yang ada pada lembar kerja.” Bila debat terhenti, tanyakan: “Bukti apa yang akan mengubah pendapat Anda?”',
      en: '‘Sides are drawn by lot, so you may have to defend a reading that you did not choose. Use only the activities and sources on the worksheet.’ If the debate stops, ask: ‘What evidence would change your mind?’',
    },
    ask: [
      {
        id: 'Apakah pelatihan jaksa dan FGD modul 2025 sama-sama pelatihan?',
        en: 'Are the training for prosecutors and the 2025 focus group on the module both training?',
      },
      {
        id: 'Siapa yang merancang kegiatannya, dan siapa yang hanya mengisi sesi?',
        en: 'Who designed the activity, and who only taught a session?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Tim pelaksana dapat mengatakan bahwa menurut sebuah skripsi pelatihan adalah layanan, dan bahwa organisasi yang tidak ikut menentukan rancangan menjadi penyedia jasa kontrak.',
          en: 'The implementer team can say that a thesis counts training as a service, and that an organisation without a say in the design becomes a contracted provider.',
        },
        rests: ['lensNotes/overlap-training', 'roles/partner', 'lensNotes/criticism-partner'],
      },
      {
        text: {
          id: 'Tim mitra dapat mengatakan bahwa sebuah abstrak menyebut pengembangan kapasitas sebagai contoh peran mitra, dan bahwa kerangka modul 2025 disepakati bersama AATKI di kantor PPATK; peran PPATK selain sebagai tuan rumah tidak diketahui.',
          en: 'The partner team can say that an abstract gives capacity building as an example of the partner role, and that the outline of the 2025 module was agreed together with AATKI at PPATK’s office; what PPATK did beyond hosting is not known.',
        },
        rests: ['lensNotes/overlap-training', 'activities/training-module-fgd-may-2025'],
      },
      {
        text: {
          id: 'Jawaban “katalis” didukung oleh abstrak artikel, yang memasukkan pelatihan ke peran katalis.',
          en: 'Catalyst is supported by the paper’s abstract, which places training under the catalyst role.',
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
      en: 'Each pair chooses a status for four claims and then compares its choices with the site’s reading. Discuss one claim together: ‘As catalyst, ECPAT Indonesia succeeded’.',
    },
    say: {
      id: '“Klaim yang tidak dapat didukung dengan sumber publik belum tentu salah. Kita hanya membaca abstrak artikel; naskah lengkapnya mungkin memuat lebih banyak keterangan.”',
      en: '‘A claim that public sources do not support is not necessarily wrong. We read only the abstract; the full paper may say more.’',
    },
    ask: [
      {
        id: 'Apakah kalimat ini menggambarkan, menafsirkan, atau menyatakan akibat?',
        en: 'Does the sentence describe, interpret or state an effect?',
      },
      {
        id: 'Dua angka mana yang diperlukan sebelum menulis kata “meningkat”?',
        en: 'Which two figures are needed before writing the word ‘increased’?',
      },
    ],
    expect: [
      {
        text: {
          id: 'Edukasi dan sosialisasi tercatat dalam sumber publik.',
          en: 'Education and outreach are on record in public sources.',
        },
        rests: ['claims/implementer-education-outreach'],
      },
      {
        text: {
          id: 'Kenaikan transaksi tidak dapat ditunjukkan dari sumber publik yang kami baca: kami tidak menemukan jumlah transaksi untuk 2022, dan nilai yang diumumkan PPATK berbeda-beda pokok dan rentang waktunya. Abstrak sendiri menyatakan kenaikan itu tanpa angka.',
          en: 'The rise in transactions cannot be shown from the public sources that we read: we found no count of transactions for 2022, and the amounts that PPATK announced differ in subject and period. The abstract itself states the rise without a figure.',
        },
        rests: ['claims/transactions-rose-2022-2024', 'mustNotDraw/line-114-to-127'],
      },
      {
        text: {
          id: 'Keberhasilan sebagai katalis tidak dapat ditunjukkan dari sumber publik yang kami baca; pihak lain juga mendorong perubahan pada waktu yang sama.',
          en: 'Success as a catalyst cannot be shown from the public sources that we read; others were pushing for change at the same time.',
        },
        rests: ['claims/catalyst-succeeded'],
      },
      {
        text: {
          id: 'Kerangka modul pelatihan tercatat, tetapi sesudah periode yang dikaji: kerangka itu disepakati pada 7 Mei 2025.',
          en: 'The outline of the training module is on record, but after the period of the study: it was agreed on 7 May 2025.',
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
      id: 'Penutup dan refleksi',
      en: 'Closing and debriefing',
    },
    do: {
      id: 'Minta satu kalimat dari tiap orang atau tiap baris tentang kode yang sekarang akan mereka ubah. Bahas lagi daftar kata di papan. Tampilkan lagi kanal bantuan.',
      en: 'Ask for one sentence from each student, or from each row, on the codes that they would now change. Discuss the list of words on the board again. Show the help channels again.',
    },
    say: {
      id: '“Tugas tertulis dikumpulkan minggu depan. Kalau bahan ini membuat Anda gelisah sesudah kelas, temui saya atau hubungi kanal di layar.”',
      en: '‘The written task is due next week. If the subject troubles you after class, come and see me or use the channels on the screen.’',
    },
    ask: [
      {
        id: 'Kegiatan mana yang sekarang akan Anda kodekan lain, dan kata mana yang menjadi alasannya?',
        en: 'Which activity would you now code differently, and because of which words?',
      },
    ],
    expect: [],
    exercise: null,
  },
] satisfies Written<readonly LessonStep<Link>[]>;
