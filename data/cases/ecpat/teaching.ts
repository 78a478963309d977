import type { Records, TeachingNote } from '#data/types';
import type { SourceId } from './sources';

/** What was found on teaching; the lessons build on it. From the evidence dossier, checked on 24 November 2026. */
export const teaching = {
  'active-types': {
    label: {
      id: 'Jenis latihan dalam pengajaran hubungan internasional',
      en: 'Exercise types used in international relations',
    },
    account: {
      id: 'Sebuah tinjauan tentang pembelajaran aktif dalam studi internasional menyebut studi kasus dan pembelajaran berbasis masalah, debat terstruktur, teks alternatif, dan simulasi. Rancangan yang baik memuat tujuan, langkah, dan penilaiannya.',
      en: 'A review of active teaching in international studies names case studies and problem-based learning, structured debate, alternative texts and simulations. Good design states the aim, the steps and the assessment.',
    },
    caution: null,
    basis: 'seen',
    sources: ['oxford-research-2019-01'],
  },
  'four-parts': {
    label: { id: 'Empat bagian rencana kegiatan', en: 'Four parts of an activity plan' },
    account: {
      id: 'Sebuah simulasi perundingan perjanjian hak asasi manusia yang sudah diterbitkan terdiri atas tujuan pembelajaran, parameter rancangan, prosedur, serta penilaian dengan refleksi (debriefing). Keempatnya dapat dipakai sebagai judul bagian pada kartu latihan.',
      en: 'A published simulation of negotiating a human-rights treaty consists of educational objectives, design parameters, procedures, and assessment with debriefing. The four can serve as headings on an exercise card.',
    },
    caution: null,
    basis: 'seen',
    sources: ['scite-nd-01'],
  },
  'ngo-simulation': {
    label: { id: 'Simulasi LSM (Catania)', en: 'NGO simulation (Catania)' },
    account: {
      id: 'Dalam mata kuliah masyarakat sipil global, seorang dosen meminta kelompok menyusun profil LSM rekaan, menjawab undangan proyek dengan alasan, mitra, dan anggaran, memaparkannya kepada donor, lalu melakukan refleksi (debriefing). Simulasi ini dapat diubah menjadi tiga kartu peran: pelaksana, katalis, mitra.',
      en: 'In a course on global civil society, a lecturer asked groups to invent an NGO profile, answer a call for projects with rationale, partners and budget, present it to donors and then debrief. It can be changed to three role cards: implementer, catalyst, partner.',
    },
    caution: {
      id: 'Perubahan menjadi kartu peran adalah gagasan kami.',
      en: 'The change to role cards is our idea.',
    },
    basis: 'seen',
    sources: ['e-international-relations-nd-01'],
  },
  'student-design': {
    label: { id: 'Simulasi rancangan mahasiswa', en: 'Student-designed simulation' },
    account: {
      id: 'Sebuah artikel tahun 2023 menunjukkan mahasiswa pascasarjana merancang permainan peran dua jam bagi praktisi. Dengan demikian, mereka mempelajari praktik tata kelola sehari-hari dan bertukar peran.',
      en: 'A 2023 article shows graduate students designing a two-hour role play for practitioners, which made them study the daily practice of governance and swap roles.',
    },
    caution: null,
    basis: 'seen',
    sources: ['oxford-university-press-2023-01'],
  },
  'sim-ingredients': {
    label: { id: 'Yang membuat simulasi berhasil', en: 'What makes a simulation work' },
    account: {
      id: 'Sebuah diskusi tentang pengajaran menyebut tiga unsur: bermain peran dengan sungguh-sungguh, informasi dan waktu yang terbatas, serta sel kendali (dosen) yang menyusun skenario dan menjawab pertanyaan. Bab lain memuat rancangan langkah demi langkah untuk permainan strategi, simulasi, dan metafora.',
      en: 'A roundtable on teaching names three ingredients: good-faith role play, limited information and time, and a control cell (the lecturer) that scripts and answers questions. Another chapter gives step-by-step designs for a strategy game, a simulation and metaphors.',
    },
    caution: {
      id: 'Untuk topik ini, simulasikan rapat kebijakan saja; jangan meminta siapa pun memerankan korban atau pelaku.',
      en: 'For this topic, simulate policy meetings only; never ask anyone to play a victim or an offender.',
    },
    basis: 'seen',
    sources: ['h-net-nd-01', 'e-international-relations-2021-01'],
  },
  'kit-model': {
    label: { id: 'Isi perangkat ajar yang baik', en: 'What a good teaching kit contains' },
    account: {
      id: 'Modul universitas UNODC dapat menjadi contoh. Tiap modul menyediakan kerangka kelas tiga jam yang dapat dipersingkat atau diperpanjang, latihan kelas, penilaian, salindia dan alat lain, serta panduan bagi dosen. Rencana kelas berwaktu memadukan ceramah singkat dan latihan; penilaiannya menambahkan pertanyaan ulasan, tugas kelompok, dan makalah pendek.',
      en: 'UNODC’s university modules can serve as a model. Each offers an outline for a three-hour class that can be shortened or extended, in-class exercises, assessments, slides and other tools, and guidance for lecturers. The timed class plan mixes short lectures and exercises; assessment adds review questions, group homework and a short paper.',
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
      id: 'UNODC menyarankan agar pengajar memeriksa isi yang dapat menyinggung masyarakat setempat, menambahkan pengantar dengan hukum dan kasus setempat, mengganti bacaan dengan bacaan setempat, menerjemahkan, dan menyesuaikannya dengan bidang ilmu. Satu modul dapat dipakai tersendiri atau menjadi bagian mata kuliah.',
      en: 'UNODC advises checking for locally offensive content, adding an introduction with local law and cases, replacing readings with local ones, translating, and fitting the discipline. A module may stand alone or join a course.',
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
      id: 'Rubrik kasus sebuah perguruan tinggi menilai kelengkapan, pemahaman, analisis yang terkait dengan konsep, dan penulisan dalam empat tingkat. Untuk analisis peran, kami menyesuaikannya menjadi enam kriteria: (1) definisi peran dengan sumbernya, (2) bukti tiap pengodean, (3) penanganan tumpang tindih dan bukti yang berlawanan, (4) perbandingan dengan satu kerangka lain, (5) terminologi dan etika, (6) kejelasan dalam bahasa yang dipilih. Keempat tingkatnya adalah Sangat baik, Baik, Cukup, dan Belum memadai.',
      en: 'A college’s case rubric scores completeness, understanding, analysis with links to concepts, and writing, on four levels. For the analysis of roles we adapted it to six criteria: (1) definition of roles with source, (2) evidence for each coding, (3) handling of overlap and of evidence to the contrary, (4) comparison with one other framework, (5) terminology and ethics, (6) clarity in the chosen language. The four levels are Strong, Good, Basic and Not yet.',
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
      id: 'Sampaikan peringatan konten dan beri kesempatan untuk tidak ikut. Jangan memakai gambar, rincian perkara, atau kisah penyintas sebagai data. Jangan meminta mahasiswa mencari materi kekerasan seksual. Tampilkan nomor bantuan, dan akhiri dengan refleksi bersama.',
      en: 'Give a content note and let people step out. Use no images, case details or survivor stories as data. Do not ask students to search for material. Keep help numbers visible, and close with a debrief.',
    },
    caution: {
      id: 'Aturan ini rumusan kami, didukung kaidah bahasa yang tidak menyalahkan dan unsur refleksi dalam sumber.',
      en: 'These rules are our own; the sources support them with the rule of language that does not blame and with the element of debriefing.',
    },
    basis: 'derived',
    sources: ['safe-online-2025-01', 'scite-nd-01'],
  },
  oer: {
    label: { id: 'Sumber belajar terbuka (OER)', en: 'Open educational resources' },
    account: {
      id: 'Menurut UNESCO, sumber belajar terbuka adalah bahan belajar, ajar, dan riset dalam domain publik atau berlisensi terbuka yang mengizinkan akses, pemakaian ulang, adaptasi, dan penyebaran tanpa biaya. Lima R adalah menyimpan (retain), memakai ulang (reuse), menyunting (revise), memadukan (remix), dan menyebarkan (redistribute); menyunting mencakup menerjemahkan.',
      en: 'UNESCO defines them as learning, teaching and research materials in the public domain or under an open licence that allow free access, reuse, adaptation and sharing. The five Rs are retain, reuse, revise, remix, redistribute; revising includes translating.',
    },
    caution: null,
    basis: 'seen',
    sources: ['university-of-wisconsin-nd-01', 'oer-update-2023-01'],
  },
  licence: {
    label: { id: 'Lisensi perangkat ajar', en: 'Licensing the kit' },
    account: {
      id: 'Artikel berlisensi CC BY-SA 4.0: bahan yang mengadaptasinya harus menyebut sumbernya, menautkan lisensinya, menyatakan perubahan, dan memakai lisensi yang sama. Sebutkan judul, penulis, sumber, dan lisensinya (TASL), lalu sebutkan perubahannya.',
      en: 'The paper is under CC BY-SA 4.0: adapted material must credit it, link the licence, state changes and have the same licence. Credit with title, author, source and licence (TASL), and say what was changed.',
    },
    caution: {
      id: 'Kami membaca teks BY-SA pada templat wiki, bukan di situs Creative Commons sendiri.',
      en: 'We read the BY-SA notice on a wiki template, not on Creative Commons’ own site.',
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
    label: { id: 'Yang tidak boleh diadaptasi', en: 'What may not be adapted' },
    account: {
      id: 'Panduan Terminologi 2016 dan edisi Indonesianya (2019) berlisensi CC BY-NC-ND 4.0, dan penerjemahannya memerlukan izin ECPAT International. Kutip dan tautkan panduan itu, dan tulis glosarium dengan kata-kata sendiri. Panduan UNODC dilindungi hak cipta PBB dengan ketentuan tersendiri.',
      en: 'The 2016 Luxembourg Guidelines and their 2019 Indonesian edition are under CC BY-NC-ND 4.0, and translation needs permission from ECPAT International. Cite and link them, and write glossary texts in your own words. UNODC’s guide is United Nations copyright under its own terms.',
    },
    caution: null,
    basis: 'seen',
    sources: ['ecpat-international-2016-01', 'ecpat-2019-01', 'unodc-2019-01'],
  },
  gift: {
    label: { id: 'Moodle GIFT', en: 'Moodle GIFT' },
    account: {
      id: 'GIFT adalah format berkas soal berupa teks biasa. Menurut halaman bantuan Moodle, format ini mendukung pilihan ganda, benar/salah, jawaban singkat, menjodohkan, kata hilang, numerik, dan esai. Jawaban benar diawali =, yang salah ~; baris kosong memisahkan soal; komentar, nama, umpan balik, dan bobot diperbolehkan. Simpan sebagai UTF-8 agar teks Indonesia tetap utuh.',
      en: 'GIFT is a plain-text format for question files. Moodle’s help says that it supports multiple choice, true/false, short answer, matching, missing word, numerical and essay questions. The right answer starts with =, a wrong one with ~; a blank line separates questions; comments, names, feedback and weights are allowed. Save as UTF-8 so that Indonesian text survives.',
    },
    caution: {
      id: 'Halaman bantuan lama menyebut bahwa penyandian berkas harus sama dengan situs; UTF-8 adalah tafsiran kami untuk masa kini. Ketika itu soal sisipan (cloze) tidak dapat dimuat.',
      en: 'Old help said that the file encoding must match the site; UTF-8 is our interpretation for today. At that time the format could not hold embedded (cloze) questions.',
    },
    basis: 'seen',
    sources: ['moodle-nd-01', 'moodle-nd-02', 'moodle-nd-03'],
  },
  xml: {
    label: { id: 'Moodle XML, Aiken, dan lainnya', en: 'Moodle XML, Aiken and others' },
    account: {
      id: 'Moodle juga mempunyai format soal XML. Tipe soal yang tidak didukung memunculkan galat, dan bantuan Moodle memperingatkan bahwa banyak format kehilangan informasi saat diekspor. Aiken adalah format teks yang paling sederhana: satu baris soal, pilihan berhuruf, lalu ANSWER.',
      en: 'Moodle also has an XML question format. Unsupported question types raise an error, and Moodle’s help warns that many formats lose information on export. Aiken is the simplest text format: one line for the question, lettered options, then ANSWER.',
    },
    caution: null,
    basis: 'seen',
    sources: ['moodle-nd-04', 'moodle-nd-03', 'moodle-2004-01'],
  },
  qti: {
    label: { id: 'QTI dan Common Cartridge', en: 'QTI and Common Cartridge' },
    account: {
      id: 'IMS menerbitkan dua spesifikasi untuk memindahkan soal dan paket kuliah antarsistem: QTI 2.0 final, bertanggal 24 Januari 2005, dan Common Cartridge 1.2, bertanggal 1 Oktober 2011. Kami menyarankan untuk menyediakan GIFT bagi Moodle dahulu dan menambahkan QTI hanya bila sistem tujuan memerlukannya.',
      en: 'IMS has published two specifications for moving questions and course packages between systems: QTI 2.0 final, dated 24 January 2005, and Common Cartridge 1.2, dated 1 October 2011. We advise offering GIFT for Moodle first, and adding QTI only if a target system needs it.',
    },
    caution: {
      id: 'Kami hanya membaca halaman depannya dan tidak memeriksa versi QTI yang lebih baru. Saran itu berasal dari kami.',
      en: 'We read only the front matter and did not check newer versions of QTI. The advice is ours.',
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
      id: 'Mata kuliah di Indonesia yang memakai LSM: UGM',
      en: 'An Indonesian course that uses NGOs: UGM',
    },
    account: {
      id: 'Departemen Ilmu Hubungan Internasional Universitas Gadjah Mada menyelenggarakan mata kuliah keahlian tentang transnasionalisme dalam politik dunia. Kuliahnya berbasis masalah atau berbasis riset, mengajak mahasiswa meneliti di lapangan, dan meminta mereka melihat peran organisasi internasional, LSM, individu, dan korporasi di samping negara.',
      en: 'The international relations department of Universitas Gadjah Mada runs a skills course on transnationalism in world politics. It is problem-based or research-based, sends students into field research, and asks them to look at the roles of international organisations, non-governmental organisations, individuals and corporations besides states.',
    },
    caution: {
      id: 'Halaman mata kuliah itu tidak bertanggal. Bahan dari situs ini tidak menyuruh mahasiswa turun ke lapangan untuk topik ini.',
      en: 'The course page is undated. The materials of this site do not send students into the field on this topic.',
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
      id: 'Satuan acara perkuliahan tiga SKS bertanggal Maret 2013 dari sebuah program studi Hubungan Internasional menguraikan tipologi organisasi internasional dan perannya, serta menyebut LSM dan masyarakat sipil global di antara aktor yang harus dikenali dan dianalisis mahasiswa. Kasus di situs ini cocok untuk pertemuan tentang aktor nonnegara dalam kuliah semacam itu.',
      en: 'An outline of March 2013 for a three-credit course, from an Indonesian international relations programme, sets out the typology of international organisations and their roles, and names NGOs and global civil society among the actors students must recognise and analyse. The case on this site fits a class on non-state actors in such a course.',
    },
    caution: {
      id: 'Bagian teks yang kami baca tidak menyebut nama universitasnya. Kalimat terakhir adalah saran kami.',
      en: 'The part of the text that we read does not name the university. The last sentence is our suggestion.',
    },
    basis: 'seen',
    sources: ['unidentified-university-2013-01'],
  },
  'exam-weights': {
    label: {
      id: 'Bobot penilaian ujian HI di Indonesia',
      en: 'How an Indonesian IR exam weighs answers',
    },
    account: {
      id: 'Soal ujian tengah semester Mei 2021 meminta sumber dalam setiap jawaban, menerima bahasa Indonesia atau Inggris, dan memberi bobot detail dan ketepatan 30 persen, kalimat yang jelas dan runtut 30 persen, serta kekuatan argumen 40 persen. Bobot yang sama dapat diterapkan pada enam kriteria rubrik peran.',
      en: 'A mid-term paper of May 2021 asks for sources in every answer, accepts Indonesian or English, and weighs detail and accuracy at 30 per cent, clear and ordered sentences at 30 per cent and strength of argument at 40 per cent. The same weights can be applied to the six criteria of the role rubric.',
    },
    caution: {
      id: 'Nama universitasnya tidak tercantum; salinannya milik seorang mahasiswa sehingga kami merujuknya tanpa nama. Kalimat terakhir adalah saran kami.',
      en: 'The university is not named; the copy belongs to a student, so we cite it without a name. The last sentence is our suggestion.',
    },
    basis: 'seen',
    sources: ['unidentified-university-2021-01'],
  },
  'thesis-practice': {
    label: { id: 'Cara skripsi memakai peran LSM', en: 'What student theses do with NGO roles' },
    account: {
      id: 'Skripsi dan artikel mahasiswa tentang ECPAT di Indonesia yang abstraknya kami baca berpola sama: satu skema peran, metode kualitatif deskriptif, dan sumber pustaka. Kami menemukan skema berikut: upaya LSM menurut Lewis (UNPAR), pelaksana dan katalis menurut Lewis & Kanji (bagian skripsi), peran organisasi internasional (Universitas Riau, Universitas Kristen Indonesia), dan institusionalisme liberal (Universitas Diponegoro). Tidak satu pun abstrak itu menyebutkan aturan pengodean.',
      en: 'The theses and student articles on ECPAT in Indonesia whose abstracts we read share a pattern: one role scheme, a qualitative-descriptive method and library sources. We found these schemes: Lewis’s efforts (UNPAR), implementer and catalyst after Lewis & Kanji (a thesis section), the role of international organisations (Universitas Riau, Universitas Kristen Indonesia) and liberal institutionalism (Universitas Diponegoro). None of the abstracts states a coding rule.',
    },
    caution: {
      id: 'Kami hanya membaca abstraknya; teks lengkapnya mungkin memuat lebih banyak. Keterangan tentang pengodean berasal dari kami.',
      en: 'We read only the abstracts; the full texts may say more. The remark on coding is ours.',
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
