import type { Case } from '#data/types';
import { activities } from './activities';
import { actors } from './actors';
import { brief } from './brief';
import { charts } from './charts';
import { claims } from './claims';
import { concepts } from './concepts';
import { corrections } from './corrections';
import { exercises } from './exercises';
import { features } from './features';
import { figures } from './figures';
import { frameworks } from './frameworks';
import { glossary } from './glossary';
import { helpChannels } from './helpChannels';
import { laws } from './laws';
import { lensNotes } from './lensNotes';
import { lessons } from './lessons';
import { mustNotDraw } from './mustNotDraw';
import { paper } from './paper';
import { roles } from './roles';
import { sources } from './sources';
import { talks } from './talks';
import { teaching } from './teaching';
import { vocabularies } from './vocabularies';
import { words } from './words';

/**
 * The smallest complete case: three activities, two figures and three sources of a library network that does not
 * exist. It is the model for a new case, and the one that the tests of the code read.
 */
export const facts = {
  name: 'tiny',
  subject: 'jaringan-taman-baca',
  firstSourceYear: 2023,
  readOn: {},
  study: { from: 2022, to: 2023 },
  site: {
    address: 'https://taman-baca.example',
    checkedOn: '2026-11-24',
    notice: {
      id: 'Semua yang ada di situs ini karangan: lembaga, kegiatan, angka, dan sumbernya. Situs ini hanya contoh.',
      en: 'Everything on this site is invented: organisation, activities, figures and sources. It is an example only.',
    },
    leave: { address: 'https://example.org/', name: 'Example Domain' },
  },
  features,
  words,
  namesInBothLanguages: [],
  exceptions: {},
  supersededWords: { 'kutu buku': 'pembaca', bookworm: 'reader' },
  clearedNumbers: ['555-0100'],
  paper,
  sources,
  actors,
  activities,
  figures,
  claims,
  charts,
  mustNotDraw,
  roles,
  lensNotes,
  concepts,
  frameworks,
  glossary,
  laws,
  helpChannels,
  teaching,
  talks,
  brief,
  lessons,
  exercises,
  corrections,
  vocabularies,
  foreignPhrases: { id: [], en: [] },
} satisfies Case;
