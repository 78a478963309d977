import type { Term, Vocabularies, Written } from '#data/types';

function term(id: string, en: string): Term {
  const label = { id, en };
  return { label, short: label, meaning: { id: `Artinya: ${id}.`, en: `It means: ${en}.` } };
}

/** The closed lists, with words for a case about libraries; complete, because the compiler asks for it. */
export const vocabularies = {
  role: {
    implementer: term('Pelaksana', 'Implementer'),
    catalyst: term('Katalis', 'Catalyst'),
    partner: term('Mitra', 'Partner'),
  },
  level: {
    local: term('Daerah', 'Local'),
    national: term('Nasional', 'National'),
    regional: term('Kawasan', 'Regional'),
    global: term('sedunia', 'worldwide'),
  },
  activityKind: {
    campaign: term('Kampanye', 'Campaign'),
    research: term('Riset', 'Research'),
    meeting: term('Pertemuan', 'Meeting'),
    education: term('Edukasi', 'Education'),
    advocacy: term('Advokasi', 'Advocacy'),
    training: term('Pelatihan', 'Training'),
    conference: term('Konferensi', 'Conference'),
    agreement: term('Kesepakatan', 'Agreement'),
    'policy-instrument': term('Instrumen kebijakan', 'Policy instrument'),
    monitoring: term('Pemantauan', 'Monitoring'),
    module: term('Modul pelatihan', 'Training module'),
  },
  focus: {
    direct: term('Langsung tentang pinjaman buku', 'Directly about lending books'),
    context: term('Konteks', 'Context'),
  },
  part: {
    lead: term('Jaringan memimpin', 'The network led'),
    'co-lead': term('Jaringan ikut memimpin', 'The network shared the lead'),
    participant: term('Jaringan ikut serta', 'The network took part'),
    invited: term('Jaringan diundang', 'The network was invited'),
    supporter: term('Jaringan mendukung', 'The network supported it'),
    'none-seen': term('Peran jaringan tidak ditemukan', 'No part of the network found'),
    unclear: term('Peran jaringan belum jelas', 'the network’s part is unclear'),
  },
  actOf: {
    own: term('tindakan jaringan itu sendiri', 'the act of the network itself'),
    'with-others': term('Tindakan jaringan dan pihak lain', 'Act of the network and others'),
    'another-body': term('Tindakan lembaga lain', 'Act of another body'),
  },
  precision: {
    day: term('Sampai hari', 'To the day'),
    month: term('Sampai bulan', 'To the month'),
    year: term('Sampai tahun', 'To the year'),
    approximate: term('Kira-kira', 'Approximate'),
    unknown: term('Periode tidak diketahui', 'Period not known'),
  },
  dateKind: {
    moment: term('Pada hari itu', 'On these days'),
    lasting: term('Berlangsung terus', 'It lasted'),
    within: term('Suatu waktu dalam rentang ini', 'Sometime in this span'),
    occasions: term('Pada tanggal terpisah', 'On separate dates'),
    undated: term('Tanpa tanggal', 'Undated'),
  },
  ongoing: {
    true: term('Berlanjut sesudahnya', 'It went on afterwards'),
    false: term('Selesai pada tanggalnya', 'Ended as dated'),
    null: term('Tidak diketahui apakah berlanjut', 'Not known whether it went on'),
  },
  period: {
    'run-up': term('Sebelum periode kajian', 'Before the study period'),
    core: term('Dalam periode kajian', 'In the study period'),
    'follow-up': term('Sesudah periode kajian', 'After the study period'),
    undated: term('Tanpa tanggal', 'Undated'),
  },
  confidence: {
    high: term('Terdokumentasi baik', 'Well documented'),
    medium: term('Terdokumentasi sebagian', 'Partly documented'),
  },
  actorType: {
    ngo: term('Lembaga swadaya masyarakat', 'Non-governmental organisation'),
    government: term('Pemerintah', 'Government'),
    'financial-sector': term('Sektor keuangan', 'Financial sector'),
    'law-enforcement': term('Penegak hukum', 'Law enforcement'),
    'financial-intelligence': term('Intelijen keuangan', 'Financial intelligence'),
    'regional-body': term('Lembaga kawasan', 'Regional body'),
    alliance: term('Aliansi', 'Alliance'),
    academic: term('Lembaga akademik', 'Academic body'),
    un: term('Perserikatan Bangsa-Bangsa', 'United Nations'),
    'private-tech': term('Perusahaan teknologi', 'Technology company'),
    'private-sector': term('Badan usaha lain', 'Other business body'),
    other: term('Lainnya', 'Other'),
  },
  country: {
    ID: term('Republik Indonesia', 'Indonesia'),
  },
  checked: {
    'page-text': term('Teks dibaca', 'Text read'),
    'abstract-or-record': term('Abstrak atau catatan dibaca', 'Abstract or record read'),
    'report-about-it': term('Laporan lain tentangnya dibaca', 'A report about it read'),
    'citation-only': term('Hanya sitasi', 'Citation only'),
  },
  link: {
    ok: term('Ditautkan', 'Linked'),
    'name-only': term('Disebut, tidak ditautkan', 'Named, not linked'),
  },
  publisherType: {
    news: term('Media berita', 'News outlet'),
    ngo: term('Lembaga swadaya masyarakat', 'Non-governmental organisation'),
    academic: term('Penerbit akademik', 'Academic publisher'),
    government: term('Pemerintah', 'Government'),
    igo: term('Organisasi antarpemerintah', 'Intergovernmental organisation'),
    reference: term('Karya rujukan', 'Reference work'),
    'legal-database': term('Pangkalan data hukum', 'Legal database'),
    'financial-authority': term('Otoritas keuangan', 'Financial authority'),
    company: term('Perusahaan', 'Company'),
    other: term('Lainnya', 'Other'),
  },
  language: {
    id: term('Indonesia', 'Indonesian'),
    en: term('Inggris', 'English'),
    es: term('Spanyol', 'Spanish'),
    und: term('Bahasa tidak diketahui', 'Language not known'),
  },
  sourceKind: {
    'news-report': term('Berita', 'News report'),
    'web-page': term('Halaman web', 'Web page'),
    report: term('Laporan', 'Report'),
    article: term('Artikel', 'Article'),
    'book-or-chapter': term('Buku atau bab', 'Book or chapter'),
    'press-release': term('Siaran pers', 'Press release'),
    'speech-or-statement': term('Pidato atau pernyataan', 'Speech or statement'),
    'law-or-regulation': term('Peraturan perundang-undangan', 'Law or regulation'),
    'dataset-or-statistics': term('Data atau statistik', 'Data or statistics'),
    other: term('Lainnya', 'Other'),
  },
  workType: {
    report: term('Laporan', 'Report'),
    webpage: term('Halaman web', 'Web page'),
    'article-journal': term('Artikel jurnal', 'Journal article'),
    'paper-conference': term('Makalah konferensi', 'Conference paper'),
    'article-newspaper': term('Artikel berita', 'News article'),
    dataset: term('Himpunan data', 'Data set'),
    book: term('Buku', 'Book'),
    thesis: term('Skripsi atau tesis', 'Thesis'),
  },
  relevance: {
    implementer: term('Pelaksana', 'Implementer'),
    catalyst: term('Katalis', 'Catalyst'),
    partner: term('Mitra', 'Partner'),
    framework: term('Kerangka', 'Framework'),
    context: term('Konteks', 'Context'),
  },
  copy: {
    none: term('Teks tidak terbaca', 'No text read'),
    'cited-url': term('Halaman yang disitasi', 'The cited page'),
    'publisher-landing': term('Halaman penerbit tentangnya', 'The publisher’s page about it'),
    'publisher-post-other-url': term(
      'Penerbit, di alamat lain',
      'The publisher, at another address',
    ),
    'copy-elsewhere': term('Salinan di situs lain', 'A copy on another site'),
    republished: term('Teks yang dimuat ulang', 'Republished text'),
    'abstract-record': term('Abstrak atau entri katalog', 'Abstract or catalogue entry'),
    'third-party-report': term('Laporan pihak lain', 'A report by others'),
    'third-party-summary': term('Ringkasan pihak lain', 'A summary by others'),
    'third-party-review': term('Ulasan pihak lain', 'A review by others'),
  },
  doiStatus: {
    confirmed: term('DOI dipastikan', 'DOI confirmed'),
    'as-printed-on-landing-page': term('DOI seperti tertulis', 'DOI as printed'),
    'normalised-unconfirmed': term('DOI dirapikan, belum dipastikan', 'DOI tidied, not confirmed'),
    'suspect-unconfirmed': term('DOI meragukan', 'DOI doubtful'),
    'volume-level-only': term('DOI seluruh jilid', 'DOI of the whole volume'),
  },
  figureTopic: {
    'book-loans': term('Pinjaman buku', 'Book loans'),
  },
  claimKind: {
    problem: term('Tentang masalah', 'About the problem'),
    concept: term('Tentang konsep', 'About a concept'),
    method: term('Tentang metode', 'About the method'),
    role: term('Tentang peran', 'About a role'),
    activity: term('Tentang kegiatan', 'About an activity'),
    outcome: term('Tentang hasil', 'About a result'),
  },
  claimStatus: {
    supported: term('Tercatat', 'On record'),
    'partly-supported': term('Tercatat sebagian', 'Partly on record'),
    'stated-only': term(
      'Tidak dapat ditunjukkan dari sumber publik',
      'Cannot be shown from public sources',
    ),
    'timing-differs': term('Tercatat, tetapi sesudah periode', 'On record, but after the period'),
    'not-checkable': term('Pilihan atau penilaian penulis', 'The author’s choice or judgement'),
  },
  usage: {
    preferred: term('Istilah yang dipakai', 'Use this term'),
    use_with_care: term('Pakai dengan hati-hati', 'Use with care'),
    discouraged: term('Hindari', 'Avoid'),
    title_only: term('Hanya dalam judul', 'Only in a title'),
    reference: term('Naskah rujukan', 'Reference text'),
  },
  clearance: {
    publish: term('Kanal bantuan', 'Help channel'),
    publish_with_date: term('Data lama: periksa dahulu', 'Older entry: check first'),
  },
  contactType: {
    phone: term('Telepon', 'Telephone'),
    whatsapp: term('pesan WhatsApp', 'WhatsApp message'),
    web: term('Situs web', 'Website'),
    form: term('Formulir', 'Form'),
    email: term('Surel', 'E-mail'),
    via: term('Lewat kanal lain', 'Through another channel'),
  },
  basis: {
    seen: term('Terbaca dalam sumber', 'Read in a source'),
    derived: term('Tafsiran kami', 'Our interpretation'),
  },
  unit: {
    loans: term('pinjaman', 'loans'),
    'loans-derived': term('pinjaman (hitungan kami)', 'loans (worked out)'),
    idr: term('rupiah', 'IDR'),
  },
  lawKind: { UU: { id: 'Undang-Undang', en: 'Law' } },
  problem: {
    'year-unconfirmed': term('tahun belum pasti', 'year not confirmed'),
  },
} satisfies Written<Vocabularies>;

/** A subject under which figures are grouped. */
export type TopicId = keyof typeof vocabularies.figureTopic;

/** What a number counts. */
export type UnitId = keyof typeof vocabularies.unit;

/** A country in which an organisation is based. */
export type CountryId = keyof typeof vocabularies.country;
