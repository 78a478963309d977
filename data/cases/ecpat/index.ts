import type { Case } from '#data/types';
import { activities } from './activities';
import { actors } from './actors';
import { brief } from './brief';
import { charts } from './charts';
import { claims } from './claims';
import { concepts } from './concepts';
import { corrections } from './corrections';
import { exceptions } from './exceptions';
import { exercises } from './exercises';
import { features } from './features';
import { figures } from './figures';
import { foreignPhrases } from './foreignPhrases';
import { frameworks } from './frameworks';
import { glossary } from './glossary';
import { helpChannels } from './helpChannels';
import { laws } from './laws';
import { lensNotes } from './lensNotes';
import { lessons } from './lessons';
import { mustNotDraw } from './mustNotDraw';
import { namesInBothLanguages } from './namesInBothLanguages';
import { paper } from './paper';
import { readOn } from './readOn';
import { roles } from './roles';
import { sources } from './sources';
import { supersededWords } from './supersededWords';
import { talks } from './talks';
import { teaching } from './teaching';
import { vocabularies } from './vocabularies';
import { words } from './words';

/** The case of ECPAT Indonesia, 2022–2024, as one paper and the public record give it. */
export const facts = {
  name: 'ecpat',
  subject: 'ecpat-indonesia',
  firstSourceYear: 2017,
  readOn,
  study: { from: 2022, to: 2024 },
  site: {
    address: 'https://tiga-peran.example',
    checkedOn: '2026-11-24',
    notice: null,
    leave: { address: 'https://www.wikipedia.org/', name: 'Wikipedia' },
  },
  features,
  words,
  namesInBothLanguages,
  exceptions,
  supersededWords,
  clearedNumbers: ['129', '08111-129-129', '110'],
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
  foreignPhrases,
} satisfies Case;
