import type { Case, LensNote, RoleDefinition } from '#data/types';
import { tinyActivities } from './tinyActivities';
import { tinyCharts, tinyFigures, tinyMustNotDraw } from './tinyFigures';
import { tinySources } from './tinySources';
import { tinyTalks } from './tinyTalks';
import { tinyExercises, tinyLessons } from './tinyTeaching';
import { tinyVocabularies } from './tinyVocabularies';

const note = {
  label: { id: 'Catatan tentang membaca', en: 'A note on reading' },
  account: { id: 'Membaca itu berguna.', en: 'Reading is useful.' },
  caution: null,
  basis: 'seen',
  sources: ['the-paper-2024'],
} satisfies LensNote;

const role = {
  label: { id: 'Pelaksana', en: 'Implementer' },
  motto: { id: 'menjalankan sendiri', en: 'does it itself' },
  oneLine: { id: 'Jaringan ini bekerja sendiri.', en: 'The network does the work.' },
  account: { id: 'Ia mendongeng.', en: 'It tells stories.' },
  definition: { id: 'Yang menjalankan layanan.', en: 'One that runs a service.' },
  attribution: { id: 'Menurut artikel itu', en: 'After the paper' },
  whatItDoes: [{ id: 'Mendongeng', en: 'Telling stories' }],
  asks: [{ id: 'Siapa yang mendongeng?', en: 'Who tells the story?' }],
  lookAlikes: [
    {
      role: 'partner',
      how: { id: 'Bila dirancang bersama.', en: 'When it is planned together.' },
      example: { id: 'Katalog bersama.', en: 'The shared catalogue.' },
      activities: ['shared-catalogue-2024'],
    },
  ],
  limits: [{ id: 'Definisinya tipis.', en: 'The definition is thin.' }],
  caution: null,
  basis: 'seen',
  sources: ['the-paper-2024'],
} satisfies RoleDefinition;

/**
 * A whole case in three activities, two figures and three sources, about a library network that nobody runs.
 * It goes through the same functions, components and checks as the real one.
 */
