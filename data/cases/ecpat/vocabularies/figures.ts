import type { Vocabularies, Written } from '#data/types';

/**
 * Words for figures, claims, terms and help channels.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const wordsForFigures = {
  figureTopic: {
    'paper-claim': {
      label: { id: 'Klaim artikel', en: 'What the paper claims' },
      short: { id: 'Artikel', en: 'Paper' },
      meaning: {
        id: 'Pernyataan artikel tentang transaksi dan pernyataan pihak lain tentang hal yang sama.',
        en: 'The paper’s statement on transactions, and statements by others on the same subject.',
      },
    },
    'ppatk-transactions': {
      label: { id: 'PPATK: nilai dan transaksi', en: 'PPATK: amounts and transactions' },
      short: { id: 'Nilai PPATK', en: 'PPATK amounts' },
      meaning: {
        id: 'Nilai dan jumlah yang disampaikan PPATK, masing-masing dengan pokok bahasan dan rentang waktunya sendiri.',
        en: 'Amounts and counts that PPATK stated, each with its own subject and period.',
      },
    },
    'ppatk-analysis-results': {
      label: { id: 'PPATK: hasil analisis', en: 'PPATK: analysis results' },
      short: { id: 'Hasil analisis', en: 'Analysis results' },
      meaning: {
        id: 'Analisis yang diselesaikan atau diteruskan PPATK.',
        en: 'Analyses that PPATK completed or passed on.',
      },
    },
    'ppatk-ltkm': {
      label: {
        id: 'PPATK: laporan transaksi keuangan mencurigakan',
        en: 'PPATK: suspicious transaction reports',
      },
      short: { id: 'LTKM', en: 'LTKM' },
      meaning: {
        id: 'Laporan yang dikirim pihak pelapor kepada PPATK.',
        en: 'Reports that reporting parties sent to PPATK.',
      },
    },
    'kpai-complaints': {
      label: { id: 'KPAI: pengaduan dan pernyataan', en: 'KPAI: complaints and statements' },
      short: { id: 'KPAI', en: 'KPAI' },
      meaning: {
        id: 'Pengaduan yang diterima KPAI dan angka KPAI dalam pernyataan bersama.',
        en: 'Complaints that KPAI received, and KPAI’s numbers in joint statements.',
      },
    },
    'ncmec-cybertipline': {
      label: { id: 'NCMEC: laporan CyberTipline', en: 'NCMEC: CyberTipline reports' },
      short: { id: 'CyberTipline', en: 'CyberTipline' },
      meaning: {
        id: 'Laporan terkait Indonesia yang masuk ke NCMEC di Amerika Serikat; yang dihitung adalah laporan, bukan anak.',
        en: 'Reports connected with Indonesia that reached NCMEC in the United States; the count is of reports, not of children.',
      },
    },
    'simfoni-ppa': {
      label: { id: 'SIMFONI PPA: kasus tercatat', en: 'SIMFONI PPA: recorded cases' },
      short: { id: 'SIMFONI PPA', en: 'SIMFONI PPA' },
      meaning: {
        id: 'Kasus dan anak korban yang dicatat unit layanan dalam sistem kementerian; angkanya bukan ukuran prevalensi.',
        en: 'Cases and child victims that service units recorded in the ministry’s system; the numbers are not prevalence.',
      },
    },
    'safenet-kbgo': {
      label: { id: 'SAFEnet: KBGO', en: 'SAFEnet: online gender-based violence' },
      short: { id: 'SAFEnet', en: 'SAFEnet' },
      meaning: {
        id: 'Aduan kekerasan berbasis gender online yang masuk ke SAFEnet.',
        en: 'Complaints about online gender-based violence that reached SAFEnet.',
      },
    },
    'survey-prevalence': {
      label: { id: 'Survei: prevalensi', en: 'Survey: prevalence' },
      short: { id: 'Prevalensi', en: 'Prevalence' },
      meaning: {
        id: 'Perkiraan survei tentang anak yang mengalami kekerasan seksual di ranah daring.',
        en: 'Survey estimates of children subjected to online sexual abuse.',
      },
    },
    'survey-online-habits': {
      label: { id: 'Survei: anak di ranah daring', en: 'Survey: children online' },
      short: { id: 'Kebiasaan', en: 'Habits' },
      meaning: {
        id: 'Cara anak memakai internet dan apa yang mereka temui.',
        en: 'How children use the internet and what they come across.',
      },
    },
    'survey-help-seeking': {
      label: { id: 'Survei: mencari bantuan', en: 'Survey: seeking help' },
      short: { id: 'Mencari bantuan', en: 'Seeking help' },
      meaning: {
        id: 'Apakah anak menceritakan kejadian yang dialaminya, dan kepada siapa.',
        en: 'Whether children told anyone, and whom.',
      },
    },
    'ecpat-year-end': {
      label: {
        id: 'ECPAT Indonesia: catatan akhir tahun',
        en: 'ECPAT Indonesia: year-end reports',
      },
      short: { id: 'Catatan akhir tahun', en: 'Year-end reports' },
      meaning: {
        id: 'Angka yang dikutip saat peluncuran catatan akhir tahun ECPAT Indonesia.',
        en: 'Numbers quoted when ECPAT Indonesia launched its year-end reports.',
      },
    },
    'ecpat-surveys': {
      label: { id: 'ECPAT Indonesia: survei sendiri', en: 'ECPAT Indonesia: own survey' },
      short: { id: 'Survei ECPAT', en: 'ECPAT survey' },
      meaning: {
        id: 'Jawaban dalam survei yang diadakan ECPAT Indonesia.',
        en: 'Answers given in a survey by ECPAT Indonesia.',
      },
    },
    'context-content-removal': {
      label: { id: 'Konteks: pemutusan akses konten', en: 'Context: content blocked' },
      short: { id: 'Pemutusan akses', en: 'Content blocked' },
      meaning: {
        id: 'Konten yang aksesnya diputus, menurut Kementerian Kominfo.',
        en: 'Content that the communications ministry said it had blocked.',
      },
    },
    'context-global': {
      label: { id: 'Konteks: dunia', en: 'Context: worldwide' },
      short: { id: 'Dunia', en: 'Worldwide' },
      meaning: {
        id: 'Angka seluruh dunia yang dikutip di Indonesia.',
        en: 'A worldwide number quoted in Indonesia.',
      },
    },
    'context-estimates': {
      label: { id: 'Konteks: perkiraan lama', en: 'Context: older estimates' },
      short: { id: 'Perkiraan', en: 'Estimates' },
      meaning: {
        id: 'Perkiraan yang metodenya tidak kami ketahui.',
        en: 'Estimates whose method we do not know.',
      },
    },
  },
  claimKind: {
    problem: {
      label: { id: 'Tentang masalah', en: 'About the problem' },
      short: { id: 'Masalah', en: 'Problem' },
      meaning: {
        id: 'Menyatakan sesuatu tentang tindak pidana yang dibahas atau transaksi di baliknya.',
        en: 'Says something about the offence or the transactions behind it.',
      },
    },
    concept: {
      label: { id: 'Tentang konsep', en: 'About a concept' },
      short: { id: 'Konsep', en: 'Concept' },
      meaning: { id: 'Memilih atau mendefinisikan konsep.', en: 'Chooses or defines a concept.' },
    },
    method: {
      label: { id: 'Tentang metode', en: 'About the method' },
      short: { id: 'Metode', en: 'Method' },
      meaning: {
        id: 'Menjelaskan cara penelitian dikerjakan.',
        en: 'Says how the study was done.',
      },
    },
    role: {
      label: { id: 'Tentang peran', en: 'About a role' },
      short: { id: 'Peran', en: 'Role' },
      meaning: {
        id: 'Menyatakan peran ECPAT Indonesia.',
        en: 'Says which role ECPAT Indonesia had.',
      },
    },
    activity: {
      label: { id: 'Tentang kegiatan', en: 'About an activity' },
      short: { id: 'Kegiatan', en: 'Activity' },
      meaning: { id: 'Menyatakan bahwa sesuatu dikerjakan.', en: 'Says that something was done.' },
    },
    outcome: {
      label: { id: 'Tentang hasil', en: 'About a result' },
      short: { id: 'Hasil', en: 'Result' },
      meaning: { id: 'Menyatakan bahwa sesuatu dicapai.', en: 'Says that something was achieved.' },
    },
  },
  claimStatus: {
    supported: {
      label: { id: 'Tercatat', en: 'On record' },
      short: { id: 'Tercatat', en: 'On record' },
      meaning: {
        id: 'Sumber publik mendukung pernyataan ini.',
        en: 'Public sources support the statement.',
      },
    },
    'partly-supported': {
      label: { id: 'Tercatat sebagian', en: 'Partly on record' },
      short: { id: 'Sebagian', en: 'Partly' },
      meaning: {
        id: 'Sumber publik hanya mendukung sebagian pernyataan ini, atau menunjukkan keadaan yang berbeda.',
        en: 'Public sources support only part of the statement, or show something different.',
      },
    },
    'stated-only': {
      label: {
        id: 'Tidak dapat ditunjukkan dari sumber publik',
        en: 'Cannot be shown from public sources',
      },
      short: { id: 'Hanya dinyatakan', en: 'Stated only' },
      meaning: {
        id: 'Artikel menyatakannya, tetapi sumber publik yang kami temukan tidak cukup untuk membuktikan atau membantahnya. Status ini tidak berarti bahwa pernyataannya salah.',
        en: 'The paper states it, but the public sources that we found are not enough to prove or disprove it. This status does not mean that the statement is wrong.',
      },
    },
    'timing-differs': {
      label: {
        id: 'Tercatat, tetapi sesudah periode kajian',
        en: 'On record, but after the study period',
      },
      short: { id: 'Sesudah periode', en: 'After the period' },
      meaning: {
        id: 'Dalam sumber publik yang kami temukan, yang dinyatakan itu baru tercatat sesudah 2022–2024.',
        en: 'In the public sources that we found, what is stated appears only after 2022–2024.',
      },
    },
    'not-checkable': {
      label: { id: 'Pilihan atau penilaian penulis', en: 'The author’s choice or judgement' },
      short: { id: 'Penilaian penulis', en: 'Author’s judgement' },
      meaning: {
        id: 'Pernyataan ini menyangkut konsep, metode, atau penilaian sehingga tidak dapat dibuktikan dengan sumber publik.',
        en: 'This statement is about a concept, a method or a judgement, so public sources cannot settle it.',
      },
    },
  },
  usage: {
    preferred: {
      label: { id: 'Istilah yang dipakai', en: 'Use this term' },
      short: { id: 'Dipakai', en: 'Use' },
      meaning: { id: 'Situs ini memakai istilah ini.', en: 'This site uses this term.' },
    },
    use_with_care: {
      label: { id: 'Pakai dengan hati-hati', en: 'Use with care' },
      short: { id: 'Hati-hati', en: 'With care' },
      meaning: {
        id: 'Istilah ini tepat dalam konteks tertentu; keterangannya menjelaskan kapan.',
        en: 'This term is right in some contexts; the note says when.',
      },
    },
    discouraged: {
      label: { id: 'Hindari', en: 'Avoid' },
      short: { id: 'Hindari', en: 'Avoid' },
      meaning: {
        id: 'Kami tidak memakainya dalam kalimat kami sendiri; kami hanya menyebutnya untuk menjelaskan mengapa istilah itu dihindari.',
        en: 'We do not use it in our own sentences; we name it only to explain why it is avoided.',
      },
    },
    title_only: {
      label: { id: 'Hanya dalam judul', en: 'Only in a title' },
      short: { id: 'Judul saja', en: 'Title only' },
      meaning: {
        id: 'Istilah ini hanya muncul dalam judul resmi suatu naskah.',
        en: 'This term appears only in the official title of a text.',
      },
    },
    reference: {
      label: { id: 'Naskah rujukan', en: 'Reference text' },
      short: { id: 'Rujukan', en: 'Reference' },
      meaning: {
        id: 'Ini pedoman atau peraturan yang dijelaskan di sini.',
        en: 'This is a guideline or a regulation that is explained here.',
      },
    },
  },
  clearance: {
    publish: {
      label: { id: 'Kanal bantuan', en: 'Help channel' },
      short: { id: 'Ditampilkan', en: 'Shown' },
      meaning: {
        id: 'Kanal ini ditampilkan beserta pengelolanya dan tanggal terakhir kanal itu tercantum di halaman publik.',
        en: 'This channel is shown with the organisation that runs it and the date on which we last found it on a public page.',
      },
    },
    publish_with_date: {
      label: { id: 'Data lama: periksa dahulu', en: 'Older entry: check first' },
      short: { id: 'Periksa dahulu', en: 'Check first' },
      meaning: {
        id: 'Kami tidak menemukan kanal ini di halaman publik terbaru; kami menampilkannya terpisah beserta tanggalnya.',
        en: 'We did not find this channel on a recent public page; we show it separately, with its date.',
      },
    },
  },
  contactType: {
    phone: {
      label: { id: 'Telepon', en: 'Telephone' },
      short: { id: 'Telepon', en: 'Phone' },
      meaning: { id: 'Hubungi nomor ini.', en: 'Call this number.' },
    },
    whatsapp: {
      label: { id: 'WhatsApp', en: 'WhatsApp' },
      short: { id: 'WhatsApp', en: 'WhatsApp' },
      meaning: { id: 'Kirim pesan ke nomor ini.', en: 'Send a message to this number.' },
    },
    web: {
      label: { id: 'Situs web', en: 'Website' },
      short: { id: 'Web', en: 'Web' },
      meaning: { id: 'Buka situs ini.', en: 'Open this site.' },
    },
    form: {
      label: { id: 'Formulir', en: 'Form' },
      short: { id: 'Formulir', en: 'Form' },
      meaning: { id: 'Isi formulir daring.', en: 'Fill in an online form.' },
    },
    email: {
      label: { id: 'Surel', en: 'E-mail' },
      short: { id: 'Surel', en: 'E-mail' },
      meaning: { id: 'Kirim surel ke alamat ini.', en: 'Send an e-mail to this address.' },
    },
    via: {
      label: { id: 'Lewat kanal lain', en: 'Through another channel' },
      short: { id: 'Lewat', en: 'Via' },
      meaning: {
        id: 'Layanan ini dapat dihubungi lewat kanal yang disebut.',
        en: 'This service can be reached through the channel named.',
      },
    },
  },
  basis: {
    seen: {
      label: { id: 'Dinyatakan dalam sumber', en: 'Stated in a source' },
      short: { id: 'Sumber', en: 'Source' },
      meaning: { id: 'Sumber yang disebut menyatakannya.', en: 'The named source says so.' },
    },
    derived: {
      label: { id: 'Tafsiran kami', en: 'Our interpretation' },
      short: { id: 'Kami', en: 'Ours' },
      meaning: {
        id: 'Kami menyusunnya dari sumber yang disebut.',
        en: 'We put it together from the named sources.',
      },
    },
  },
} satisfies Written<
  Pick<
    Vocabularies,
    'figureTopic' | 'claimKind' | 'claimStatus' | 'usage' | 'clearance' | 'contactType' | 'basis'
  >
>;

/** A subject under which figures are grouped. */
export type TopicId = keyof typeof wordsForFigures.figureTopic;
