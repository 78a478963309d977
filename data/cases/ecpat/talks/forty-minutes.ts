import type { Talk } from '#data/talkTypes';
import type { EcpatIds } from './ids';

import type { Records } from '#data/types';
import { fortyMinutesLens } from './forty-minutes-lens';
import { fortyMinutesEvidence } from './forty-minutes-evidence';
import { fortyMinutesOutlook } from './forty-minutes-outlook';
/** A lecture of forty minutes with four questions to the students. */
export const fortyMinutes = {
  'forty-minutes': {
    title: {
      id: 'Empat puluh menit: satu kasus, tiga peran, dan cara menelaahnya',
      en: 'Forty minutes: one case, three roles and how to study them',
    },
    occasion: {
      id: 'Kuliah hubungan internasional atau studi LSM, dengan empat pertanyaan untuk mahasiswa.',
      en: 'A lecture in international relations or NGO studies, with four questions to the students.',
    },
    minutes: 40,
    slides: [...fortyMinutesLens, ...fortyMinutesEvidence, ...fortyMinutesOutlook],
  },
} satisfies Records<Talk<EcpatIds>>;
