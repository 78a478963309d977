import type { Case } from '#data/types';
import { tinyCase } from './tinyCase';

const { sources, actors, activities, roles } = tinyCase;
const source = sources['kabar-buku-2023-01'];
const role = (of: (typeof roles)['implementer' | 'catalyst' | 'partner']) => ({
  ...of,
  lookAlikes: [],
  sources: ['kabar-buku-2023-01'] as const,
});

/** The least that a case can be: one activity, one source, one organisation, and no paper. */
export const leastCase: Case = {
  ...tinyCase,
  name: 'least',
  paper: null,
  sources: { 'kabar-buku-2023-01': source },
  actors: { 'jaringan-taman-baca': actors['jaringan-taman-baca'] },
  activities: { 'story-hour-2023': activities['story-hour-2023'] },
  figures: {},
  claims: {},
  charts: {},
  mustNotDraw: {},
  roles: {
    implementer: role(roles.implementer),
    catalyst: role(roles.catalyst),
    partner: role(roles.partner),
  },
  lensNotes: {},
  concepts: {},
  frameworks: {},
  glossary: {},
  laws: {},
  helpChannels: {},
  teaching: {},
  talks: {},
  brief: null,
  lessons: {},
  exercises: {},
  corrections: {},
  clearedNumbers: [],
  features: {
    lanesChart: null,
    overviewCharts: [],
    claimsCaution: null,
    keptApart: null,
    lens: null,
    codingRule: null,
    diagram: null,
  },
};
