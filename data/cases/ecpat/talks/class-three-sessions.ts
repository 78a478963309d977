import type { Talk } from '#data/talkTypes';
import type { Records } from '#data/types';
import { classSessionOne } from './class-session-one';
import { classSessionThree } from './class-session-three';
import { classSessionTwo } from './class-session-two';
import type { EcpatIds } from './ids';

/** Slides for the unit of three sessions, one after the other; the second begins with the terms, the third with the slide on comparing. */
export const classThreeSessions = {
  'class-three-sessions': {
    title: {
      id: 'Unit tiga pertemuan: menyusun kasus sendiri',
      en: 'A unit of three sessions: build your own case',
    },
    occasion: {
      id: 'Unit ini terdiri atas tiga pertemuan, masing-masing 100 menit. Kelompok mengodekan kegiatan 2024, menguji angka, waktu, dan klaim, lalu menjelaskan kasusnya sendiri.',
      en: 'This unit has three sessions of 100 minutes each. Groups code activities from 2024, check figures, dates and claims, and then explain a case of their own.',
    },
    minutes: 300,
    slides: [...classSessionOne, ...classSessionTwo, ...classSessionThree],
  },
} satisfies Records<Talk<EcpatIds>>;
