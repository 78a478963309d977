import type { Actor, Records } from '#data/types';
import type { SourceId } from '../sources';
import type { CountryId } from '../vocabularies/activities';

/** Financial sector, technology and other companies. From the evidence dossier, checked on 24 November 2026. */
export const financeAndTechnology = {
  aatki: {
    name: {
      id: 'Asosiasi Analis Transaksi Keuangan Indonesia',
      en: 'Indonesian Association of Financial Transaction Analysts',
    },
    abbreviation: 'AATKI',
    type: 'financial-sector',
    country: 'ID',
    description: {
      id: 'Bersama ECPAT Indonesia, asosiasi profesi ini membahas kerangka modul pelatihan pada Mei 2025. Asosiasi ini juga mendukung pelatihan masyarakat sipil pada Desember 2025.',
      en: 'Together with ECPAT Indonesia, this professional association worked on the outline of the training module in May 2025. It also supported the civil-society training in December 2025.',
    },
    isGroup: false,
    caution: {
      id: 'Kami tidak mengetahui apakah modul itu sudah selesai.',
      en: 'We do not know whether the module has been finished.',
    },
    whyListed: null,
    sources: ['ecpat-indonesia-nd-13', 'jarak-indonesia-2025-01'],
  },
  'financial-service-providers': {
    name: {
      id: 'Penyedia jasa keuangan (sebagai kelompok)',
      en: 'Financial service providers (as a group)',
    },
    abbreviation: 'PJK',
    type: 'financial-sector',
    country: 'ID',
    description: {
      id: 'Kelompok ini mencakup bank, penyelenggara transfer dana, penyelenggara dompet elektronik, dan pedagang aset kripto. Menurut PPATK, penyedia jasa keuangan ikut menyusun indikator red flag.',
      en: 'The group includes banks, money remitters, e-wallet operators and crypto-asset traders. PPATK says that they took part in drafting the red-flag indicators.',
    },
    isGroup: true,
    caution: null,
    whyListed: null,
    sources: ['tribratanews-polri-nd-01', 'warta-ekonomi-nd-01'],
  },
  'western-union': {
    name: { id: 'Western Union', en: 'Western Union' },
    abbreviation: null,
    type: 'financial-sector',
    country: null,
    description: {
      id: 'Perusahaan keuangan ini mengirim pembicara ke konferensi ASEAN di Denpasar pada Agustus 2024.',
      en: 'This financial company sent a speaker to the ASEAN conference in Denpasar in August 2024.',
    },
    isGroup: false,
    caution: null,
    whyListed: null,
    sources: ['beritadewata-nd-01'],
  },
  'national-australia-bank': {
    name: { id: 'National Australia Bank', en: 'National Australia Bank' },
    abbreviation: 'NAB',
    type: 'financial-sector',
    country: 'AU',
    description: {
      id: 'Kepala investigasi kejahatan keuangan bank ini berbicara dalam panel ECPAT Indonesia di Forum TIK ASEAN pada September 2024.',
      en: 'This bank’s head of financial crime investigations spoke on ECPAT Indonesia’s panel at the ASEAN ICT Forum in September 2024.',
    },
    isGroup: false,
    caution: null,
    whyListed: null,
    sources: ['ecpat-indonesia-nd-18'],
  },
  wise: {
    name: { id: 'Wise', en: 'Wise' },
    abbreviation: null,
    type: 'financial-sector',
    country: null,
    description: {
      id: 'Perusahaan ini mengirim narasumber ke pelatihan masyarakat sipil pada Desember 2025 di pusat pelatihan PPATK.',
      en: 'This company sent a speaker to the civil-society training in December 2025 at PPATK’s training centre.',
    },
    isGroup: false,
    caution: null,
    whyListed: null,
    sources: ['jarak-indonesia-2025-01'],
  },
  meta: {
    name: { id: 'Meta (sebelumnya Facebook)', en: 'Meta (formerly Facebook)' },
    abbreviation: 'Meta',
    type: 'private-tech',
    country: null,
    description: {
      id: 'Perusahaan teknologi ini menjadi mitra program AMAN, Festival AMAN, dan kampanye Bantu Lindungi Anak pada 2023.',
      en: 'This technology company was a partner in the AMAN programme, in Festival AMAN and in the 2023 campaign Help Protect Children.',
    },
    isGroup: false,
    caution: null,
    whyListed: null,
    sources: ['infokomputer-nd-01', 'ecpat-international-nd-02'],
  },
  youtube: {
    name: { id: 'YouTube / Google Indonesia', en: 'YouTube / Google Indonesia' },
    abbreviation: 'YouTube',
    type: 'private-tech',
    country: null,
    description: {
      id: 'Perusahaan teknologi ini menjadi mitra Safer Internet Day 2024 dan 2025 serta Tem@n Anak 2024.',
      en: 'This technology company was a partner in Safer Internet Day 2024 and 2025 and in Tem@n Anak 2024.',
    },
    isGroup: false,
    caution: null,
    whyListed: null,
    sources: ['ecpat-indonesia-2024-01', 'ecpat-indonesia-2025-01'],
  },
  anvr: {
    name: { id: 'ANVR', en: 'ANVR' },
    abbreviation: 'ANVR',
    type: 'private-sector',
    country: null,
    description: {
      id: 'Asosiasi perjalanan Belanda ini mendukung penelitian tentang pekerja anak di sektor pariwisata.',
      en: 'This Dutch travel association supported the study of child labour in tourism.',
    },
    isGroup: false,
    caution: {
      id: 'Kami tidak membaca situs ANVR sehingga keterangan bahwa ANVR adalah asosiasi perjalanan Belanda belum kami periksa di sana.',
      en: 'We did not read a page of ANVR itself, so we have not checked there that it is a Dutch travel association.',
    },
    whyListed: null,
    sources: ['buleleng-regency-government-2022-01', 'ecpat-indonesia-nd-24'],
  },
} satisfies Records<Actor<SourceId, CountryId>>;
