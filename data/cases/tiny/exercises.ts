import type { Written } from '#data/types';
import type { Exercises } from '#data/teachingTypes';

const text = { id: 'Sebuah kalimat tentang buku.', en: 'A sentence about books.' };
const words = { title: text, instruction: text, why: text, howToRead: text };
const base = {
  difficulty: 1,
  difficultyWhy: text,
  cardTitle: null,
  tested: [],
  discuss: text,
} as const;

/** Each of the five exercises once, on the records of the tiny case. */
export const exercises = {
  'which-role': {
    ...words,
    items: {
      'story-hour-2023': {
        ...base,
        number: 31,
        neutral: { id: 'Jaringan ini mendongeng.', en: 'The network told stories.' },
        accepted: [
          { role: 'implementer', by: 'role', note: null },
          { role: 'partner', by: 'lookAlike', note: text },
        ],
        otherAnswer: { kind: 'no-act', text },
        speaksFor: [
          { role: 'catalyst', says: 'nothing', rests: ['activities/story-hour-2023'] },
          { role: 'partner', says: text, rests: ['roles/implementer'] },
        ],
      },
      'lending-course-2023': {
        ...base,
        number: 12,
        difficulty: 2,
        neutral: { id: 'Pustakawan lain dilatih.', en: 'Other librarians were trained.' },
        accepted: [
          { role: 'catalyst', by: 'role', note: null },
          { role: 'implementer', by: 'secondRole', note: null },
        ],
        otherAnswer: null,
        speaksFor: [
          { role: 'implementer', says: 'secondRole', rests: ['activities/lending-course-2023'] },
          { role: 'partner', says: 'nothing', rests: ['activities/lending-course-2023'] },
        ],
      },
      'shared-catalogue-2024': {
        ...base,
        number: 27,
        difficulty: 3,
        neutral: { id: 'Sebuah katalog disusun.', en: 'A catalogue was made.' },
        accepted: [{ role: 'partner', by: 'role', note: null }],
        tested: [{ role: 'implementer', lookAlikeOf: 'implementer' }],
        otherAnswer: null,
        speaksFor: [
          { role: 'implementer', says: text, rests: ['roles/implementer'] },
          { role: 'catalyst', says: 'nothing', rests: ['activities/shared-catalogue-2024'] },
        ],
      },
    },
    sets: {
      'first-steps': {
        number: 1,
        title: { id: 'Langkah pertama', en: 'First steps' },
        about: text,
        items: ['story-hour-2023', 'shared-catalogue-2024'],
      },
    },
  },
  'share-a-scale': {
    ...words,
    items: {
      'two-years': {
        number: 14,
        difficulty: 1,
        figures: ['loans-2022', 'loans-2023'],
        answer: 'yes',
        reason: text,
        rests: ['figures/loans-2022'],
      },
    },
    cards: { 'loans-2022': { id: 'Yang dihitung adalah peminjaman.', en: 'It counts loans.' } },
    sets: {},
  },
  'what-supports': {
    ...words,
    items: { 'stories-told': { number: 11, difficulty: 1, hint: text, answer: 'supported' } },
    sets: {},
  },
  'how-exactly-when': {
    ...words,
    items: {
      'lending-course-2023': {
        number: 15,
        difficulty: 2,
        answer: { precision: 'month', kind: 'within' },
        sourceGives: text,
        allows: text,
        doesNotAllow: text,
        rests: ['activities/lending-course-2023'],
      },
    },
    sets: {},
  },
  'term-pairs': {
    ...words,
    items: {
      'taman-baca': { number: 13, difficulty: 1, useInstead: null, near: ['reader'], note: text },
      reader: { number: 16, difficulty: 1, useInstead: null, near: ['taman-baca'], note: text },
    },
    sets: {},
  },
} satisfies Written<Exercises>;
