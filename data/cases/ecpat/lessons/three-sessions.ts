import type { Written } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import type { helpChannels } from '../helpChannels';
import type { Link } from '../links';
import type { SourceId } from '../sources';
import { threeSessionsSteps } from './three-sessions-steps';

/** Over three sessions students practise on the case of ECPAT Indonesia and then build a study of the same kind on an NGO of their choice in the workbench. */
export const threeSessions = {
  minutes: 300,
  title: {
    id: 'Menyusun kasus sendiri',
    en: 'A case of one’s own',
  },
  inOneSentence: {
    id: 'Dalam tiga pertemuan, mahasiswa berlatih dengan kasus ECPAT Indonesia, lalu menyusun kajian serupa di meja kerja tentang LSM pilihan kelompok.',
    en: 'Over three sessions students practise on the case of ECPAT Indonesia and then build a study of the same kind on an NGO of their choice in the workbench.',
  },
  topics: [
    {
      id: 'Tiga peran LSM, aturan pengodean, dan tumpang tindih',
      en: 'Three NGO roles, a coding rule and overlaps',
    },
    {
      id: 'Ketepatan waktu, keterbandingan angka, dan status klaim',
      en: 'Precision of dates, comparability of figures and status of claims',
    },
    {
      id: 'Kerangka lain untuk hubungan LSM dan pemerintah',
      en: 'Other frameworks for relations between NGOs and government',
    },
    {
      id: 'Kesepakatan antarpengode',
      en: 'Agreement between coders',
    },
  ],
  method: {
    id: 'Pembelajaran berbasis kasus, latihan berpasangan, kerja kelompok, presentasi',
    en: 'Case-based learning, work in pairs, group work, presentations',
  },
  subCpmk: [
    {
      outcome: {
        id: 'Mahasiswa mampu menerapkan aturan pengodean tiga peran pada kegiatan LSM dan menjelaskan tumpang tindihnya.',
        en: 'Students are able to apply a coding rule for three roles to an NGO’s activities and explain overlaps.',
      },
      indicator: {
        id: 'Tiap kegiatan dalam kasus kelompok memiliki satu peran, alasan, dan sumber; sedikitnya dua memiliki peran kedua beserta alasannya.',
        en: 'Every activity in the group’s case has one role, a reason and a source; at least two have a second role with its reason.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu menilai apakah dua angka boleh dibandingkan dan seberapa tepat waktu suatu kegiatan diketahui.',
        en: 'Students are able to judge whether two figures may be compared and how exactly the date of an activity is known.',
      },
      indicator: {
        id: 'Delapan pasangan angka dan delapan kegiatan dijawab dengan alasan yang menyebut satuan, pokok, rentang waktu, atau kata-kata sumber.',
        en: 'Eight pairs of figures and eight activities are answered with a reason that names unit, subject, period or the source’s words.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu membandingkan lensa tiga peran dengan satu kerangka lain.',
        en: 'Students are able to compare the three-role lens with one other framework.',
      },
      indicator: {
        id: 'Fakta yang sama dibaca dengan kerangka kedua; mahasiswa menyebut satu hal yang menjadi jelas dan satu hal yang luput.',
        en: 'The same facts are read through a second framework, naming one thing that it brings out and one that it leaves out.',
      },
    },
    {
      outcome: {
        id: 'Mahasiswa mampu menyusun kajian kasus yang setiap datanya bersumber dan dikodekan oleh dua orang.',
        en: 'Students are able to build a case study in which every record has a source and is coded by two people.',
      },
      indicator: {
        id: 'Berkas kasus memuat sedikitnya delapan kegiatan beserta sumbernya, pengodean dua orang, jumlah kegiatan yang dibandingkan, dan uraian tentang perbedaannya.',
        en: 'The case file holds at least eight sourced activities, two coders, the number of activities compared and an account of where they differ.',
      },
    },
  ],
  aims: [
    {
      id: 'Saya dapat memberi peran, alasan, dan peran kedua pada suatu kegiatan, lalu membahas perbedaan dengan pengode lain.',
      en: 'I can give an activity a role, a reason and a second role, and discuss differences with another coder.',
    },
    {
      id: 'Saya dapat mengatakan apakah dua angka boleh dibandingkan, dan seberapa tepat waktu suatu kegiatan diketahui.',
      en: 'I can say whether two figures may be compared, and how exactly the date of an activity is known.',
    },
    {
      id: 'Saya dapat membaca kasus yang sama dengan kerangka lain.',
      en: 'I can read the same case through another framework.',
    },
    {
      id: 'Saya dapat menyusun daftar kegiatan sebuah LSM yang setiap datanya bersumber, dan mengatakan apa yang tidak dapat ditunjukkan sumber itu.',
      en: 'I can build a list of an NGO’s activities in which every record has a source, and say what those sources cannot show.',
    },
  ],
  prerequisites: [
    {
      id: 'Pengantar hubungan internasional dan metode penelitian kualitatif.',
      en: 'An introduction to international relations and to qualitative methods.',
    },
    {
      id: 'Gawai dengan peramban untuk tiap kelompok pada pertemuan kedua dan ketiga.',
      en: 'A device with a browser for each group in the second and third session.',
    },
  ],
  preparation: {
    lecturer: [
      {
        id: 'Baca kelima latihan beserta kuncinya, dan cobalah meja kerja dengan dua atau tiga kegiatan.',
        en: 'Read the five exercises with their keys, and try the workbench with two or three activities.',
      },
      {
        id: 'Bentuk kelompok berisi empat atau lima orang. Siapkan daftar LSM yang boleh dipilih, terutama dari bidang yang tidak membebani perasaan, misalnya lingkungan, pendidikan, atau kesehatan.',
        en: 'Form groups of four or five. Prepare a list of NGOs to choose from, above all in fields that are not distressing, such as environment, education or health.',
      },
      {
        id: 'Cetak lembar kerja dan kunci secara terpisah untuk tiap pertemuan.',
        en: 'Print worksheets and keys separately for each session.',
      },
    ],
    students: [
      {
        id: 'Pertemuan 1: membaca abstrak artikel.',
        en: 'Session 1: read the paper’s abstract.',
      },
      {
        id: 'Pertemuan 2: membawa berkas kasus dengan sedikitnya delapan kegiatan yang disertai sumber.',
        en: 'Session 2: bring a case file with at least eight sourced activities.',
      },
      {
        id: 'Pertemuan 3: membawa dua berkas pengodean dan satu halaman kerangka kedua.',
        en: 'Session 3: bring two coding files and one page on the second framework.',
      },
    ],
    materials: [
      {
        text: {
          id: 'Peran dan aturan pengodean',
          en: 'Roles and coding rule',
        },
        rests: ['roles/implementer', 'roles/catalyst', 'roles/partner', 'lensNotes/coding-rule'],
      },
      {
        text: {
          id: 'Kerangka lain',
          en: 'Other frameworks',
        },
        rests: [
          'frameworks/four-c',
          'frameworks/korten',
          'frameworks/acf',
          'frameworks/coston',
          'frameworks/lewis-four',
        ],
      },
      {
        text: {
          id: 'Gambar yang tidak boleh dibuat',
          en: 'Pictures that must not be drawn',
        },
        rests: [
          'mustNotDraw/line-114-to-127',
          'mustNotDraw/ncmec-line-through-2024',
          'mustNotDraw/simfoni-cases-with-victims',
        ],
      },
      {
        text: {
          id: 'Cara skripsi memakai peran LSM',
          en: 'How student theses use NGO roles',
        },
        rests: ['teaching/thesis-practice'],
      },
      {
        text: {
          id: 'Aturan kehati-hatian',
          en: 'Care rules',
        },
        rests: ['teaching/care'],
      },
    ],
  },
  care: {
    note: {
      id: 'Peringatan konten: dua pertemuan pertama membahas pencegahan eksploitasi seksual anak di ranah daring pada tingkat kebijakan. Kasus pilihan kelompok hanya memakai halaman publik organisasi, lembaga, dan media: tanpa wawancara dengan anak atau penyintas, tanpa turun ke lapangan, tanpa mencari materi kekerasan seksual, tanpa rincian perkara atau modus. Tidak seorang pun memerankan korban atau pelaku. Kelompok boleh memilih bidang lain dan boleh mengganti kasusnya tanpa menjelaskan alasan. Siapa pun boleh berhenti kapan saja; hentikan langkah bila ada yang terganggu dan sebutkan kanal bantuan. Di luar Indonesia, tampilkan kanal setempat.',
      en: 'Content note: the first two sessions are about preventing online child sexual exploitation, at the level of policy. A case of one’s own uses only public pages of organisations, institutions and media: no interviews with children or survivors, no field visits, no search for material, no case details or methods. Nobody plays a victim or an offender. A group may choose another field and may change its case without giving a reason. Anyone may stop at any time; stop the step if someone is distressed and name the help channels. Outside Indonesia, show your local channels.',
    },
    channels: ['sapa129', 'polri110', 'conduct'],
  },
  sessions: [
    {
      minutes: 100,
      title: {
        id: 'Lensa dan kasus',
        en: 'The lens and the case',
      },
      before: {
        id: 'Mahasiswa membaca abstrak artikel.',
        en: 'Students read the paper’s abstract.',
      },
      after: {
        id: 'Tiap kelompok memilih satu LSM, mencari delapan sampai dua belas kegiatan pada halaman publik, dan mencatatnya di meja kerja: judul, waktu dengan ketepatannya, dan sumber. Peran belum diisi.',
        en: 'Each group chooses an NGO, finds eight to twelve activities on public pages and enters them in the workbench: title, date with its precision, and source. Roles are left open.',
      },
    },
    {
      minutes: 100,
      title: {
        id: 'Bukti, angka, waktu, dan kerangka lain',
        en: 'Evidence, figures, dates and other frameworks',
      },
      before: {
        id: 'Berkas kasus kelompok dengan sedikitnya delapan kegiatan yang disertai sumber.',
        en: 'The group’s case file with at least eight sourced activities.',
      },
      after: {
        id: 'Dua anggota kelompok mengodekan kasus secara terpisah dan menyimpan berkas masing-masing. Anggota lain menulis satu halaman analisis dengan kerangka kedua.',
        en: 'Two members code the case separately and save a file each. The others write one page reading it through the second framework.',
      },
    },
    {
      minutes: 100,
      title: {
        id: 'Kasus sendiri di meja kerja',
        en: 'A case of one’s own in the workbench',
      },
      before: {
        id: 'Dua berkas pengodean dan satu halaman kerangka kedua.',
        en: 'Two coding files and one page on the second framework.',
      },
      after: {
        id: 'Laporan akhir dikumpulkan bersama berkas kasus.',
        en: 'The final report is handed in together with the case file.',
      },
    },
  ],
  steps: threeSessionsSteps,
  assessment: {
    task: {
      id: 'Berkas kasus dengan sedikitnya delapan kegiatan yang disertai sumber, serta laporan dua halaman: aturan pengodean, hasil pengodean dua orang dengan jumlah kegiatan yang dibandingkan, satu tumpang tindih, perbandingan dengan satu kerangka lain, dan satu klaim yang tidak dapat ditunjukkan.',
      en: 'A case file with at least eight sourced activities and a two-page report: coding rule, results of two coders with the number of activities compared, one overlap, comparison with one other framework, and one claim that cannot be shown.',
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
          id: 'Perbandingan dengan satu kerangka lain',
          en: 'Comparison with one other framework',
        },
        levels: [
          {
            id: 'Membaca fakta yang sama dengan kerangka lain serta menyebut satu hal yang menjadi jelas dan satu hal yang luput.',
            en: 'Reads the same facts through another framework and names one thing that it brings out and one that it leaves out.',
          },
          {
            id: 'Membaca fakta yang sama dengan kerangka lain dan menyebut satu perbedaan.',
            en: 'Reads the same facts through another framework and names one difference.',
          },
          {
            id: 'Menguraikan kerangka lain tanpa menerapkannya pada fakta kasus.',
            en: 'Describes another framework without applying it to the facts of the case.',
          },
          {
            id: 'Tidak membandingkan dengan kerangka lain.',
            en: 'Makes no comparison with another framework.',
          },
        ],
      },
      {
        criterion: {
          id: 'Waktu, sumber, dan kesepakatan antarpengode',
          en: 'Dates, sources and agreement between coders',
        },
        levels: [
          {
            id: 'Tiap kegiatan disertai sumber, dan tanggalnya tidak lebih rinci daripada sumbernya; pengodean dua orang dibandingkan dengan menyebut jumlah kegiatan, dan perbedaannya dibahas.',
            en: 'Every activity has a source and a date no finer than the source gives; two coders are compared, the number of activities is stated, and differences are discussed.',
          },
          {
            id: 'Tiap kegiatan disertai sumber dan tanggal; pengodean dua orang dibandingkan dengan menyebut jumlah kegiatan.',
            en: 'Every activity has a source and a date; two coders are compared and the number of activities is stated.',
          },
          {
            id: 'Sebagian kegiatan tanpa sumber, atau ketepatan tanggalnya tidak dinyatakan.',
            en: 'Some activities lack a source, or the precision of dates is not stated.',
          },
          {
            id: 'Kebanyakan kegiatan tanpa sumber, dan tidak ada pengode kedua.',
            en: 'Most activities lack a source, and there is no second coder.',
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
    ],
    rubricNote: {
      id: 'Lima kriteria berasal dari usulan rubrik situs ini; kriteria tentang waktu, sumber, dan kesepakatan antarpengode ditambahkan untuk unit ini. Bobotnya diisi dosen.',
      en: 'Five criteria come from this site’s proposed rubric; the one on dates, sources and coders was added for this unit. The lecturer sets the weights.',
    },
    debrief: [
      {
        id: 'Apa yang lebih mudah diketahui tentang LSM pilihan Anda daripada tentang ECPAT Indonesia, dan apa yang lebih sulit?',
        en: 'What was easier to learn about your NGO than about ECPAT Indonesia, and what was harder?',
      },
      {
        id: 'Aturan pengodean mana yang ingin Anda ubah setelah memakainya?',
        en: 'Which part of the coding rule would you change now that you have used it?',
      },
      {
        id: 'Apakah ada saat ketika Anda ingin berhenti, dan apakah Anda tahu caranya?',
        en: 'Was there a moment when you wanted to stop, and did you know how?',
      },
    ],
  },
  readings: [
    {
      source: 'jpai-62425-2025',
      why: {
        id: 'Contoh kajian dengan lensa tiga peran; bandingkan susunannya dengan kasus Anda.',
        en: 'An example of a study with the three-role lens; compare its structure with your case.',
      },
    },
    {
      source: 'lewis-kanji-2009',
      why: {
        id: 'Dugaan asal ketiga peran, dibaca dari daftar pustaka artikel; cari di perpustakaan dan periksa definisinya.',
        en: 'The likely origin of the roles, to judge by the paper’s reference list; find it in a library and check the definitions.',
      },
    },
    {
      source: 'taylor-and-francis-nd-02',
      why: {
        id: 'Mengapa penggolongan peran menyederhanakan kenyataan dan tetap diperlukan.',
        en: 'Why sorting into roles simplifies and is still needed.',
      },
    },
    {
      source: 'boston-university-2017-01',
      why: {
        id: 'Empat C Najam untuk membandingkan tujuan dan cara LSM dengan pemerintah.',
        en: 'Najam’s four Cs, for comparing an NGO’s ends and means with a government’s.',
      },
    },
    {
      source: 'gdrc-nd-01',
      why: {
        id: 'Generasi LSM menurut Korten, dalam bentuk tabel.',
        en: 'Korten’s generations in the form of a table.',
      },
    },
    {
      source: 'sage-1998-01',
      why: {
        id: 'Coston tentang delapan tipe hubungan pemerintah dan LSM; nama kedelapan tipe itu tidak kami baca.',
        en: 'Coston on eight types of relations between government and NGOs; we have not seen the names of the types.',
      },
    },
    {
      source: 'mdpi-2018-01',
      why: {
        id: 'Sepuluh peran dalam satu kemitraan; menunjukkan apa yang dapat tertutup oleh kata mitra.',
        en: 'Ten roles inside one partnership; shows what the word partner can hide.',
      },
    },
    {
      source: 'universitas-katolik-nd-01',
      why: {
        id: 'Skripsi yang membandingkan ECPAT Indonesia dan ECPAT Filipina; skema yang dipakainya juga dari Lewis, tetapi berbeda.',
        en: 'A thesis that compares ECPAT Indonesia and ECPAT Philippines by another scheme after Lewis.',
      },
    },
  ],
  talk: 'class-three-sessions',
  adaptation: {
    shortOfTime: {
      id: 'Dua pertemuan: gabungkan pertemuan pertama dan kedua tanpa “Membaca dengan kerangka lain” dan padanan istilah; kerangka kedua menjadi tugas tertulis.',
      en: 'Two sessions: merge the first and second by leaving out ‘Reading through another framework’ and the term pairs; the second framework becomes a written task.',
    },
    largeClass: {
      id: 'Untuk lebih dari 40 mahasiswa: presentasi diganti dengan pameran. Tiap kelompok menempelkan linimasanya dan satu contoh tumpang tindih peran; separuh anggota menjaga, separuh berkeliling, lalu bertukar.',
      en: 'Above 40 students: the presentations become a gallery. Each group puts up its timeline and one overlap; half stay with it, half walk round, then they swap.',
    },
    online: {
      id: 'Kelompok berbagi berkas kasus lewat platform kelas; meja kerja berjalan di peramban masing-masing dan tidak mengirim apa pun. Tiap kelompok merekam presentasi lima menit, lalu membahasnya di forum.',
      en: 'Groups share the case file on the class platform; the workbench runs in each browser and sends nothing. Presentations are recorded, five minutes each, and discussed in a forum.',
    },
    withoutDevices: {
      id: 'Pakai lembar kosong: satu kartu kertas untuk tiap kegiatan dengan judul, waktu, sumber, peran, dan alasan. Dua pengode memakai kartu berwarna berbeda; hitung berapa yang sama dari berapa.',
      en: 'Use blank sheets: one paper card for each activity with title, date, source, role and reason. Two coders use cards of different colours; count how many agree out of how many.',
    },
    abroad: {
      id: 'Mahasiswa dapat memilih LSM di negaranya sendiri. Pertanyaan tentang PPATK diganti dengan pertanyaan tentang lembaga negara yang bekerja bersama LSM itu.',
      en: 'Students can choose an NGO in their own country. Replace questions about PPATK with the state body that the NGO works with.',
    },
  },
} satisfies Written<Lesson<SourceId, keyof typeof helpChannels, Link>>;
