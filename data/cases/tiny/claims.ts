import type { Claim, Records } from '#data/types';
import type { ActivityId } from './activities';
import type { ConceptId } from './concepts';
import type { FigureId } from './figures';
import type { GlossaryId } from './glossary';
import type { SourceId } from './sources';

/** Claims of the abstract, retold, beside what bears on them. */
export const claims = {
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
} satisfies Records<Claim<ActivityId, FigureId, SourceId, GlossaryId | ConceptId>>;
