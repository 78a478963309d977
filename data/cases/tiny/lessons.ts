import type { Lesson } from '#data/teachingTypes';
import type { Records } from '#data/types';

const text = { id: 'Sebuah kalimat tentang buku.', en: 'A sentence about books.' };

/** A lesson of twelve minutes on the tiny case. */
export const lessons = {
  'twelve-minutes': {
    minutes: 12,
    title: { id: 'Dua belas menit', en: 'Twelve minutes' },
    inOneSentence: text,
    topics: [text],
    method: text,
    subCpmk: [{ outcome: text, indicator: text }],
    aims: [text],
    prerequisites: [],
    preparation: {
      lecturer: [text],
      students: [],
      materials: [{ text, rests: ['roles/implementer'] }],
    },
    care: { note: text, channels: ['help-desk'] },
    sessions: [],
    steps: [
      {
        session: 1,
        minutes: 10,
        title: text,
        do: text,
        say: text,
        ask: [text],
        expect: [{ text, rests: ['activities/story-hour-2023'] }],
        exercise: { id: 'which-role', set: 'first-steps' },
      },
      {
        session: 1,
        minutes: 2,
        title: text,
        do: text,
        say: text,
        ask: [],
        expect: [],
        exercise: null,
      },
    ],
    assessment: {
      task: text,
      levels: [text, text, text, text],
      rubric: [{ criterion: text, levels: [text, text, text, text] }],
      rubricNote: text,
      debrief: [text],
    },
    readings: [{ source: 'the-paper-2024', why: text }],
    talk: 'ninety-seconds',
    adaptation: {
      shortOfTime: text,
      largeClass: text,
      online: text,
      withoutDevices: text,
      abroad: text,
    },
  },
} satisfies Records<Lesson>;
