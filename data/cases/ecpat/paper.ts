import type { Paper, Written } from '#data/types';
import type { SourceId } from './sources';

/**
 * The paper that the case rests on: what is certain of it, and what could not be found.
 * From the evidence dossier, checked on 24 November 2026.
 */
export const paper = {
  source: 'jpai-62425-2025',
  title: {
    id: 'Strategi Pencegahan Tindakan Transaksi Eksploitasi Seksual Anak secara Online oleh ECPAT Indonesia Tahun 2022-2024',
    en: 'Strategy for the Prevention of Online Child Sexual Exploitation Transactions by ECPAT Indonesia for 2022-2024',
  },
  doi: '10.35801/jpai.6.2.2025.62425',
  landingUrl: 'https://ejournal.unsrat.ac.id/v3/index.php/jpai/article/view/62425',
  year: 2025,
  yearBasis: { id: 'baris hak cipta dan DOI', en: 'copyright line and DOI' },
  volume: '6',
  issue: '2',
  volumeBasis: {
    id: 'kami simpulkan dari pola DOI jpai.6.2.2025.62425; volume dan nomor tidak tertulis pada halaman yang kami baca',
    en: 'inferred by us from the DOI pattern jpai.6.2.2025.62425; the page that we read does not give volume and issue',
  },
  journalCode: 'jpai',
  journalNote: {
    id: 'Kami hanya menemukan kode JPAI pada alamat dan DOI serta nama situs unsrat. Kami tidak menemukan halaman yang memuat nama panjang jurnal ini sehingga nama itu tidak kami cantumkan.',
    en: 'We found only the code JPAI, in the address and the DOI, and the unsrat host name. We found no page that spells the journal’s name out, so we give no long name.',
  },
  licence: 'CC BY-SA 4.0',
  copyright: '(c) 2025 Author',
  referenceCount: 48,
  method: { id: 'Penelitian kualitatif deskriptif', en: 'Descriptive qualitative research' },
  findings: {
    implementer: {
      id: 'ECPAT Indonesia menjalankan program edukasi dan sosialisasi tentang perkembangan kasus.',
      en: 'ECPAT Indonesia ran education and outreach programmes about how the problem is developing.',
    },
    catalyst: {
      id: 'ECPAT Indonesia menjalankan pelatihan, riset, dan advokasi di tingkat nasional dan kawasan, yang meningkatkan perhatian dan respons berbagai pihak.',
      en: 'ECPAT Indonesia carried out training, research and advocacy at national and regional level, which raised the attention and response of other parties.',
    },
    partner: {
      id: 'ECPAT Indonesia bekerja bersama PPATK menyusun dua kebijakan strategis: indikator red flag dan modul pelatihan.',
      en: 'ECPAT Indonesia worked with PPATK on drafting two strategic policies: red-flag indicators and training modules.',
    },
  },
  whatWasSeen: {
    id: 'Salinan halaman artikel memuat kedua judul, DOI, seluruh abstrak Inggris, dan awal abstrak Indonesia, semuanya sama dengan abstrak dan daftar pustaka yang terbit. Berkas daftar pustaka itu juga memuat sisa abstrak Indonesia, 48 rujukan, baris hak cipta, dan lisensi; isian Downloads, Published, Issue, dan Section di dalamnya kosong.',
    en: 'The copy of the article page gives both titles, the DOI, the whole English abstract and the start of the Indonesian one, all identical with the abstract and reference list as published. The file with the reference list also contains the rest of the Indonesian abstract, 48 references, the copyright line and the licence; its fields Downloads, Published, Issue and Section are empty.',
  },
  notFound: [
    { id: 'naskah lengkap atau PDF', en: 'full text or PDF' },
    { id: 'penulis dan afiliasi', en: 'authors and affiliations' },
    { id: 'rentang halaman dan tanggal persis', en: 'page range and exact date' },
    { id: 'kata kunci', en: 'keywords' },
    { id: 'subjudul, tabel, atau gambar', en: 'headings, tables or figures' },
    { id: 'daftar isi nomor terbitan', en: 'issue table of contents' },
    { id: 'artikel lain dari jurnal ini', en: 'any other article of the journal' },
    { id: 'nama panjang jurnal', en: 'the journal’s long name' },
  ],
} satisfies Written<Paper<SourceId>>;
