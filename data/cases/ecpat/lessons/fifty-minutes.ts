import type { Written } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import type { helpChannels } from '../helpChannels';
import type { Link } from '../links';
import type { SourceId } from '../sources';
import { fiftyMinutesSteps } from './fifty-minutes-steps';

/** Working in pairs, students sort six activities of ECPAT Indonesia into three roles and then compare their reasons with this site’s coding. */
export const fiftyMinutes = {
  minutes: 50,
  title: {
    id: 'Peran yang mana?',
    en: 'Which role?',
  },
  inOneSentence: {
    id: 'Secara berpasangan mahasiswa mengodekan enam kegiatan ECPAT Indonesia ke dalam tiga peran, lalu membandingkan alasannya dengan pengodean situs ini.',
    en: 'Working in pairs, students sort six activities of ECPAT Indonesia into three roles and then compare their reasons with this site’s coding.',
  },
  topics: [
    {
      id: 'Peran LSM: pelaksana, katalis, mitra',
      en: 'NGO roles: implementer, catalyst, partner',
    },
    {
      id: 'Bukti dan alasan dalam pengodean kegiatan',
      en: 'Evidence and reasons in coding activities',
    },
  ],
  method: {
    id: 'Paparan singkat, latihan berpasangan, diskusi kelas',
    en: 'Short talk, work in pairs, class discussion',
  },
  subCpmk: [
    {
      outcome: {
        id: 'Mahasiswa mampu mengklasifikasikan kegiatan LSM ke dalam peran pelaksana, katalis, atau mitra disertai alasan yang bersumber.',
        en: 'Students are able to classify an NGO’s activities as implementer, catalyst or partner work and give a sourced reason.',
      },
      indicator: {
        id: 'Sedikitnya lima dari enam kegiatan diberi satu peran beserta kata atau fakta penentunya dari data.',
        en: 'At least five of the six activities are given one role together with the word or fact in the record that decided it.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu menjelaskan mengapa suatu kegiatan dapat dibaca sebagai peran lain.',
        en: 'Students are able to explain why an activity can be read under another role.',
      },
      indicator: {
        id: 'Untuk sedikitnya satu kegiatan, mahasiswa menyebut peran kedua dan bukti yang akan mengubah pilihannya.',
        en: 'For at least one activity the student names a second role and the evidence that would change the choice.',
      },
    },
  ],
  aims: [
    {
      id: 'Saya dapat mengatakan peran apa yang dijalankan sebuah LSM dalam suatu kegiatan, dan kata mana yang membuat saya memilihnya.',
      en: 'I can say which role an NGO played in an activity, and which words made me choose it.',
    },
    {
      id: 'Saya dapat menyebut alasan orang yang memilih peran lain.',
      en: 'I can state the reasons of someone who chose another role.',
    },
  ],
  prerequisites: [
    {
      id: 'Mahasiswa mengetahui apa itu LSM. Bacaan sebelum kelas tidak diperlukan.',
      en: 'Students know what an NGO is. No reading before class is needed.',
    },
  ],
  preparation: {
    lecturer: [
      {
        id: 'Baca halaman ketiga peran, terutama bagian tentang kegiatan yang mirip dengan peran lain.',
        en: 'Read the pages on the three roles, above all what each says about look-alikes.',
      },
      {
        id: 'Cetak lembar kerja set “Enam kegiatan untuk 50 menit”, satu untuk tiap pasangan; kunci jawaban dicetak terpisah dan tidak dibagikan.',
        en: 'Print the worksheet of the set ‘Six activities for 50 minutes’, one for each pair; print the key apart and do not hand it out.',
      },
      {
        id: 'Siapkan salindia kanal bantuan, atau tulis 129 dan 110 di papan.',
        en: 'Have the slide with help channels ready, or write 129 and 110 on the board.',
      },
    ],
    students: [
      {
        id: 'Alat tulis; gawai boleh dipakai, tetapi tidak wajib.',
        en: 'Something to write with; a device may be used but is not required.',
      },
    ],
    materials: [
      {
        text: {
          id: 'Uraian ketiga peran',
          en: 'Account of the three roles',
        },
        rests: ['roles/implementer', 'roles/catalyst', 'roles/partner'],
      },
      {
        text: {
          id: 'Aturan pengodean (usulan situs ini)',
          en: 'Coding rule (this site’s proposal)',
        },
        rests: ['lensNotes/coding-rule'],
      },
      {
        text: {
          id: 'Enam kegiatan pada lembar kerja',
          en: 'The six activities on the worksheet',
        },
        rests: [
          'activities/safer-internet-day-2022',
          'activities/child-friendly-tourism-villages-2023',
          'activities/prosecutor-training-2024',
          'activities/asean-conference-denpasar-2024',
          'activities/ppatk-fgd-red-flag-july-2024',
          'activities/training-module-fgd-may-2025',
        ],
      },
    ],
  },
  care: {
    note: {
      id: 'Peringatan konten: pertemuan ini menyebut eksploitasi seksual anak di ranah daring dan aliran dananya, pada tingkat kebijakan. Tidak ada gambar, rincian perkara, kisah penyintas, atau isi indikator. Tidak seorang pun memerankan korban atau pelaku, dan mahasiswa tidak diminta mencari materi kekerasan seksual. Siapa pun boleh keluar kapan saja tanpa menjelaskan alasannya. Bila ada yang terganggu, hentikan langkah yang sedang berjalan, tawarkan jeda, dan sebutkan kanal bantuan. Di luar Indonesia, tampilkan kanal setempat.',
      en: 'Content note: this class speaks of online child sexual exploitation and of the money behind it, at the level of policy. There are no images, case details, survivors’ stories or indicator contents. Nobody plays a victim or an offender, and students are not asked to look for material. Anyone may leave at any time without giving a reason. If someone is distressed, stop the step, offer a break and name the help channels. Outside Indonesia, show your local channels.',
    },
    channels: ['sapa129', 'polri110', 'conduct'],
  },
  sessions: [],
  steps: fiftyMinutesSteps,
  assessment: {
    task: {
      id: 'Tiga kalimat tentang satu kegiatan: peran yang dipilih, kata atau fakta penentunya beserta sumbernya, dan bukti yang akan mengubah pilihan itu.',
      en: 'Three sentences on one activity: the role chosen, the word or fact that decided it with its source, and the evidence that would change the choice.',
    },
    levels: [
      {
        id: 'Sangat baik',
        en: 'Strong',
      },
      {
        id: 'Baik',
        en: 'Good',
      },
      {
        id: 'Cukup',
        en: 'Basic',
      },
      {
        id: 'Belum memadai',
        en: 'Not yet',
      },
    ],
    rubric: [
      {
        criterion: {
          id: 'Bukti tiap pengodean',
          en: 'Evidence for each coding',
        },
        levels: [
          {
            id: 'Tiap kode disertai kata atau fakta penentu dari data, sumbernya, dan keterangan bila buktinya kurang.',
            en: 'Each code comes with the word or fact in the record that decided it, its source, and a note where evidence is lacking.',
          },
          {
            id: 'Tiap kode disertai kata atau fakta dari data; satu atau dua tanpa sumber.',
            en: 'Each code comes with a word or fact from the record; one or two lack a source.',
          },
          {
            id: 'Sebagian kode disertai alasan, tetapi alasannya hanya mengulang definisi peran.',
            en: 'Some codes have a reason, but the reason only repeats the definition of the role.',
          },
          {
            id: 'Kode tanpa alasan.',
            en: 'Codes without reasons.',
          },
        ],
      },
      {
        criterion: {
          id: 'Tumpang tindih dan bukti yang berlawanan',
          en: 'Overlap and counter-evidence',
        },
        levels: [
          {
            id: 'Menyebut peran lain yang mungkin, bukti yang mendukungnya, dan bukti apa yang akan mengubah pilihannya.',
            en: 'Names another possible role, what supports it, and what evidence would change the choice.',
          },
          {
            id: 'Menyebut peran lain yang mungkin beserta satu bukti yang mendukungnya.',
            en: 'Names another possible role and one piece of evidence for it.',
          },
          {
            id: 'Menyebut bahwa peran lain mungkin, tetapi tanpa bukti.',
            en: 'Says that another role is possible, but gives no evidence.',
          },
          {
            id: 'Memperlakukan setiap kegiatan seolah-olah hanya dapat mempunyai satu peran.',
            en: 'Treats every activity as if only one role were possible.',
          },
        ],
      },
      {
        criterion: {
          id: 'Terminologi dan etika',
          en: 'Terminology and ethics',
        },
        levels: [
          {
            id: 'Konsisten memakai istilah glosarium; tidak memuat rincian perkara, modus, atau isi indikator; menjelaskan istilah lama dalam judul bila ada.',
            en: 'Uses the glossary’s terms throughout, gives no case details, methods or indicator contents, and explains superseded terms in titles where they occur.',
          },
          {
            id: 'Memakai istilah glosarium dengan satu atau dua kekeliruan kecil; tidak memuat rincian perkara.',
            en: 'Uses the glossary’s terms with one or two slips; gives no case details.',
          },
          {
            id: 'Beberapa kali memakai istilah yang tidak dianjurkan dalam kalimat sendiri.',
            en: 'Uses discouraged terms several times in the student’s own sentences.',
          },
          {
            id: 'Memakai istilah yang menyalahkan anak, atau memuat rincian perkara.',
            en: 'The wording blames the child, or case details are given.',
          },
        ],
      },
      {
        criterion: {
          id: 'Penulisan yang jelas',
          en: 'Clear writing',
        },
        levels: [
          {
            id: 'Kalimat menyebut siapa melakukan apa dan kapan; uraiannya runtut dan dapat dipahami tanpa penjelasan tambahan.',
            en: 'Sentences say who did what and when; the text is in order and can be followed without further explanation.',
          },
          {
            id: 'Uraian runtut; satu atau dua kalimat tidak jelas pelaku atau waktunya.',
            en: 'The text is in order; one or two sentences do not make clear who acted or when.',
          },
          {
            id: 'Pokoknya dapat ditangkap, tetapi urutannya meloncat-loncat.',
            en: 'The main point comes across, but the order jumps about.',
          },
          {
            id: 'Pembaca sulit mengetahui siapa melakukan apa.',
            en: 'It is hard to tell who did what.',
          },
        ],
      },
    ],
    rubricNote: {
      id: 'Kriterianya rumusan situs ini; bobotnya diisi dosen.',
      en: 'The criteria are this site’s; the lecturer sets the weights.',
    },
    debrief: [
      {
        id: 'Kegiatan mana yang paling sulit diberi peran, dan keterangan apa yang kurang?',
        en: 'To which activity was it hardest to give a role, and what information was missing?',
      },
      {
        id: 'Apakah ada pertanyaan tentang topik ini yang ingin Anda sampaikan secara pribadi sesudah kelas?',
        en: 'Is there anything about this topic that you would rather raise privately after class?',
      },
      {
        id: 'Apa yang ingin Anda ketahui tentang kasus ini yang tidak ada dalam sumber publik?',
        en: 'What would you like to know about this case that public sources do not hold?',
      },
    ],
  },
  readings: [
    {
      source: 'jpai-62425-2025',
      why: {
        id: 'Artikel yang menjadi dasar situs ini. Baca abstraknya untuk mengetahui arti tiap peran bagi penulisnya.',
        en: 'The paper behind this site. Read its abstract for what each role means to its author.',
      },
    },
    {
      source: 'taylor-and-francis-nd-01',
      why: {
        id: 'Arti ringkas ketiga peran dalam satu kalimat, dengan rujukan ke Lewis (2001).',
        en: 'The short sense of the three roles in one sentence, citing Lewis (2001).',
      },
    },
    {
      source: 'unidentified-student-thesis-nd-01',
      why: {
        id: 'Uraian peran pelaksana dan katalis menurut Lewis & Kanji; pelatihan digolongkan sebagai layanan.',
        en: 'Sets out implementer and catalyst after Lewis & Kanji; training counts as a service.',
      },
    },
    {
      source: 'ecpat-indonesia-nd-17',
      why: {
        id: 'Undangan PPATK Juli 2024 menurut ECPAT Indonesia; bahan diskusi tentang batas antara diundang dan bermitra.',
        en: 'PPATK’s invitation of July 2024 as ECPAT Indonesia tells it; for discussing the line between being invited and being a partner.',
      },
    },
  ],
  talk: 'class-fifty-minutes',
  adaptation: {
    shortOfTime: {
      id: 'Dengan 35 menit: pakai tiga kegiatan (pelatihan desa, pelatihan jaksa, FGD PPATK), 8 menit untuk mengodekan dan 7 menit untuk membandingkan.',
      en: 'With 35 minutes: use three activities (village training, training for prosecutors, PPATK focus group), 8 minutes for coding and 7 for comparing.',
    },
    largeClass: {
      id: 'Untuk lebih dari 60 mahasiswa: tiap baris mengerjakan dua kegiatan saja, lalu seluruh kelas menjawab semua kegiatan dengan mengangkat tangan. Periksa sebagian tugas penutup sebagai contoh, misalnya satu dari setiap lima.',
      en: 'Above 60 students: each row does two activities only, then a show of hands for all. Read a sample of the exit tasks, for instance one in five.',
    },
    online: {
      id: 'Bagikan alamat set agar semua melihat urutan yang sama. Pasangan bekerja di ruang terpisah; pilihan dikumpulkan dengan fitur jajak pendapat. Peringatan konten dibacakan sebelum ruang dibuka, dan siapa pun boleh keluar dari pertemuan tanpa memberi alasan.',
      en: 'Share the set’s address so that everyone sees the same order. Pairs work in breakout rooms; collect choices with a poll. Read the content note before opening the rooms; anyone may leave the meeting without giving a reason.',
    },
    withoutDevices: {
      id: 'Lembar kerja cetak memuat semua yang diperlukan. Kunci jawaban tetap pada dosen.',
      en: 'The printed worksheet holds all that is needed. The key stays with the lecturer.',
    },
    abroad: {
      id: 'Rencana ini dapat dibaca sebagai objectives, parameters, procedure, assessment, dan debriefing. Tambahkan satu kalimat tentang PPATK dan KPAI, dan tampilkan kanal bantuan setempat.',
      en: 'The plan can be read as objectives, parameters, procedure, assessment and debriefing. Add a sentence on PPATK and KPAI, and show local help channels.',
    },
  },
} satisfies Written<Lesson<SourceId, keyof typeof helpChannels, Link>>;