export const tinyCase = {
  name: 'tiny',
  subject: 'jaringan-taman-baca',
  firstSourceYear: 2023,
  paper: {
    source: 'the-paper-2024',
    title: {
      id: 'Tiga peran sebuah jaringan taman baca',
      en: 'Three roles of a library network',
    },
    doi: '10.5555/jtb.1.2.2024',
    landingUrl: 'https://example.org/jtb/1',
    year: 2024,
    yearBasis: { id: 'baris hak cipta', en: 'copyright line' },
    volume: '1',
    issue: '2',
    volumeBasis: { id: 'tercetak', en: 'as printed' },
    journalCode: 'jtb',
    journalNote: { id: 'Jurnal karangan.', en: 'An invented journal.' },
    licence: 'CC BY-SA 4.0',
    copyright: '(c) 2024 Author',
    referenceCount: 0,
    method: { id: 'Penelitian kualitatif', en: 'Qualitative research' },
    study: { from: 2022, to: 2023 },
    concepts: [{ id: 'Minat baca', en: 'Love of reading' }],
    findings: {
      implementer: { id: 'Jam dongeng.', en: 'Story hours.' },
      catalyst: { id: 'Kursus.', en: 'Courses.' },
      partner: { id: 'Katalog.', en: 'A catalogue.' },
    },
    whatWasSeen: { id: 'Hanya abstraknya.', en: 'Only the abstract.' },
    notFound: [{ id: 'naskah lengkap', en: 'full text' }],
    facts: [
      {
        fact: { id: 'Ada tiga peran.', en: 'There are three roles.' },
        caveats: [{ id: 'Menurut abstrak.', en: 'As the abstract says.' }],
        source: 'the-paper-2024',
      },
    ],
    contextFacts: [],
  },
  sources: tinySources,
  actors: {
    'jaringan-taman-baca': {
      name: { id: 'Jaringan Taman Baca', en: 'Reading Garden Network' },
      abbreviation: 'JTB',
      type: 'ngo',
      country: 'ID',
      description: { id: 'Jaringan taman baca karangan.', en: 'An invented library network.' },
      isGroup: false,
      caution: null,
      whyListed: null,
      sources: ['kabar-buku-2023-01'],
    },
    'perpustakaan-kota': {
      name: { id: 'Perpustakaan Kota', en: 'City Library' },
      abbreviation: null,
      type: 'government',
      country: 'ID',
      description: { id: 'Perpustakaan umum.', en: 'A public library.' },
      isGroup: false,
      caution: { id: 'Bagian dari dinas.', en: 'Part of an office.' },
      whyListed: null,
      sources: ['kabar-buku-2023-01'],
    },
  },
  activities: tinyActivities,
  figures: tinyFigures,
  claims: {
    'stories-told': {
      claim: { id: 'Jaringan ini mendongeng.', en: 'The network told stories.' },
      where: { id: 'Abstrak, kalimat 2', en: 'Abstract, sentence 2' },
      quote: { id: 'mendongeng bagi anak', en: 'storytelling for children' },
      versionsDiffer: null,
      kind: 'activity',
      roles: ['implementer'],
      status: 'supported',
      statusWhy: { id: 'Satu berita menunjukkannya.', en: 'One news item shows it.' },
      activities: ['story-hour-2023'],
      figures: ['loans-2023'],
      sources: ['kabar-buku-2023-01'],
      terms: ['taman-baca'],
      whatWouldSettle: { id: 'Naskah lengkap.', en: 'The full text.' },
      discuss: { id: 'Apakah dongeng itu layanan?', en: 'Is a story a service?' },
    },
  },
  charts: tinyCharts,
  mustNotDraw: tinyMustNotDraw,
  roles: {
    implementer: role,
    catalyst: { ...role, label: { id: 'Katalis', en: 'Catalyst' } },
    partner: { ...role, label: { id: 'Mitra', en: 'Partner' }, lookAlikes: [] },
  },
  lensNotes: { reading: note },
  concepts: { 'love-of-reading': { ...note, isPapers: true, labelAsPrinted: null } },
  frameworks: {
    'library-studies': {
      ...note,
      coreQuestion: { id: 'Siapa yang membaca?', en: 'Who reads?' },
      caseReading: { id: 'Anak-anak membaca.', en: 'Children read.' },
      caseReadingBasis: 'derived',
    },
  },
  glossary: {
    'taman-baca': {
      term: { id: 'taman baca', en: 'reading garden' },
      abbreviation: { id: null, en: null },
      meaning: { id: 'Perpustakaan kecil.', en: 'A small library.' },
      usage: 'preferred',
      avoid: { id: [], en: [] },
      isIndonesianSeen: true,
      caution: null,
      sources: ['kabar-buku-2023-01'],
    },
  },
  laws: {
    'library-law': {
      ...note,
      number: 'UU 0/2007',
      dates: { signed: '2007-11-01' },
      from: '2007-11-01',
      dateNote: { id: 'Undang-undang karangan.', en: 'An invented law.' },
      isRegional: false,
    },
  },
  helpChannels: {
    'emergency-line': {
      label: { id: 'Nomor darurat', en: 'Emergency line' },
      account: { id: 'Untuk bahaya saat ini.', en: 'For danger right now.' },
      owner: { id: 'Kepolisian', en: 'The police' },
      clearance: 'publish',
      newestSeen: '2026-01-12',
      note: { id: 'Gratis, 24 jam.', en: 'Free, 24 hours.' },
      caution: { id: 'Bukan layanan buku.', en: 'Not a book service.' },
      contacts: [
        { type: 'phone', value: '110', lastSeen: '2026-01-12', seenOn: ['kabar-buku-2023-01'] },
      ],
      basis: 'seen',
      sources: ['kabar-buku-2023-01'],
    },
  },
  talks: tinyTalks,
  teaching: { 'three-roles-game': note },
  lessons: tinyLessons,
  exercises: tinyExercises,
  vocabularies: tinyVocabularies,
  foreignPhrases: { id: [], en: [] },
} satisfies Case;
