import type { Vocabularies, Written } from '#data/types';

/** Words for sources and citations. From the evidence dossier, checked on 24 November 2026. */
export const wordsForSources = {
  checked: {
    'page-text': {
      label: { id: 'Teks dibaca', en: 'Text read' },
      short: { id: 'Teks', en: 'Text' },
      meaning: {
        id: 'Kami membaca teks halamannya, seluruhnya atau sebagian.',
        en: 'We read the text of the page, in whole or in part.',
      },
    },
    'abstract-or-record': {
      label: { id: 'Abstrak atau entri katalog dibaca', en: 'Abstract or catalogue entry read' },
      short: { id: 'Abstrak', en: 'Abstract' },
      meaning: {
        id: 'Kami hanya membaca abstrak atau entri katalognya.',
        en: 'We read only its abstract or catalogue entry.',
      },
    },
    'report-about-it': {
      label: { id: 'Tulisan lain tentangnya dibaca', en: 'Another text about it read' },
      short: { id: 'Laporan', en: 'Report' },
      meaning: {
        id: 'Kami tidak membaca karya itu, tetapi membaca tulisan lain tentang karya itu.',
        en: 'We did not read the work itself; we read another text about it.',
      },
    },
    'citation-only': {
      label: { id: 'Hanya sitasi', en: 'Citation only' },
      short: { id: 'Sitasi', en: 'Citation' },
      meaning: {
        id: 'Kami hanya mengetahui entri karya ini dalam daftar pustaka artikel JPAI.',
        en: 'We know only its entry in the paper’s reference list.',
      },
    },
  },
  link: {
    ok: {
      label: { id: 'Ditautkan', en: 'Linked' },
      short: { id: 'Ditautkan', en: 'Linked' },
      meaning: {
        id: 'Halaman sumber ini memuat tautannya.',
        en: 'The page of this source links to it.',
      },
    },
    'name-only': {
      label: { id: 'Disebut, tidak ditautkan', en: 'Named, not linked' },
      short: { id: 'Tanpa tautan', en: 'Not linked' },
      meaning: {
        id: 'Kami menampilkan nama dan tanggalnya tanpa alamat; alasannya ada di halaman sumber ini.',
        en: 'We show its name and date without the address; the page of this source says why.',
      },
    },
  },
  publisherType: {
    news: {
      label: { id: 'Media berita', en: 'News outlet' },
      short: { id: 'Berita', en: 'News' },
      meaning: {
        id: 'Surat kabar, situs berita, atau kantor berita.',
        en: 'A newspaper, news site or agency.',
      },
    },
    ngo: {
      label: { id: 'Lembaga swadaya masyarakat', en: 'Non-governmental organisation' },
      short: { id: 'LSM', en: 'NGO' },
      meaning: { id: 'Lembaga di luar pemerintah.', en: 'An organisation outside government.' },
    },
    academic: {
      label: { id: 'Penerbit akademik', en: 'Academic publisher' },
      short: { id: 'Akademik', en: 'Academic' },
      meaning: {
        id: 'Jurnal, perguruan tinggi, atau penerbit ilmiah.',
        en: 'A journal, university or scholarly publisher.',
      },
    },
    government: {
      label: { id: 'Pemerintah', en: 'Government' },
      short: { id: 'Pemerintah', en: 'Government' },
      meaning: {
        id: 'Kementerian, badan, atau pemerintah daerah.',
        en: 'A ministry, agency or local government.',
      },
    },
    igo: {
      label: { id: 'Organisasi antarpemerintah', en: 'Intergovernmental organisation' },
      short: { id: 'Antarpemerintah', en: 'Intergovernmental' },
      meaning: {
        id: 'Lembaga antarnegara, misalnya PBB atau ASEAN.',
        en: 'A body of states, such as the UN or ASEAN.',
      },
    },
    reference: {
      label: { id: 'Karya rujukan', en: 'Reference work' },
      short: { id: 'Rujukan', en: 'Reference' },
      meaning: {
        id: 'Ensiklopedia, kamus, atau buku panduan.',
        en: 'An encyclopaedia, dictionary or manual.',
      },
    },
    'legal-database': {
      label: { id: 'Pangkalan data hukum', en: 'Legal database' },
      short: { id: 'Hukum', en: 'Law' },
      meaning: {
        id: 'Kumpulan peraturan perundang-undangan.',
        en: 'A collection of laws and regulations.',
      },
    },
    'financial-authority': {
      label: { id: 'Otoritas keuangan', en: 'Financial authority' },
      short: { id: 'Otoritas keuangan', en: 'Financial authority' },
      meaning: {
        id: 'Bank sentral, pengawas keuangan, atau unit intelijen keuangan.',
        en: 'A central bank, financial regulator or financial intelligence unit.',
      },
    },
    company: {
      label: { id: 'Perusahaan', en: 'Company' },
      short: { id: 'Perusahaan', en: 'Company' },
      meaning: {
        id: 'Badan usaha yang menulis di situsnya sendiri.',
        en: 'A business writing on its own site.',
      },
    },
    other: {
      label: { id: 'Lainnya', en: 'Other' },
      short: { id: 'Lainnya', en: 'Other' },
      meaning: {
        id: 'Penerbit yang tidak termasuk golongan lain mana pun dalam daftar ini.',
        en: 'A publisher that fits no other type in this list.',
      },
    },
  },
  language: {
    id: {
      label: { id: 'Indonesia', en: 'Indonesian' },
      short: { id: 'Indonesia', en: 'Indonesian' },
      meaning: { id: 'Ditulis dalam bahasa Indonesia.', en: 'Written in Indonesian.' },
    },
    en: {
      label: { id: 'Inggris', en: 'English' },
      short: { id: 'Inggris', en: 'English' },
      meaning: { id: 'Ditulis dalam bahasa Inggris.', en: 'Written in English.' },
    },
    es: {
      label: { id: 'Spanyol', en: 'Spanish' },
      short: { id: 'Spanyol', en: 'Spanish' },
      meaning: { id: 'Ditulis dalam bahasa Spanyol.', en: 'Written in Spanish.' },
    },
    und: {
      label: { id: 'Bahasa tidak diketahui', en: 'Language not known' },
      short: { id: 'Tidak diketahui', en: 'Not known' },
      meaning: {
        id: 'Kami belum dapat memastikan bahasa teksnya.',
        en: 'We could not establish the language of the text.',
      },
    },
  },
  sourceKind: {
    'news-report': {
      label: { id: 'Berita', en: 'News report' },
      short: { id: 'Berita', en: 'News' },
      meaning: { id: 'Pemberitaan media.', en: 'A report in a news outlet.' },
    },
    'web-page': {
      label: { id: 'Halaman web', en: 'Web page' },
      short: { id: 'Halaman web', en: 'Web page' },
      meaning: {
        id: 'Halaman di sebuah situs yang tidak termasuk jenis lain dalam daftar ini.',
        en: 'A page on a website that fits no other kind in this list.',
      },
    },
    report: {
      label: { id: 'Laporan', en: 'Report' },
      short: { id: 'Laporan', en: 'Report' },
      meaning: {
        id: 'Laporan, penelitian, atau panduan terbitan lembaga.',
        en: 'A report, study or guide published by an organisation.',
      },
    },
    article: {
      label: { id: 'Artikel', en: 'Article' },
      short: { id: 'Artikel', en: 'Article' },
      meaning: {
        id: 'Artikel atau esai, dalam jurnal atau tempat lain.',
        en: 'An article or essay, in a journal or elsewhere.',
      },
    },
    'book-or-chapter': {
      label: { id: 'Buku atau bab', en: 'Book or chapter' },
      short: { id: 'Buku', en: 'Book' },
      meaning: { id: 'Buku atau bagiannya.', en: 'A book or part of one.' },
    },
    'press-release': {
      label: { id: 'Siaran pers', en: 'Press release' },
      short: { id: 'Siaran pers', en: 'Release' },
      meaning: {
        id: 'Teks yang dikeluarkan lembaga untuk pers.',
        en: 'A text that an organisation issued to the press.',
      },
    },
    'speech-or-statement': {
      label: { id: 'Pidato atau pernyataan', en: 'Speech or statement' },
      short: { id: 'Pernyataan', en: 'Statement' },
      meaning: {
        id: 'Pidato, atau pernyataan atas nama lembaga.',
        en: 'A speech, or a statement on behalf of an organisation.',
      },
    },
    'law-or-regulation': {
      label: { id: 'Peraturan perundang-undangan', en: 'Law or regulation' },
      short: { id: 'Peraturan', en: 'Law' },
      meaning: {
        id: 'Naskah undang-undang, peraturan, atau perjanjian.',
        en: 'The text of a law, regulation or treaty.',
      },
    },
    'dataset-or-statistics': {
      label: { id: 'Data atau statistik', en: 'Data or statistics' },
      short: { id: 'Data', en: 'Data' },
      meaning: {
        id: 'Angka yang diterbitkan atau himpunan data.',
        en: 'Published numbers or a data set.',
      },
    },
    other: {
      label: { id: 'Lainnya', en: 'Other' },
      short: { id: 'Lainnya', en: 'Other' },
      meaning: {
        id: 'Halaman yang tidak termasuk jenis lain mana pun dalam daftar ini.',
        en: 'A page that fits no other kind in this list.',
      },
    },
  },
  workType: {
    report: {
      label: { id: 'Laporan', en: 'Report' },
      short: { id: 'Laporan', en: 'Report' },
      meaning: {
        id: 'Laporan atau panduan terbitan lembaga.',
        en: 'A report or guide published by an organisation.',
      },
    },
    webpage: {
      label: { id: 'Halaman web', en: 'Web page' },
      short: { id: 'Halaman web', en: 'Web page' },
      meaning: { id: 'Halaman di sebuah situs.', en: 'A page on a website.' },
    },
    'article-journal': {
      label: { id: 'Artikel jurnal', en: 'Journal article' },
      short: { id: 'Artikel', en: 'Article' },
      meaning: { id: 'Artikel dalam jurnal ilmiah.', en: 'An article in a scholarly journal.' },
    },
    'paper-conference': {
      label: { id: 'Makalah konferensi', en: 'Conference paper' },
      short: { id: 'Makalah', en: 'Paper' },
      meaning: {
        id: 'Makalah dalam prosiding konferensi.',
        en: 'A paper in conference proceedings.',
      },
    },
    'article-newspaper': {
      label: { id: 'Artikel berita', en: 'News article' },
      short: { id: 'Berita', en: 'News' },
      meaning: { id: 'Artikel di media berita.', en: 'An article in a news outlet.' },
    },
    dataset: {
      label: { id: 'Himpunan data', en: 'Data set' },
      short: { id: 'Data', en: 'Data' },
      meaning: {
        id: 'Data yang diterbitkan dan sering diperbarui.',
        en: 'Published data, often updated.',
      },
    },
    book: {
      label: { id: 'Buku', en: 'Book' },
      short: { id: 'Buku', en: 'Book' },
      meaning: { id: 'Buku.', en: 'A book.' },
    },
    thesis: {
      label: { id: 'Skripsi atau tesis', en: 'Thesis' },
      short: { id: 'Skripsi/tesis', en: 'Thesis' },
      meaning: { id: 'Karya tulis untuk meraih gelar.', en: 'Work written for a degree.' },
    },
  },
  relevance: {
    implementer: {
      label: { id: 'Pelaksana', en: 'Implementer' },
      short: { id: 'Pelaksana', en: 'Implementer' },
      meaning: {
        id: 'ECPAT Indonesia turun tangan langsung, misalnya lewat edukasi, sosialisasi, atau program.',
        en: 'ECPAT Indonesia does the work itself, such as education, outreach or programmes.',
      },
    },
    catalyst: {
      label: { id: 'Katalis', en: 'Catalyst' },
      short: { id: 'Katalis', en: 'Catalyst' },
      meaning: {
        id: 'ECPAT Indonesia menggerakkan pihak lain, misalnya lewat pelatihan, riset, atau advokasi.',
        en: 'ECPAT Indonesia moves others to act, for example through training, research or advocacy.',
      },
    },
    partner: {
      label: { id: 'Mitra', en: 'Partner' },
      short: { id: 'Mitra', en: 'Partner' },
      meaning: {
        id: 'ECPAT Indonesia bekerja bersama lembaga lain, atau kegiatan itu menjadi konteks kerja sama tersebut.',
        en: 'ECPAT Indonesia works together with another body, or the activity is the context of such work.',
      },
    },
    framework: {
      label: { id: 'Kerangka', en: 'Framework' },
      short: { id: 'Kerangka', en: 'Framework' },
      meaning: { id: 'Memberi konsep atau teori.', en: 'Supplies a concept or a theory.' },
    },
    context: {
      label: { id: 'Konteks', en: 'Context' },
      short: { id: 'Konteks', en: 'Context' },
      meaning: {
        id: 'Menggambarkan masalah atau latar belakangnya.',
        en: 'Describes the problem or its setting.',
      },
    },
  },
  copy: {
    none: {
      label: { id: 'Tidak ada salinan', en: 'No copy' },
      short: { id: 'Tidak ada', en: 'None' },
      meaning: {
        id: 'Kami tidak menemukan salinan karyanya.',
        en: 'We found no copy of the work.',
      },
    },
    'cited-url': {
      label: { id: 'Halaman yang disitasi', en: 'The cited page' },
      short: { id: 'Halaman sitasi', en: 'Cited page' },
      meaning: {
        id: 'Kami membacanya di alamat yang tercantum dalam artikel JPAI.',
        en: 'We read it at the address that the paper gives.',
      },
    },
    'publisher-landing': {
      label: {
        id: 'Halaman penerbit tentang karya itu',
        en: 'The publisher’s page about the work',
      },
      short: { id: 'Halaman penerbit', en: 'Publisher’s page' },
      meaning: {
        id: 'Halaman ini memperkenalkan karya itu, tetapi bukan karya itu sendiri.',
        en: 'This page presents the work; it is not the work itself.',
      },
    },
    'publisher-post-other-url': {
      label: {
        id: 'Halaman penerbit di alamat lain',
        en: 'The publisher’s page at another address',
      },
      short: { id: 'Alamat lain', en: 'Other address' },
      meaning: {
        id: 'Kami membacanya di situs penerbit, tetapi bukan di alamat yang disitasi.',
        en: 'We read it on the publisher’s site, but not at the cited address.',
      },
    },
    'copy-elsewhere': {
      label: { id: 'Salinan di situs lain', en: 'A copy on another site' },
      short: { id: 'Salinan', en: 'Copy' },
      meaning: {
        id: 'Kami membaca salinan, bukan halaman aslinya.',
        en: 'We read a copy, not the original page.',
      },
    },
    republished: {
      label: { id: 'Teks yang dimuat ulang', en: 'A republished text' },
      short: { id: 'Dimuat ulang', en: 'Republished' },
      meaning: {
        id: 'Media lain memuat teks yang sama.',
        en: 'Another outlet carried the same text.',
      },
    },
    'abstract-record': {
      label: { id: 'Abstrak atau entri katalog', en: 'An abstract or catalogue entry' },
      short: { id: 'Abstrak', en: 'Abstract' },
      meaning: {
        id: 'Kami hanya membaca abstrak atau entrinya.',
        en: 'We read only the abstract or the entry.',
      },
    },
    'third-party-report': {
      label: { id: 'Laporan pihak lain', en: 'A report by others' },
      short: { id: 'Laporan', en: 'Report' },
      meaning: { id: 'Pihak lain menulis tentang karya ini.', en: 'Others report on this work.' },
    },
    'third-party-summary': {
      label: { id: 'Ringkasan pihak lain', en: 'A summary by others' },
      short: { id: 'Ringkasan', en: 'Summary' },
      meaning: { id: 'Pihak lain meringkas karya ini.', en: 'Others summarise this work.' },
    },
    'third-party-review': {
      label: { id: 'Ulasan pihak lain', en: 'A review by others' },
      short: { id: 'Ulasan', en: 'Review' },
      meaning: { id: 'Pihak lain mengulas karya ini.', en: 'Others review this work.' },
    },
  },
  doiStatus: {
    confirmed: {
      label: { id: 'DOI dipastikan', en: 'DOI confirmed' },
      short: { id: 'Dipastikan', en: 'Confirmed' },
      meaning: {
        id: 'Halaman penerbit atau katalog menampilkan DOI yang sama.',
        en: 'A page of the publisher or a catalogue shows the same DOI.',
      },
    },
    'as-printed-on-landing-page': {
      label: { id: 'DOI seperti tertulis', en: 'DOI as printed' },
      short: { id: 'Seperti tertulis', en: 'As printed' },
      meaning: {
        id: 'DOI ini kami ambil dari halaman artikelnya.',
        en: 'We took this DOI from the article’s page.',
      },
    },
    'normalised-unconfirmed': {
      label: { id: 'DOI dirapikan, belum dipastikan', en: 'DOI tidied, not confirmed' },
      short: { id: 'Belum dipastikan', en: 'Not confirmed' },
      meaning: {
        id: 'Kami memperbaiki salah ketiknya, tetapi tidak menemukan halaman yang memastikan hasilnya.',
        en: 'We corrected typing errors, but found no page that confirms the result.',
      },
    },
    'suspect-unconfirmed': {
      label: { id: 'DOI meragukan', en: 'DOI doubtful' },
      short: { id: 'Meragukan', en: 'Doubtful' },
      meaning: {
        id: 'DOI ini kemungkinan keliru, dan kami tidak menemukan halaman yang memastikannya.',
        en: 'This DOI is probably wrong, and we found no page that confirms it.',
      },
    },
    'volume-level-only': {
      label: { id: 'DOI untuk seluruh volume', en: 'DOI of the whole volume' },
      short: { id: 'Seluruh volume', en: 'Whole volume' },
      meaning: {
        id: 'DOI ini mengarah ke seluruh volume, bukan ke makalah ini.',
        en: 'This DOI leads to the whole volume, not to this paper.',
      },
    },
  },
  problem: {
    'author-unknown': {
      label: { id: 'Penulis tidak diketahui', en: 'Author not known' },
      short: { id: 'Penulis tidak diketahui', en: 'Author not known' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'volume-issue-inferred': {
      label: { id: 'Volume dan nomor disimpulkan', en: 'Volume and issue inferred' },
      short: { id: 'Volume dan nomor disimpulkan', en: 'Volume and issue inferred' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-galley-link': {
      label: { id: 'Alamat mengarah ke tampilan berkas', en: 'Address leads to a file view' },
      short: { id: 'Alamat mengarah ke tampilan berkas', en: 'Address leads to a file view' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-none': {
      label: { id: 'Tanpa alamat', en: 'No address' },
      short: { id: 'Tanpa alamat', en: 'No address' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'title-mixed-spelling': {
      label: { id: 'Ejaan judul bercampur', en: 'Title mixes spellings' },
      short: { id: 'Ejaan judul bercampur', en: 'Title mixes spellings' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'title-differs-from-url': {
      label: { id: 'Judul berbeda dari alamat', en: 'Title differs from address' },
      short: { id: 'Judul berbeda dari alamat', en: 'Title differs from address' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-old-style': {
      label: { id: 'Alamat berbentuk lama', en: 'Address in an old form' },
      short: { id: 'Alamat berbentuk lama', en: 'Address in an old form' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'container-as-publisher': {
      label: { id: 'Penerbit ditulis sebagai karya induk', en: 'Publisher cited as a larger work' },
      short: { id: 'Penerbit ditulis sebagai karya induk', en: 'Publisher cited as a larger work' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'title-variant': {
      label: { id: 'Judul mempunyai versi lain', en: 'Title has a variant' },
      short: { id: 'Judul mempunyai versi lain', en: 'Title has a variant' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'publisher-missing': {
      label: { id: 'Penerbit tidak disebut', en: 'Publisher missing' },
      short: { id: 'Penerbit tidak disebut', en: 'Publisher missing' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'language-from-title': {
      label: { id: 'Bahasa disimpulkan dari judul', en: 'Language taken from the title' },
      short: { id: 'Bahasa disimpulkan dari judul', en: 'Language taken from the title' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-generic-page': {
      label: { id: 'Alamat halaman umum', en: 'Address of a general page' },
      short: { id: 'Alamat halaman umum', en: 'Address of a general page' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'year-discrepancy': {
      label: { id: 'Tahun tidak sama', en: 'Years disagree' },
      short: { id: 'Tahun tidak sama', en: 'Years disagree' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'year-unconfirmed': {
      label: { id: 'Tahun belum dipastikan', en: 'Year not confirmed' },
      short: { id: 'Tahun belum dipastikan', en: 'Year not confirmed' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'undated-page': {
      label: { id: 'Halaman tidak bertanggal', en: 'Page without a date' },
      short: { id: 'Halaman tidak bertanggal', en: 'Page without a date' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'author-short-form': {
      label: { id: 'Nama penulis disingkat', en: 'Author in short form' },
      short: { id: 'Nama penulis disingkat', en: 'Author in short form' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'publisher-name-variant': {
      label: { id: 'Nama penerbit ditulis berbeda', en: 'Publisher written differently' },
      short: { id: 'Nama penerbit ditulis berbeda', en: 'Publisher written differently' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-page-parameter': {
      label: { id: 'Alamat memuat nomor halaman', en: 'Address contains a page number' },
      short: { id: 'Alamat memuat nomor halaman', en: 'Address contains a page number' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'doi-doubled-prefix': {
      label: { id: 'Awalan DOI ganda', en: 'DOI prefix doubled' },
      short: { id: 'Awalan DOI ganda', en: 'DOI prefix doubled' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'container-wrong': {
      label: { id: 'Nama jurnal atau karya induk keliru', en: 'Wrong journal or volume title' },
      short: { id: 'Nama jurnal atau karya induk keliru', en: 'Wrong journal or volume title' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'year-volume-mismatch': {
      label: { id: 'Tahun dan volume tidak cocok', en: 'Year and volume do not match' },
      short: { id: 'Tahun dan volume tidak cocok', en: 'Year and volume do not match' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-opaque-id': {
      label: { id: 'Alamat tidak menunjukkan isinya', en: 'Address does not show its content' },
      short: { id: 'Alamat tidak menunjukkan isinya', en: 'Address does not show its content' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'living-data': {
      label: { id: 'Data terus berubah', en: 'Data change over time' },
      short: { id: 'Data terus berubah', en: 'Data change over time' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-direct-download': {
      label: { id: 'Alamat langsung mengunduh berkas', en: 'Address starts a download' },
      short: { id: 'Alamat langsung mengunduh berkas', en: 'Address starts a download' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'title-spacing': {
      label: { id: 'Spasi berlebih di judul', en: 'Stray spaces in the title' },
      short: { id: 'Spasi berlebih di judul', en: 'Stray spaces in the title' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'headline-narrower-than-figure': {
      label: {
        id: 'Judul lebih sempit daripada cakupan angkanya',
        en: 'Headline narrower than what the figure covers',
      },
      short: {
        id: 'Judul lebih sempit daripada cakupan angkanya',
        en: 'Headline narrower than what the figure covers',
      },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'author-order': {
      label: { id: 'Urutan penulis berbeda', en: 'Authors in another order' },
      short: { id: 'Urutan penulis berbeda', en: 'Authors in another order' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'author-single-name': {
      label: { id: 'Nama tunggal dipecah', en: 'Single names split' },
      short: { id: 'Nama tunggal dipecah', en: 'Single names split' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'doi-space': {
      label: { id: 'Spasi di dalam DOI', en: 'Space inside the DOI' },
      short: { id: 'Spasi di dalam DOI', en: 'Space inside the DOI' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'revised-after-publication': {
      label: { id: 'Direvisi setelah terbit', en: 'Revised after publication' },
      short: { id: 'Direvisi setelah terbit', en: 'Revised after publication' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-differs-from-archived': {
      label: { id: 'Halaman ditemukan di alamat lain', en: 'Page found at another address' },
      short: { id: 'Halaman ditemukan di alamat lain', en: 'Page found at another address' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'letter-not-chronological': {
      label: {
        id: 'Huruf tidak berurutan menurut waktu',
        en: 'Letters not in chronological order',
      },
      short: {
        id: 'Huruf tidak berurutan menurut waktu',
        en: 'Letters not in chronological order',
      },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'date-discrepancy': {
      label: { id: 'Tanggal tidak sama', en: 'Dates disagree' },
      short: { id: 'Tanggal tidak sama', en: 'Dates disagree' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-has-spaces': {
      label: { id: 'Spasi di alamat', en: 'Spaces in the address' },
      short: { id: 'Spasi di alamat', en: 'Spaces in the address' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-double-extension': {
      label: { id: 'Akhiran berkas ganda', en: 'File ending doubled' },
      short: { id: 'Akhiran berkas ganda', en: 'File ending doubled' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-personal-number': {
      label: {
        id: 'Alamat mungkin memuat nomor pribadi',
        en: 'Address may show a personal number',
      },
      short: {
        id: 'Alamat mungkin memuat nomor pribadi',
        en: 'Address may show a personal number',
      },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'thesis-level-missing': {
      label: { id: 'Jenjang pendidikan tidak disebut', en: 'Degree not stated' },
      short: { id: 'Jenjang pendidikan tidak disebut', en: 'Degree not stated' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'url-http-only': {
      label: { id: 'Alamat tanpa enkripsi', en: 'Address without encryption' },
      short: { id: 'Alamat tanpa enkripsi', en: 'Address without encryption' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'doi-suspect': {
      label: { id: 'DOI meragukan', en: 'DOI doubtful' },
      short: { id: 'DOI meragukan', en: 'DOI doubtful' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
    'doi-truncated': {
      label: { id: 'DOI tidak lengkap', en: 'DOI incomplete' },
      short: { id: 'DOI tidak lengkap', en: 'DOI incomplete' },
      meaning: {
        id: 'Keterangan ini menyangkut karya yang disitasi atau sitasinya sebagaimana tercetak dalam daftar pustaka artikel; rinciannya ada di halaman sumbernya.',
        en: 'This note concerns the work cited or its citation as printed in the paper’s reference list; the source’s page gives the details.',
      },
    },
  },
} satisfies Written<
  Pick<
    Vocabularies,
    | 'checked'
    | 'link'
    | 'publisherType'
    | 'language'
    | 'sourceKind'
    | 'workType'
    | 'relevance'
    | 'copy'
    | 'doiStatus'
    | 'problem'
  >
>;
