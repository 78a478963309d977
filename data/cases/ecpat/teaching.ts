import type { Records, TeachingNote } from '#data/types';
import type { SourceId } from './sources';

/** What was found on teaching; the lessons build on it. From the evidence dossier, checked on 24 November 2026. */
export const teaching = {
  'active-types': {
    label: {
      id: 'Jenis latihan untuk pengajaran hubungan internasional',
      en: 'Types of exercise for teaching international relations',
    },
    account: {
      id: 'Sebuah tinjauan tentang pembelajaran aktif dalam studi internasional menyebut studi kasus dan pembelajaran berbasis masalah, debat terstruktur, teks alternatif, dan simulasi. Rancangan latihan yang baik menyatakan tujuan, langkah, dan cara penilaiannya.',
      en: 'A review of active teaching in international studies names case studies and problem-based learning, structured debate, alternative texts and simulations. A good exercise design states its aim, its steps and its assessment.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak tinjauan itu.',
      en: 'We read only the abstract of the review.',
    },
    basis: 'seen',
    sources: ['oxford-research-2019-01'],
  },
  'four-parts': {
    label: { id: 'Empat bagian rencana kegiatan', en: 'Four parts of an activity plan' },
    account: {
      id: 'Sebuah rancangan simulasi perundingan perjanjian hak asasi manusia yang sudah diterbitkan memuat tujuan pembelajaran, parameter rancangan, prosedur, serta penilaian dengan refleksi (debriefing). Keempat bagian itu dapat dipakai sebagai judul pada kartu latihan.',
      en: 'The published design of a simulation of human-rights treaty negotiations contains educational objectives, design parameters, procedures, and assessment with debriefing. These four parts can serve as headings on an exercise card.',
    },
    caution: {
      id: 'Kami hanya membaca abstraknya. Saran untuk memakai keempat bagian itu sebagai judul berasal dari kami.',
      en: 'We read only its abstract. The advice to use the four parts as headings is ours.',
    },
    basis: 'seen',
    sources: ['scite-nd-01'],
  },
  'ngo-simulation': {
    label: { id: 'Simulasi LSM (Catania)', en: 'NGO simulation (Catania)' },
    account: {
      id: 'Dalam mata kuliah tentang masyarakat sipil global, seorang dosen meminta tiap kelompok menyusun profil LSM rekaan dan menanggapi undangan pengajuan proyek, lengkap dengan alasan, mitra, dan anggaran. Tiap kelompok memaparkan usulannya kepada donor, lalu melakukan refleksi (debriefing). Simulasi ini dapat diubah menjadi tiga kartu peran: pelaksana, katalis, dan mitra.',
      en: 'In a course on global civil society, a lecturer asked each group to invent the profile of an NGO and to answer a call for projects with a rationale, partners and a budget. The groups presented their proposals to donors and then debriefed. The simulation can be adapted to three role cards: implementer, catalyst and partner.',
    },
    caution: {
      id: 'Gagasan untuk mengubah simulasi itu menjadi kartu peran berasal dari kami.',
      en: 'The adaptation to role cards is our idea.',
    },
    basis: 'seen',
    sources: ['e-international-relations-nd-01'],
  },
  'student-design': {
    label: { id: 'Simulasi yang dirancang mahasiswa', en: 'A simulation designed by students' },
    account: {
      id: 'Sebuah artikel tahun 2023 menceritakan bagaimana mahasiswa pascasarjana merancang permainan peran berdurasi dua jam bagi para praktisi. Dengan cara itu, mereka mempelajari praktik tata kelola sehari-hari dan bertukar peran.',
      en: 'A 2023 article describes how graduate students designed a two-hour role play for practitioners. In this way they studied the daily practice of governance and swapped roles.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak artikel itu.',
      en: 'We read only the abstract of the article.',
    },
    basis: 'seen',
    sources: ['oxford-university-press-2023-01'],
  },
  'sim-ingredients': {
    label: { id: 'Syarat agar simulasi berhasil', en: 'What makes a simulation work' },
    account: {
      id: 'Sebuah diskusi tentang pengajaran menyebut tiga unsur: peserta memainkan perannya dengan sungguh-sungguh, informasi dan waktunya terbatas, dan ada pengendali (dosen) yang menyusun skenario serta menjawab pertanyaan. Sebuah bab buku memuat rancangan langkah demi langkah untuk permainan strategi, simulasi, dan metafora.',
      en: 'A roundtable on teaching names three elements: the participants play their roles in good faith, information and time are limited, and a control cell (the lecturer) writes the script and answers questions. A book chapter gives step-by-step designs for a strategy game, a simulation and metaphors.',
    },
    caution: {
      id: 'Untuk topik eksploitasi seksual anak, simulasikan rapat kebijakan saja dan jangan meminta siapa pun memerankan korban atau pelaku. Dari bab buku itu kami hanya membaca abstraknya.',
      en: 'For the topic of child sexual exploitation, simulate policy meetings only, and never ask anyone to play a victim or an offender. We read only the abstract of the book chapter.',
    },
    basis: 'seen',
    sources: ['h-net-nd-01', 'e-international-relations-2021-01'],
  },
  'kit-model': {
    label: { id: 'Isi perangkat ajar yang baik', en: 'What a good teaching kit contains' },
    account: {
      id: 'Modul universitas UNODC dapat menjadi contoh. Tiap modul berisi kerangka kelas tiga jam yang dapat dipersingkat atau diperpanjang, latihan di kelas, penilaian, salindia dan alat lain, serta panduan bagi dosen. Rencana kelasnya, yang mencantumkan alokasi waktu, memadukan ceramah singkat dan latihan. Untuk penilaian, modul menambahkan pertanyaan untuk mengulang materi, tugas kelompok, dan makalah pendek.',
      en: 'UNODC’s university modules can serve as a model. Each offers an outline for a three-hour class that can be shortened or extended, in-class exercises, assessments, slides and other tools, and guidance for lecturers. The class plan, which gives the time for each part, combines short lectures and exercises. For assessment, the modules add review questions, group homework and a short paper.',
    },
    caution: null,
    basis: 'seen',
    sources: ['unodc-2019-01', 'unodc-nd-02', 'unodc-nd-03'],
  },
  localise: {
    label: {
      id: 'Menyesuaikan perangkat ajar dengan keadaan setempat',
      en: 'Adapting a kit to local conditions',
    },
    account: {
      id: 'UNODC menyarankan agar pengajar memeriksa apakah ada isi modul yang dapat menyinggung masyarakat setempat, menambahkan pengantar tentang hukum dan kasus setempat, mengganti bacaannya dengan bacaan setempat, menerjemahkan modul, dan menyesuaikannya dengan bidang ilmu. Sebuah modul dapat dipakai tersendiri atau menjadi bagian dari mata kuliah.',
      en: 'UNODC advises teachers to check whether any content could offend local people, to add an introduction on local law and cases, to replace the readings with local ones, to translate the module and to adapt it to the discipline. A module may stand alone or form part of a course.',
    },
    caution: {
      id: 'Di situs ini, “kasus setempat” berarti kebijakan dan lembaga, bukan berkas perkara.',
      en: 'On this site, ‘local cases’ means policies and institutions, not case files.',
    },
    basis: 'seen',
    sources: ['unodc-nd-04'],
  },
  rubric: {
    label: { id: 'Rubrik analisis peran (usulan)', en: 'Rubric for role analysis (proposal)' },
    account: {
      id: 'Sebuah perguruan tinggi memakai rubrik studi kasus yang menilai kelengkapan, pemahaman, analisis yang dikaitkan dengan konsep, dan penulisan dalam empat tingkat. Untuk analisis peran, kami mengubahnya menjadi enam kriteria: (1) definisi peran beserta sumbernya, (2) bukti untuk tiap pengodean, (3) penanganan tumpang tindih dan bukti yang berlawanan, (4) perbandingan dengan satu kerangka lain, (5) terminologi dan etika, dan (6) kejelasan dalam bahasa yang dipilih. Keempat tingkatnya adalah Sangat baik, Baik, Cukup, dan Belum memadai.',
      en: 'A college uses a rubric for case studies that scores completeness, understanding, analysis with links to concepts, and writing on four levels. For the analysis of roles we adapted it to six criteria: (1) definition of the roles with their source, (2) evidence for each coding, (3) handling of overlap and of evidence to the contrary, (4) comparison with one other framework, (5) terminology and ethics, and (6) clarity in the chosen language. The four levels are Strong, Good, Basic and Not yet.',
    },
    caution: {
      id: 'Kriteria 1–6 dan nama keempat tingkat adalah rumusan kami.',
      en: 'Criteria 1–6 and the names of the four levels are ours.',
    },
    basis: 'seen',
    sources: ['tesc-2009-01'],
  },
  care: {
    label: {
      id: 'Aturan kehati-hatian untuk topik sensitif (usulan)',
      en: 'Care rules for a sensitive topic (proposal)',
    },
    account: {
      id: 'Sampaikan peringatan konten dan beri mahasiswa kesempatan untuk tidak ikut. Jangan memakai gambar, rincian perkara, atau kisah penyintas sebagai data. Jangan meminta mahasiswa mencari materi kekerasan seksual terhadap anak. Tampilkan terus nomor bantuan, dan akhiri kelas dengan refleksi bersama.',
      en: 'Give a content note and let students step out. Do not use images, case details or survivors’ stories as data. Do not ask students to search for child sexual abuse material. Keep the help numbers visible, and end the class with a debrief.',
    },
    caution: {
      id: 'Aturan ini kami rumuskan sendiri. Dua bagiannya didukung sumber: bahasa yang tidak menyalahkan korban dan refleksi di akhir kelas.',
      en: 'These rules are our own. The sources support two elements: language that does not blame the victim, and a debrief at the end.',
    },
    basis: 'derived',
    sources: ['safe-online-2025-01', 'scite-nd-01'],
  },
  oer: {
    label: { id: 'Sumber belajar terbuka (OER)', en: 'Open educational resources' },
    account: {
      id: 'Menurut UNESCO, sumber belajar terbuka (OER) adalah bahan belajar, ajar, dan riset yang berada dalam domain publik atau berlisensi terbuka sehingga dapat diakses, dipakai ulang, diadaptasi, dan disebarkan tanpa biaya. Izin pemakaiannya diringkas menjadi lima R: menyimpan (retain), memakai ulang (reuse), menyunting (revise), memadukan (remix), dan menyebarkan (redistribute). Penyuntingan mencakup penerjemahan.',
      en: 'UNESCO defines open educational resources (OER) as learning, teaching and research materials in the public domain or under an open licence, so that they can be accessed, reused, adapted and shared free of charge. These permissions are summed up as five Rs: retain, reuse, revise, remix and redistribute. Revising includes translating.',
    },
    caution: null,
    basis: 'seen',
    sources: ['university-of-wisconsin-nd-01', 'oer-update-2023-01'],
  },
  licence: {
    label: { id: 'Lisensi perangkat ajar', en: 'Licensing the kit' },
    account: {
      id: 'Artikel yang menjadi dasar situs ini berlisensi CC BY-SA 4.0. Bahan yang mengadaptasi artikel itu harus menyebut sumber, memberi tautan ke lisensi, menyatakan perubahan, dan memakai lisensi yang sama. Karena itu, sebutkan judul, penulis, sumber, dan lisensi artikel (TASL), lalu jelaskan apa yang diubah.',
      en: 'The paper behind this site is under the licence CC BY-SA 4.0. Material that adapts it must credit it, link to the licence, state the changes and use the same licence. Give the title, author, source and licence of the paper (TASL), and say what was changed.',
    },
    caution: {
      id: 'Kami membaca ketentuan BY-SA dalam templat sebuah wiki, bukan di situs Creative Commons.',
      en: 'We read the BY-SA notice in the template of a wiki, not on the website of Creative Commons.',
    },
    basis: 'seen',
    sources: [
      'jpai-62425-2025',
      'test-wiki-nd-01',
      'creative-commons-nd-01',
      'washington-university-in-st-nd-01',
    ],
  },
  'licence-nd': {
    label: { id: 'Bahan yang tidak boleh diadaptasi', en: 'Material that may not be adapted' },
    account: {
      id: 'Panduan Terminologi 2016 dan edisi Indonesianya (2019) berlisensi CC BY-NC-ND 4.0, dan penerjemahannya memerlukan izin ECPAT International. Panduan itu boleh dikutip dan ditautkan, tetapi glosarium perlu ditulis dengan kata-kata sendiri. Panduan UNODC dilindungi hak cipta PBB dengan ketentuan tersendiri.',
      en: 'The 2016 Luxembourg Guidelines and their 2019 Indonesian edition are under CC BY-NC-ND 4.0, and translation needs permission from ECPAT International. You may cite them and link to them, but write the texts of a glossary in your own words. UNODC’s guide is under United Nations copyright, with terms of its own.',
    },
    caution: null,
    basis: 'seen',
    sources: ['ecpat-international-2016-01', 'ecpat-2019-01', 'unodc-2019-01'],
  },
  gift: {
    label: { id: 'Moodle GIFT', en: 'Moodle GIFT' },
    account: {
      id: 'GIFT adalah format berkas soal berupa teks biasa. Menurut halaman bantuan Moodle, format ini mendukung soal pilihan ganda, benar/salah, jawaban singkat, menjodohkan, kata hilang, numerik, dan esai. Jawaban yang benar diawali tanda =, sedangkan jawaban yang salah diawali tanda ~. Soal dipisahkan dengan baris kosong, dan komentar, nama, umpan balik, serta bobot boleh ditambahkan. Simpan berkas dalam penyandian UTF-8 agar teks Indonesia tetap utuh.',
      en: 'GIFT is a plain-text format for question files. Moodle’s help says that it supports multiple choice, true/false, short answer, matching, missing word, numerical and essay questions. The right answer starts with the sign = and a wrong answer with the sign ~. A blank line separates the questions, and comments, names, feedback and weights may be added. Save the file in UTF-8 so that Indonesian text stays intact.',
    },
    caution: {
      id: 'Menurut halaman bantuan yang lama, penyandian berkas harus sama dengan penyandian situs. Menurut tafsiran kami, sekarang yang dimaksud adalah UTF-8. Ketika halaman itu ditulis, soal sisipan (cloze) belum dapat dimuat dalam format ini.',
      en: 'According to the old help page, the encoding of the file must match that of the site. In our interpretation, this now means UTF-8. When that page was written, the format could not hold embedded (cloze) questions.',
    },
    basis: 'seen',
    sources: ['moodle-nd-01', 'moodle-nd-02', 'moodle-nd-03'],
  },
  xml: {
    label: { id: 'Moodle XML, Aiken, dan lainnya', en: 'Moodle XML, Aiken and others' },
    account: {
      id: 'Moodle juga mempunyai format soal XML. Tipe soal yang tidak didukung akan memunculkan galat, dan halaman bantuan Moodle memperingatkan bahwa dalam banyak format sebagian informasi hilang saat soal diekspor. Aiken adalah format teks yang paling sederhana: satu baris berisi soal, diikuti pilihan jawaban yang diawali huruf, lalu baris ANSWER.',
      en: 'Moodle also has an XML format for questions. Question types that are not supported cause an error, and Moodle’s help page warns that many formats lose some information on export. Aiken is the simplest text format: one line holds the question, lettered answers follow, and the last line begins with ANSWER.',
    },
    caution: null,
    basis: 'seen',
    sources: ['moodle-nd-04', 'moodle-nd-03', 'moodle-2004-01'],
  },
  qti: {
    label: { id: 'QTI dan Common Cartridge', en: 'QTI and Common Cartridge' },
    account: {
      id: 'IMS telah menerbitkan dua spesifikasi untuk memindahkan soal dan paket kuliah antarsistem: versi final QTI 2.0, bertanggal 24 Januari 2005, dan Common Cartridge 1.2, bertanggal 1 Oktober 2011. Saran kami, sediakan dahulu berkas GIFT untuk Moodle, dan tambahkan QTI hanya bila sistem yang dituju memerlukannya.',
      en: 'IMS has published two specifications for moving questions and course packages between systems: the final version of QTI 2.0, dated 24 January 2005, and Common Cartridge 1.2, dated 1 October 2011. We advise you to offer GIFT for Moodle first, and to add QTI only if the target system needs it.',
    },
    caution: {
      id: 'Kami hanya membaca bagian awal kedua spesifikasi itu dan tidak memeriksa versi QTI yang lebih baru. Saran tentang GIFT dan QTI berasal dari kami.',
      en: 'We read only the front matter of the specifications and did not check newer versions of QTI. The advice on GIFT and QTI is ours.',
    },
    basis: 'seen',
    sources: [
      'ims-global-learning-2005-01',
      'ims-global-learning-2006-01',
      'ims-global-learning-2011-01',
    ],
  },
  'ugm-transnationalism': {
    label: {
      id: 'Mata kuliah di Indonesia tentang LSM dan aktor lain: UGM',
      en: 'An Indonesian course on NGOs and other actors: UGM',
    },
    account: {
      id: 'Departemen Ilmu Hubungan Internasional Universitas Gadjah Mada menyelenggarakan mata kuliah keahlian tentang transnasionalisme dalam politik dunia. Kuliah itu berbasis masalah atau berbasis riset. Mahasiswa diajak meneliti di lapangan dan diminta memperhatikan peran organisasi internasional, LSM, individu, dan korporasi di samping negara.',
      en: 'The international relations department of Universitas Gadjah Mada runs a skills course on transnationalism in world politics. It is problem-based or research-based. Students do field research and are asked to look at the roles of international organisations, NGOs, individuals and corporations besides states.',
    },
    caution: {
      id: 'Halaman mata kuliah itu tidak bertanggal. Dalam bahan di situs ini, mahasiswa tidak diminta turun ke lapangan untuk topik eksploitasi seksual anak.',
      en: 'The course page is undated. The materials on this site do not send students into the field on the topic of child sexual exploitation.',
    },
    basis: 'seen',
    sources: ['universitas-gadjah-mada-nd-01'],
  },
  'sap-international-organisation': {
    label: {
      id: 'Satuan acara perkuliahan di Indonesia: organisasi internasional',
      en: 'An Indonesian course outline: international organisations',
    },
    account: {
      id: 'Sebuah program studi Hubungan Internasional di Indonesia mempunyai satuan acara perkuliahan bertanggal Maret 2013 untuk kuliah tiga SKS. Isinya menguraikan tipologi dan peran organisasi internasional, dan menyebut LSM serta masyarakat sipil global di antara aktor yang harus dikenali dan dianalisis mahasiswa. Kasus di situs ini cocok untuk pertemuan tentang aktor nonnegara dalam kuliah semacam itu.',
      en: 'An Indonesian degree programme in international relations has an outline, dated March 2013, for a three-credit course. The outline sets out the typology and the roles of international organisations, and names NGOs and global civil society among the actors that students must recognise and analyse. The case on this site suits a class on non-state actors in such a course.',
    },
    caution: {
      id: 'Bagian teks yang kami baca tidak menyebut nama universitasnya. Pendapat bahwa kasus di situs ini cocok untuk kuliah semacam itu berasal dari kami.',
      en: 'The part of the text that we read does not name the university. That the case on this site suits such a course is our own view.',
    },
    basis: 'seen',
    sources: ['unidentified-university-2013-01'],
  },
  'exam-weights': {
    label: {
      id: 'Bobot penilaian dalam ujian hubungan internasional di Indonesia',
      en: 'How an exam in international relations in Indonesia weighs answers',
    },
    account: {
      id: 'Dalam soal ujian tengah semester bulan Mei 2021, setiap jawaban harus menyebut sumber dan boleh ditulis dalam bahasa Indonesia atau Inggris. Bobotnya 30 persen untuk detail dan ketepatan, 30 persen untuk kalimat yang jelas dan runtut, serta 40 persen untuk kekuatan argumen. Bobot yang sama dapat diterapkan pada enam kriteria rubrik analisis peran.',
      en: 'A May 2021 mid-term exam asks for sources in every answer and accepts answers in Indonesian or English. Detail and accuracy count for 30%, clear and well-ordered sentences for 30% and strength of argument for 40%. The same weights can be applied to the six criteria of the rubric for role analysis.',
    },
    caution: {
      id: 'Nama universitasnya tidak tercantum. Salinan soal itu milik seorang mahasiswa, dan namanya tidak kami sebut. Saran untuk menerapkan bobot yang sama pada rubrik berasal dari kami.',
      en: 'The university is not named. The copy of the exam belongs to a student, whose name we do not give. The suggestion to apply the same weights to the rubric is ours.',
    },
    basis: 'seen',
    sources: ['unidentified-university-2021-01'],
  },
  'thesis-practice': {
    label: {
      id: 'Cara skripsi dan artikel memakai peran LSM',
      en: 'How theses and articles use NGO roles',
    },
    account: {
      id: 'Skripsi dan artikel tentang ECPAT di Indonesia yang abstraknya kami baca memakai skema berikut: upaya LSM menurut Lewis (UNPAR), peran organisasi internasional (Universitas Riau, Universitas Kristen Indonesia), dan institusionalisme liberal (Universitas Diponegoro). Abstrak dari Universitas Riau menyebut metode kualitatif dengan sumber pustaka. Bagian sebuah skripsi lain, kemungkinan tentang Save the Children di Indonesia (kesimpulan kami), menjelaskan pelaksana dan katalis menurut Lewis & Kanji. Dalam bagian yang kami baca, kami tidak menemukan aturan pengodean.',
      en: 'The theses and articles on ECPAT in Indonesia whose abstracts we read use these schemes: Lewis’s efforts (UNPAR), the role of international organisations (Universitas Riau, Universitas Kristen Indonesia) and liberal institutionalism (Universitas Diponegoro). The abstract from Universitas Riau names a qualitative method with library sources. A section of another thesis, apparently on Save the Children in Indonesia (our inference), explains implementer and catalyst following Lewis & Kanji. In the parts that we read we found no coding rule.',
    },
    caution: {
      id: 'Kami hanya membaca abstrak dan satu bagian skripsi; teks lengkapnya mungkin memuat aturan itu. Keterangan tentang pengodean berasal dari kami.',
      en: 'We read only abstracts and one section of a thesis; the full texts may state such a rule. The note on coding is ours.',
    },
    basis: 'seen',
    sources: [
      'universitas-katolik-nd-01',
      'unidentified-student-thesis-nd-01',
      'universitas-kristen-2021-01',
      'universitas-diponegoro-2019-01',
      'rani-et-al-2021',
    ],
  },
} satisfies Records<TeachingNote<SourceId>>;
