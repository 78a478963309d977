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
      id: 'Asosiasi profesi; menyusun modul pelatihan bersama ECPAT Indonesia.',
      en: 'Professional association; drafts the training module together with ECPAT Indonesia.',
    },
    isGroup: false,
    caution: null,
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
      id: 'Bank, penyelenggara transfer dana, penyelenggara dompet elektronik, dan pedagang aset kripto; menurut PPATK, mereka ikut menyusun indikator.',
      en: 'Banks, money remitters, e-wallet operators and crypto-asset traders; PPATK says they took part in drawing up the indicators.',
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
      id: 'Perusahaan keuangan; mengirim pembicara ke konferensi Denpasar.',
      en: 'Financial company; sent a speaker to the Denpasar conference.',
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
      id: 'Bank; kepala investigasi kejahatan keuangannya berbicara dalam panel September 2024.',
      en: 'Bank; its head of financial crime investigations spoke on the September 2024 panel.',
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
      id: 'Perusahaan yang mengirim narasumber ke pelatihan Desember 2025 di Pusdiklat PPATK.',
      en: 'Company that sent a speaker to the December 2025 training at PPATK’s training centre.',
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
      id: 'Perusahaan teknologi; mitra AMAN, Festival AMAN, dan kampanye Bantu Lindungi Anak 2023.',
      en: 'Technology company; partner in AMAN, Festival AMAN and the 2023 Help Protect Children campaign.',
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
      id: 'Perusahaan teknologi; mitra Safer Internet Day 2024 dan 2025 serta Tem@n Anak 2024.',
      en: 'Technology company; partner in Safer Internet Day 2024 and 2025 and in Tem@n Anak 2024.',
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
      id: 'Asosiasi perjalanan Belanda; pendukung penelitian pekerja anak di sektor pariwisata.',
      en: 'Dutch travel association; supporter of the study of child labour in tourism.',
    },
    isGroup: false,
    caution: {
      id: 'Keterangan bahwa ANVR asosiasi perjalanan Belanda berasal dari halaman kegiatan penelitian itu di situs ini; kami tidak membaca halaman ANVR sendiri.',
      en: 'The description as the Dutch travel association comes from this site’s page on that study; we did not read a page of ANVR’s own.',
    },
    whyListed: null,
    sources: ['buleleng-regency-government-2022-01', 'ecpat-indonesia-nd-24'],
  },
} satisfies Records<Actor<SourceId, CountryId>>;
