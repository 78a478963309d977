import type { Written } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import type { helpChannels } from '../helpChannels';
import type { Link } from '../links';
import type { SourceId } from '../sources';
import { hundredMinutesSteps } from './hundred-minutes-steps';

/** Students code twelve activities, debate one overlap and test four claims of the abstract against public sources. */
export const hundredMinutes = {
  minutes: 100,
  title: {
    id: 'Peran, bukti, dan yang tidak dapat ditunjukkan',
    en: 'Roles, evidence and what cannot be shown',
  },
  inOneSentence: {
    id: 'Mahasiswa mengodekan dua belas kegiatan, memperdebatkan satu tumpang tindih, dan menguji empat klaim abstrak dengan sumber publik.',
    en: 'Students code twelve activities, debate one overlap and test four claims of the abstract against public sources.',
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
        id: 'Mahasiswa mampu mengodekan kegiatan LSM dengan aturan yang dinyatakan dan mempertahankan pilihannya dengan bukti.',
        en: 'Students are able to code an NGO’s activities by a stated rule and defend their choices with evidence.',
      },
      indicator: {
        id: 'Sedikitnya sembilan dari dua belas kegiatan diberi peran dengan alasan yang menyebut bentuk, sasaran, atau siapa yang memutuskan.',
        en: 'At least nine of the twelve activities are given a role with a reason that names form, target or who decided.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu membedakan deskripsi, tafsiran, dan klaim dampak dalam abstrak sebuah artikel.',
        en: 'Students are able to tell description, interpretation and claims of effect apart in the abstract of a paper.',
      },
      indicator: {
        id: 'Keempat klaim diberi status, dan untuk tiap klaim disebutkan bukti yang ditemukan atau yang tidak ditemukan.',
        en: 'All four claims are given a status, and for each the evidence that was or was not found is named.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu merumuskan bukti yang diperlukan untuk menguji suatu klaim.',
        en: 'Students are able to say what evidence would be needed to test a claim.',
      },
      indicator: {
        id: 'Untuk sedikitnya satu klaim, mahasiswa menyebut jenis dokumen, lembaga yang mungkin memilikinya, dan tahun yang diperlukan.',
        en: 'For at least one claim the student names the kind of document, the body that would hold it and the years needed.',
      },
    },
  ],
  aims: [
    {
      id: 'Saya dapat mengodekan kegiatan dengan aturan yang sama dari awal sampai akhir.',
      en: 'I can code activities by the same rule from beginning to end.',
    },
    {
      id: 'Saya dapat membedakan kalimat yang menggambarkan, menafsirkan, dan menyatakan akibat.',
      en: 'I can tell a sentence that describes from one that interprets and one that states an effect.',
    },
    {
      id: 'Saya dapat menyebut sumber apa yang masih diperlukan, dan siapa yang mungkin memilikinya.',
      en: 'I can say what source is still needed and who might have it.',
    },
  ],
  prerequisites: [
    {
      id: 'Pengantar tentang aktor nonnegara atau organisasi internasional.',
      en: 'An introduction to non-state actors or international organisations.',
    },
    {
      id: 'Abstrak artikel dibaca sebelum kelas.',
      en: 'The paper’s abstract has been read before class.',
    },
  ],
  preparation: {
    lecturer: [
      {
        id: 'Baca aturan pengodean, tiga tumpang tindih, dan keempat klaim beserta statusnya.',
        en: 'Read the coding rule, the three overlaps and the four claims with their status.',
      },
      {
        id: 'Cetak lembar kerja set “Dua belas kegiatan untuk 100 menit” dan lembar empat klaim, satu untuk tiap pasangan; kunci jawaban dicetak terpisah.',
        en: 'Print the worksheets of the set ‘Twelve activities for 100 minutes’ and of the four claims, one for each pair; print the keys apart.',
      },
      {
        id: 'Siapkan salindia dan kanal bantuan. Rencana ini tidak menyisakan waktu untuk menunggu yang terlambat.',
        en: 'Have slides and help channels ready. The plan leaves no time to wait for latecomers.',
      },
    ],
    students: [
      {
        id: 'Membaca abstrak artikel dan menandai tiap kata yang menyatakan hasil.',
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
      id: 'Peringatan konten: pertemuan ini membahas pencegahan eksploitasi seksual anak di ranah daring dan transaksi keuangannya, pada tingkat kebijakan. Jangan memakai gambar, rincian perkara, kisah penyintas, modus, atau isi indikator. Dalam debat, mahasiswa berbicara sebagai pembaca data; tidak seorang pun memerankan korban atau pelaku. Mahasiswa tidak diminta mencari materi kekerasan seksual. Siapa pun boleh keluar atau berhenti tanpa menjelaskan alasannya. Bila ada yang terganggu, hentikan langkah yang sedang berjalan dan sebutkan kanal bantuan. Di luar Indonesia, tampilkan kanal setempat.',
      en: 'Content note: this class is about preventing online child sexual exploitation and the transactions behind it, at the level of policy. Use no images, case details, survivors’ stories, methods or indicator contents. In the debate students speak as readers of records; nobody plays a victim or an offender. Students are not asked to look for material. Anyone may leave or stop without giving a reason. If someone is distressed, stop the step and name the help channels. Outside Indonesia, show your local channels.',
    },
    channels: ['sapa129', 'polri110', 'conduct'],
  },
  sessions: [],
  steps: hundredMinutesSteps,
  assessment: {
    task: {
      id: 'Satu halaman: kodekan tiga kegiatan pilihan dengan aturan yang dinyatakan, jelaskan satu tumpang tindih, dan uji satu klaim abstrak dengan menyebut apa yang ditemukan, apa yang tidak ditemukan, dan sumber apa yang dapat memastikannya.',
      en: 'One page: code three activities of your choice by a stated rule, explain one overlap, and test one claim of the abstract by naming what was found, what was not, and what could settle it.',
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
          id: 'Definisi peran dengan sumbernya',
          en: 'Roles defined, source cited',
        },
        levels: [
          {
            id: 'Mendefinisikan ketiga peran, menyebut sumber tiap definisi dan sejauh mana sumber itu dibaca.',
            en: 'Defines all three roles, names the source of each definition and says how far that source was read.',
          },
          {
            id: 'Mendefinisikan ketiga peran dan menyebut sumbernya.',
            en: 'Defines all three roles and names the sources.',
          },
          {
            id: 'Mendefinisikan sebagian peran, atau definisinya tanpa sumber.',
            en: 'Defines some of the roles, or defines them without a source.',
          },
          {
            id: 'Memakai nama peran tanpa menjelaskan artinya.',
            en: 'Uses the role names without saying what they mean.',
          },
        ],
      },
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
          id: 'Uji klaim',
          en: 'Claim check',
        },
        levels: [
          {
            id: 'Memilih status klaim, menyebut bukti yang ditemukan dan yang tidak, serta menyatakan apa yang dapat memastikannya.',
            en: 'Chooses a status, names what was found and what was not, and says what could settle the claim.',
          },
          {
            id: 'Memilih status serta menyebut bukti yang ditemukan dan yang tidak.',
            en: 'Chooses a status and names what was found and what was not.',
          },
          {
            id: 'Memilih status dengan alasan yang umum saja.',
            en: 'Chooses a status with a general reason.',
          },
          {
            id: 'Menyatakan klaim benar atau salah tanpa bukti.',
            en: 'Calls the claim true or false without evidence.',
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
      id: 'Lima kriteria berasal dari usulan rubrik situs ini; “Uji klaim” ditambahkan untuk rencana ini. Bobotnya diisi dosen.',
      en: 'Five criteria come from this site’s proposed rubric; ‘Claim check’ was added for this plan. The lecturer sets the weights.',
    },
    debrief: [
      {
        id: 'Alasan siapa yang mengubah pilihan Anda, dan apa isinya?',
        en: 'Whose reason changed your choice, and what was it?',
      },
      {
        id: 'Apa perbedaan antara “tidak dapat ditunjukkan” dan “tidak terjadi”?',
        en: 'What is the difference between ‘cannot be shown’ and ‘did not happen’?',
      },
      {
        id: 'Bagian mana dari pertemuan ini yang terasa berat, dan apa yang sebaiknya diubah?',
        en: 'Which part of the class felt heavy, and what should be changed?',
      },
    ],
  },
  readings: [
    {
      source: 'jpai-62425-2025',
      why: {
        id: 'Artikel yang diuji; abstraknya dibaca kalimat demi kalimat dalam uji klaim.',
        en: 'The paper under test; its abstract is read sentence by sentence in the claim check.',
      },
    },
    {
      source: 'lewis-kanji-2009',
      why: {
        id: 'Buku yang, dilihat dari daftar pustaka artikel, diduga menjadi asal ketiga peran. Kutip hanya setelah dibaca.',
        en: 'The likely origin of the roles, to judge by the paper’s reference list. Quote it only after reading it.',
      },
    },
    {
      source: 'taylor-and-francis-nd-01',
      why: {
        id: 'Arti ringkas ketiga peran; pengembangan kapasitas menjadi contoh peran mitra.',
        en: 'The short sense of the three roles; capacity building is its example of the partner role.',
      },
    },
    {
      source: 'john-wiley-and-sons-2002-01',
      why: {
        id: 'Brinkerhoff tentang patokan untuk menguji kemitraan: hubungan timbal balik dan jati diri organisasi.',
        en: 'Brinkerhoff on a test for partnership: mutuality and organisation identity.',
      },
    },
    {
      source: 'development-in-practice-nd-01',
      why: {
        id: 'LSM yang tidak ikut menentukan rancangan menjadi penyedia jasa kontrak; bahan untuk debat.',
        en: 'An NGO without a say in design becomes a contracted provider; for the debate.',
      },
    },
    {
      source: 'ecpat-indonesia-nd-15',
      why: {
        id: 'Pertemuan Desember 2024 tentang draf pertama indikator: siapa memimpin, siapa ikut serta.',
        en: 'The meeting of December 2024 on the first draft of the indicators: who led and who took part.',
      },
    },
  ],
  talk: 'class-hundred-minutes',
  adaptation: {
    shortOfTime: {
      id: 'Dengan 80 menit: pakai delapan kegiatan (tanpa kampanye media sosial, Disrupting Harm, siaran pers Hari Anak Sedunia, dan FGD Desember) dan 20 menit untuk pengodean; debat 10 menit.',
      en: 'With 80 minutes: use eight activities (leave out the social-media campaign, Disrupting Harm, the World Children’s Day release and the December focus group) with 20 minutes for coding; 10 for the debate.',
    },
    largeClass: {
      id: 'Untuk lebih dari 60 mahasiswa: tiap baris mengerjakan empat kegiatan, sehingga kedua belas kegiatan tetap terbahas. Dua tim yang masing-masing terdiri atas empat orang berdebat di depan, sedangkan kelas menilai dengan mengangkat tangan.',
      en: 'Above 60 students: four activities for each row, so that all twelve are covered. Two teams of four debate in front, and the class judges by a show of hands.',
    },
    online: {
      id: 'Bagikan alamat kedua set. Pengodean di ruang terpisah; debat di ruang utama dengan urutan bicara tertulis. Mahasiswa menyimpan jawabannya sebagai berkas dan mengirimkannya bila diminta dosen.',
      en: 'Share the addresses of both sets. Code in breakout rooms; hold the debate in the main room with a written speaking order. Students keep their answers as a file and send it if the lecturer asks.',
    },
    withoutDevices: {
      id: 'Cetak kedua lembar kerja. Untuk uji klaim, bacakan klaimnya dan minta mahasiswa menulis status pada kertas.',
      en: 'Print both worksheets. For the claim check, read the claims aloud and have students write the status on paper.',
    },
    abroad: {
      id: 'Sisihkan tiga menit dari paparan untuk menjelaskan PPATK, KPAI, dan KemenPPPA. Abstrak artikel tersedia dalam bahasa Inggris; beberapa kata berbeda antara kedua versi, dan itu dapat menjadi bahan diskusi.',
      en: 'Take three minutes of the talk to explain PPATK, KPAI and KemenPPPA. The abstract exists in English; some words differ between the two versions, which can be discussed.',
    },
  },
} satisfies Written<Lesson<SourceId, keyof typeof helpChannels, Link>>;
