import type { Written } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import type { helpChannels } from '../helpChannels';
import type { Link } from '../links';
import type { SourceId } from '../sources';
import { fiftyMinutesSteps } from './fifty-minutes-steps';
import { rubricLevels, rubricRows } from './rubric';

/** Working in pairs, students sort six activities of ECPAT Indonesia into three roles and then compare their reasons with this site’s coding. */
export const fiftyMinutes = {
  minutes: 50,
  title: {
    id: 'Peran yang mana?',
    en: 'Which role?',
  },
  inOneSentence: {
    id: 'Secara berpasangan mahasiswa mengodekan enam kegiatan ECPAT Indonesia ke dalam tiga peran, lalu membandingkan alasannya dengan pengodean di situs ini.',
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
        id: 'Mahasiswa mampu menggolongkan kegiatan LSM ke dalam peran pelaksana, katalis, atau mitra dengan alasan yang didukung sumber.',
        en: 'Students are able to classify an NGO’s activities as implementer, catalyst or partner work and to give a reason that a source supports.',
      },
      indicator: {
        id: 'Sedikitnya lima dari enam kegiatan diberi satu peran, beserta kata atau fakta dalam data yang menentukannya.',
        en: 'At least five of the six activities are given one role together with the word or fact in the record that decided it.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu menjelaskan mengapa suatu kegiatan dapat digolongkan ke dalam peran lain.',
        en: 'Students are able to explain why an activity can be classed under another role.',
      },
      indicator: {
        id: 'Untuk sedikitnya satu kegiatan, mahasiswa menyebut peran kedua dan bukti yang akan mengubah pilihannya.',
        en: 'For at least one activity the student names a second role and the evidence that would change the choice.',
      },
    },
  ],
  aims: [
    {
      id: 'Saya dapat menyebutkan peran apa yang dijalankan sebuah LSM dalam suatu kegiatan, dan kata mana yang membuat saya memilihnya.',
      en: 'I can say which role an NGO played in an activity, and which words made me choose it.',
    },
    {
      id: 'Saya dapat menyebutkan alasan orang yang memilih peran lain.',
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
        id: 'Bacalah halaman tentang ketiga peran, terutama bagian tentang kegiatan yang mudah tertukar perannya.',
        en: 'Read the pages on the three roles, especially the parts on activities whose roles are easily confused.',
      },
      {
        id: 'Cetaklah lembar kerja untuk set “Enam kegiatan untuk 50 menit”, satu lembar untuk tiap pasangan. Cetaklah kunci jawabannya secara terpisah dan jangan dibagikan.',
        en: 'Print the worksheet for the set ‘Six activities for 50 minutes’, one copy for each pair. Print the answer key separately and do not hand it out.',
      },
      {
        id: 'Siapkan salindia berisi kanal bantuan, atau tulislah nomor 129 dan 110 di papan.',
        en: 'Have the slide with the help channels ready, or write the numbers 129 and 110 on the board.',
      },
    ],
    students: [
      {
        id: 'Bawalah alat tulis; gawai boleh dipakai, tetapi tidak wajib.',
        en: 'Bring something to write with; a device may be used but is not required.',
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
          id: 'Aturan pengodean (usulan penyusun situs)',
          en: 'Coding rule (proposed by the makers of this site)',
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
      id: 'Peringatan konten: pertemuan ini membahas eksploitasi seksual anak di ranah daring dan aliran dananya, pada tingkat kebijakan. Tidak ada gambar, rincian perkara, kisah penyintas, atau isi indikator. Tidak seorang pun memerankan korban atau pelaku, dan mahasiswa tidak diminta mencari materi kekerasan seksual. Siapa pun boleh keluar kapan saja tanpa menjelaskan alasannya. Bila ada mahasiswa yang merasa terganggu, hentikan kegiatan yang sedang berjalan, tawarkan jeda, dan sebutkan kanal bantuan. Di luar Indonesia, tampilkan kanal setempat.',
      en: 'Content note: this class discusses online child sexual exploitation and the money behind it, at the level of policy. There are no images, case details, survivors’ stories or indicator contents. Nobody plays a victim or an offender, and students are not asked to look for abuse material. Anyone may leave at any time without giving a reason. If a student is distressed, stop the activity, offer a break and name the help channels. Outside Indonesia, show your local channels.',
    },
    channels: ['sapa129', 'polri110', 'conduct'],
  },
  sessions: [],
  steps: fiftyMinutesSteps,
  assessment: {
    task: {
      id: 'Tiap mahasiswa menulis tiga kalimat tentang satu kegiatan: peran yang dipilih, kata atau fakta yang menentukannya beserta sumbernya, dan bukti yang akan mengubah pilihan itu.',
      en: 'Each student writes three sentences about one activity: the role chosen, the word or fact that decided it with its source, and the evidence that would change the choice.',
    },
    levels: rubricLevels,
    rubric: [
      rubricRows.evidenceOfEachCode,
      rubricRows.overlapAndCounterEvidence,
      rubricRows.terminologyAndEthics,
      rubricRows.clearWriting,
    ],
    rubricNote: {
      id: 'Penyusun situs merumuskan kriteria ini; dosen menentukan bobotnya.',
      en: 'The makers of this site wrote the criteria; the lecturer sets the weights.',
    },
    debrief: [
      {
        id: 'Kegiatan mana yang paling sulit digolongkan, dan keterangan apa yang kurang?',
        en: 'Which activity was the hardest to classify, and what information was missing?',
      },
      {
        id: 'Apakah ada pertanyaan tentang topik ini yang ingin Anda sampaikan secara pribadi sesudah kelas?',
        en: 'Is there a question about this topic that you would rather ask privately after class?',
      },
      {
        id: 'Apa yang ingin Anda ketahui tentang kasus ini, tetapi tidak Anda temukan dalam sumber publik?',
        en: 'What would you like to know about this case that you did not find in public sources?',
      },
    ],
  },
  readings: [
    {
      source: 'jpai-62425-2025',
      why: {
        id: 'Ini artikel yang menjadi dasar situs. Bacalah abstraknya untuk mengetahui arti tiap peran menurut penulisnya.',
        en: 'This is the paper behind the site. Read its abstract to see what each role means to its author.',
      },
    },
    {
      source: 'taylor-and-francis-nd-01',
      why: {
        id: 'Abstrak bab ini menjelaskan ketiga peran dalam satu kalimat dan merujuk pada Lewis (2001).',
        en: 'The abstract of this chapter explains the three roles in one sentence and cites Lewis (2001).',
      },
    },
    {
      source: 'unidentified-student-thesis-nd-01',
      why: {
        id: 'Menguraikan peran pelaksana dan katalis menurut Lewis & Kanji, dan menggolongkan pelatihan sebagai layanan.',
        en: 'Describes the implementer and catalyst roles according to Lewis & Kanji, and counts training as a service.',
      },
    },
    {
      source: 'ecpat-indonesia-nd-17',
      why: {
        id: 'Menceritakan undangan PPATK pada Juli 2024 menurut ECPAT Indonesia; dapat dipakai untuk membahas batas antara diundang dan bermitra.',
        en: 'Gives ECPAT Indonesia’s account of PPATK’s invitation in July 2024; useful for discussing the line between being invited and being a partner.',
      },
    },
  ],
  talk: 'class-fifty-minutes',
  adaptation: {
    shortOfTime: {
      id: 'Bila waktunya hanya 35 menit, pakailah tiga kegiatan (pelatihan desa, pelatihan jaksa, dan FGD PPATK), dengan 8 menit untuk mengodekan dan 7 menit untuk membandingkan.',
      en: 'If you have only 35 minutes, use three activities (the village training, the training for prosecutors and the PPATK focus group), with 8 minutes for coding and 7 for comparing.',
    },
    largeClass: {
      id: 'Bila mahasiswanya lebih dari 60 orang, tiap baris hanya mengerjakan dua kegiatan, lalu seluruh kelas memberi jawaban untuk semua kegiatan dengan mengangkat tangan. Periksalah sebagian tugas penutup saja, misalnya satu dari setiap lima.',
      en: 'With more than 60 students, each row does only two activities, and then the whole class answers for all activities by a show of hands. Read a sample of the exit tasks, for instance one in five.',
    },
    online: {
      id: 'Bagikan alamat set latihan agar semua melihat urutan yang sama. Tiap pasangan bekerja di ruang diskusi terpisah; kumpulkan pilihannya dengan fitur jajak pendapat. Bacakan peringatan konten sebelum ruang diskusi dibuka; siapa pun boleh keluar dari pertemuan tanpa memberi alasan.',
      en: 'Share the address of the exercise set so that everyone sees the same order. Pairs work in breakout rooms; collect their choices with a poll. Read out the content note before opening the rooms; anyone may leave the meeting without giving a reason.',
    },
    withoutDevices: {
      id: 'Lembar kerja cetak memuat semua bahan yang diperlukan. Kunci jawabannya disimpan dosen.',
      en: 'The printed worksheet contains everything that is needed. The lecturer keeps the answer key.',
    },
    abroad: {
      id: 'Rencana ini dapat dibagi menjadi objectives, parameters, procedure, assessment, dan debriefing. Tambahkan satu kalimat untuk menjelaskan PPATK dan KPAI, dan tampilkan kanal bantuan setempat.',
      en: 'The plan can be divided into objectives, parameters, procedure, assessment and debriefing. Add a sentence to explain PPATK and KPAI, and show local help channels.',
    },
  },
} satisfies Written<Lesson<SourceId, keyof typeof helpChannels, Link>>;
