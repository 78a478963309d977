import type { Written } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import type { helpChannels } from '../helpChannels';
import type { Link } from '../links';
import type { SourceId } from '../sources';
import { hundredMinutesSteps } from './hundred-minutes-steps';
import { rubricLevels, rubricRows } from './rubric';

/** Students code twelve activities, debate one overlap between roles and test four of the abstract’s claims against public sources. */
export const hundredMinutes = {
  minutes: 100,
  title: {
    id: 'Peran, bukti, dan hal yang tidak dapat ditunjukkan',
    en: 'Roles, evidence and what cannot be shown',
  },
  inOneSentence: {
    id: 'Mahasiswa mengodekan dua belas kegiatan, memperdebatkan satu tumpang tindih peran, dan menguji empat klaim dalam abstrak dengan sumber publik.',
    en: 'Students code twelve activities, debate one overlap between roles and test four of the abstract’s claims against public sources.',
  },
  topics: [
    {
      id: 'Peran LSM dan aturan pengodean',
      en: 'NGO roles and a coding rule',
    },
    {
      id: 'Tumpang tindih antarperan',
      en: 'Overlaps between roles',
    },
    {
      id: 'Deskripsi, tafsiran, dan klaim dampak',
      en: 'Description, interpretation and claims of effect',
    },
  ],
  method: {
    id: 'Paparan, pengodean berpasangan, debat terstruktur, uji klaim',
    en: 'Talk, coding in pairs, structured debate, claim check',
  },
  subCpmk: [
    {
      outcome: {
        id: 'Mahasiswa mampu mengodekan kegiatan LSM dengan aturan yang dinyatakan dengan jelas dan mempertahankan pilihannya dengan bukti.',
        en: 'Students are able to code an NGO’s activities by a clearly stated rule and to defend their choices with evidence.',
      },
      indicator: {
        id: 'Sedikitnya sembilan dari dua belas kegiatan diberi peran dengan alasan yang menyebut bentuk, sasaran, atau siapa yang memutuskan.',
        en: 'At least nine of the twelve activities are given a role with a reason that names the form, the target or who decided.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu membedakan deskripsi, tafsiran, dan klaim dampak dalam abstrak sebuah artikel.',
        en: 'Students are able to tell description, interpretation and claims of effect apart in the abstract of a paper.',
      },
      indicator: {
        id: 'Mahasiswa memberi status pada keempat klaim, dan untuk tiap klaim menyebutkan bukti yang ditemukan atau tidak ditemukan.',
        en: 'Students give a status to all four claims and, for each claim, name the evidence that was or was not found.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu merumuskan bukti yang diperlukan untuk menguji suatu klaim.',
        en: 'Students are able to say what evidence would be needed to test a claim.',
      },
      indicator: {
        id: 'Untuk sedikitnya satu klaim, mahasiswa menyebutkan jenis dokumen, lembaga yang mungkin memilikinya, dan tahun yang diperlukan.',
        en: 'For at least one claim the student names the kind of document, the body that may have it and the years needed.',
      },
    },
  ],
  aims: [
    {
      id: 'Saya dapat mengodekan semua kegiatan dengan aturan yang sama.',
      en: 'I can code all activities by the same rule.',
    },
    {
      id: 'Saya dapat membedakan kalimat yang menggambarkan, kalimat yang menafsirkan, dan kalimat yang menyatakan akibat.',
      en: 'I can distinguish between sentences that describe, sentences that interpret and sentences that state an effect.',
    },
    {
      id: 'Saya dapat menyebutkan sumber apa yang masih diperlukan dan siapa yang mungkin memilikinya.',
      en: 'I can say what source is still needed and who might have it.',
    },
  ],
  prerequisites: [
    {
      id: 'Mahasiswa sudah mendapat pengantar tentang aktor nonnegara atau organisasi internasional.',
      en: 'Students have had an introduction to non-state actors or international organisations.',
    },
    {
      id: 'Mahasiswa sudah membaca abstrak artikel sebelum kelas.',
      en: 'Students have read the paper’s abstract before class.',
    },
  ],
  preparation: {
    lecturer: [
      {
        id: 'Bacalah aturan pengodean, penjelasan tentang tiga tumpang tindih peran, dan keempat klaim beserta statusnya.',
        en: 'Read the coding rule, the notes on the three overlaps between roles, and the four claims with their status.',
      },
      {
        id: 'Cetaklah lembar kerja untuk set “Dua belas kegiatan untuk 100 menit” dan lembar kerja empat klaim, masing-masing satu untuk tiap pasangan. Cetaklah kunci jawabannya secara terpisah.',
        en: 'Print the worksheet for the set ‘Twelve activities for 100 minutes’ and the worksheet of the four claims, one of each for each pair. Print the answer keys separately.',
      },
      {
        id: 'Siapkan salindia dan kanal bantuan. Rencana ini tidak menyisakan waktu untuk menunggu mahasiswa yang terlambat.',
        en: 'Have the slides and the help channels ready. The plan leaves no time to wait for students who come late.',
      },
    ],
    students: [
      {
        id: 'Bacalah abstrak artikel dan tandailah tiap kata yang menyatakan hasil.',
        en: 'Read the abstract and mark every word that states a result.',
      },
    ],
    materials: [
      {
        text: {
          id: 'Aturan pengodean dan tumpang tindih',
          en: 'Coding rule and overlaps',
        },
        rests: [
          'lensNotes/coding-rule',
          'lensNotes/overlap-training',
          'lensNotes/overlap-advocacy',
          'lensNotes/overlap-advocacy-partnership',
        ],
      },
      {
        text: {
          id: 'Uraian ketiga peran',
          en: 'Account of the three roles',
        },
        rests: ['roles/implementer', 'roles/catalyst', 'roles/partner'],
      },
      {
        text: {
          id: 'Empat klaim untuk uji klaim',
          en: 'Four claims for the claim check',
        },
        rests: [
          'claims/implementer-education-outreach',
          'claims/transactions-rose-2022-2024',
          'claims/catalyst-succeeded',
          'claims/partner-training-modules',
        ],
      },
      {
        text: {
          id: 'Keterbatasan lensa',
          en: 'Limits of the lens',
        },
        rests: ['lensNotes/criticism-explanation', 'lensNotes/criticism-partnership-word'],
      },
    ],
  },
  care: {
    note: {
      id: 'Peringatan konten: pertemuan ini membahas pencegahan eksploitasi seksual anak di ranah daring dan transaksi keuangannya, pada tingkat kebijakan. Jangan memakai gambar, rincian perkara, kisah penyintas, modus, atau isi indikator. Dalam debat, mahasiswa berbicara sebagai pembaca data; tidak seorang pun memerankan korban atau pelaku. Mahasiswa tidak diminta mencari materi kekerasan seksual. Siapa pun boleh keluar atau berhenti tanpa menjelaskan alasannya. Bila ada mahasiswa yang merasa terganggu, hentikan kegiatan yang sedang berjalan dan sebutkan kanal bantuan. Di luar Indonesia, tampilkan kanal setempat.',
      en: 'Content note: this class discusses how to prevent online child sexual exploitation and the financial transactions behind it, at the level of policy. Do not use images, case details, survivors’ stories, methods or indicator contents. In the debate students speak as readers of the data; nobody plays a victim or an offender. Students are not asked to look for abuse material. Anyone may leave or stop without giving a reason. If a student is distressed, stop the activity and name the help channels. Outside Indonesia, show your local channels.',
    },
    channels: ['sapa129', 'polri110', 'conduct'],
  },
  sessions: [],
  steps: hundredMinutesSteps,
  assessment: {
    task: {
      id: 'Dalam satu halaman, kodekan tiga kegiatan pilihan Anda dengan aturan yang dinyatakan dengan jelas, jelaskan satu tumpang tindih, dan ujilah satu klaim dalam abstrak: sebutkan apa yang ditemukan, apa yang tidak ditemukan, dan sumber apa yang dapat memastikannya.',
      en: 'On one page, code three activities of your choice by a clearly stated rule, explain one overlap, and test one of the abstract’s claims: say what was found, what was not found, and which source could settle it.',
    },
    levels: rubricLevels,
    rubric: [
      rubricRows.definitionsWithSources,
      rubricRows.evidenceOfEachCode,
      rubricRows.overlapAndCounterEvidence,
      {
        criterion: {
          id: 'Uji klaim',
          en: 'Claim check',
        },
        levels: [
          {
            id: 'Memilih status klaim, menyebut bukti yang ditemukan dan yang tidak ditemukan, serta menyatakan apa yang dapat memastikannya.',
            en: 'Chooses a status, names the evidence that was found and the evidence that was not, and says what could settle the claim.',
          },
          {
            id: 'Memilih status serta menyebut bukti yang ditemukan dan yang tidak ditemukan.',
            en: 'Chooses a status and names the evidence that was found and the evidence that was not.',
          },
          {
            id: 'Memilih status, tetapi alasannya terlalu umum.',
            en: 'Chooses a status, but the reason is too general.',
          },
          {
            id: 'Menyatakan klaim benar atau salah tanpa bukti.',
            en: 'Calls the claim true or false without evidence.',
          },
        ],
      },
      rubricRows.terminologyAndEthics,
      rubricRows.clearWriting,
    ],
    rubricNote: {
      id: 'Lima kriteria berasal dari rubrik yang diusulkan penyusun situs; “Uji klaim” ditambahkan untuk rencana ini. Dosen menentukan bobotnya.',
      en: 'Five criteria come from the rubric proposed by the makers of this site; ‘Claim check’ was added for this plan. The lecturer sets the weights.',
    },
    debrief: [
      {
        id: 'Alasan dari siapa yang mengubah pilihan Anda, dan apa alasannya?',
        en: 'Whose reason changed your choice, and what was it?',
      },
      {
        id: 'Apa perbedaan antara “tidak dapat ditunjukkan” dan “tidak terjadi”?',
        en: 'What is the difference between ‘cannot be shown’ and ‘did not happen’?',
      },
      {
        id: 'Bagian mana dalam pertemuan ini yang terasa berat bagi Anda, dan apa yang sebaiknya diubah?',
        en: 'Which part of the class was distressing for you, and what should be changed?',
      },
    ],
  },
  readings: [
    {
      source: 'jpai-62425-2025',
      why: {
        id: 'Ini artikel yang diuji; abstraknya dibaca kalimat demi kalimat dalam uji klaim.',
        en: 'This is the paper that is tested; its abstract is read sentence by sentence in the claim check.',
      },
    },
    {
      source: 'lewis-kanji-2009',
      why: {
        id: 'Menurut dugaan kami dari daftar pustaka artikel, ketiga peran berasal dari buku ini. Kutiplah hanya setelah Anda membacanya.',
        en: 'Judging by the paper’s reference list, this book is the likely origin of the three roles. Quote it only after you have read it.',
      },
    },
    {
      source: 'taylor-and-francis-nd-01',
      why: {
        id: 'Abstrak bab ini menjelaskan ketiga peran secara ringkas; contoh peran mitranya adalah pengembangan kapasitas.',
        en: 'The abstract of this chapter explains the three roles briefly; its example of the partner role is capacity building.',
      },
    },
    {
      source: 'john-wiley-and-sons-2002-01',
      why: {
        id: 'Menurut ringkasan artikelnya, Brinkerhoff mengusulkan dua patokan untuk menguji kemitraan: hubungan timbal balik dan jati diri organisasi.',
        en: 'According to the summary of her article, Brinkerhoff proposes two tests of a partnership: mutuality and organisation identity.',
      },
    },
    {
      source: 'development-in-practice-nd-01',
      why: {
        id: 'Menurut abstraknya, LSM yang tidak ikut menentukan rancangan menjadi penyedia jasa kontrak; dapat dipakai dalam debat.',
        en: 'According to its abstract, an NGO without a say in the design becomes a contracted provider; useful for the debate.',
      },
    },
    {
      source: 'ecpat-indonesia-nd-15',
      why: {
        id: 'Menceritakan pertemuan Desember 2024 tentang draf pertama indikator: siapa yang memimpin dan siapa yang ikut serta.',
        en: 'Describes the December 2024 meeting on the first draft of the indicators: who led and who took part.',
      },
    },
  ],
  talk: 'class-hundred-minutes',
  adaptation: {
    shortOfTime: {
      id: 'Bila waktunya hanya 80 menit, pakailah delapan kegiatan (tanpa kampanye media sosial, Disrupting Harm, siaran pers Hari Anak Sedunia, dan FGD Desember), dengan 20 menit untuk pengodean dan 10 menit untuk debat.',
      en: 'If you have only 80 minutes, use eight activities (leave out the social-media campaign, Disrupting Harm, the World Children’s Day press release and the December focus group), with 20 minutes for coding and 10 for the debate.',
    },
    largeClass: {
      id: 'Bila mahasiswanya lebih dari 60 orang, tiap baris mengerjakan empat kegiatan sehingga kedua belas kegiatan tetap terbahas. Dua tim yang masing-masing terdiri atas empat orang berdebat di depan, dan kelas menilainya dengan mengangkat tangan.',
      en: 'With more than 60 students, each row does four activities, so that all twelve are covered. Two teams of four debate in front of the class, and the class judges by a show of hands.',
    },
    online: {
      id: 'Bagikan alamat kedua set latihan. Pengodean dilakukan di ruang diskusi terpisah, sedangkan debat di ruang utama dengan urutan bicara yang tertulis. Mahasiswa menyimpan jawabannya sebagai berkas dan mengirimkannya bila diminta dosen.',
      en: 'Share the addresses of both exercise sets. Students code in breakout rooms; the debate takes place in the main room with a written order of speakers. Students save their answers as a file and send it if the lecturer asks for it.',
    },
    withoutDevices: {
      id: 'Cetaklah kedua lembar kerja. Untuk uji klaim, bacakan klaimnya dan minta mahasiswa menulis statusnya pada kertas.',
      en: 'Print both worksheets. For the claim check, read the claims aloud and ask students to write the status on paper.',
    },
    abroad: {
      id: 'Sisihkan tiga menit dalam paparan untuk menjelaskan PPATK, KPAI, dan KemenPPPA. Abstrak artikel juga tersedia dalam bahasa Inggris; beberapa kata dalam kedua versi berbeda, dan perbedaan itu dapat menjadi bahan diskusi.',
      en: 'Use three minutes of the talk to explain PPATK, KPAI and KemenPPPA. The abstract is also available in English; some words differ between the two versions, and the class can discuss these differences.',
    },
  },
} satisfies Written<Lesson<SourceId, keyof typeof helpChannels, Link>>;
