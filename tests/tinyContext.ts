import type { Context } from '#checks/types';
import { tinyCase } from './tinyCase';

/** The files, pages and messages that would go with the tiny case, if it had any. */
export const tinyContext: Context = {
  files: {
    activities: [
      {
        file: 'data/cases/tiny/activities/2023.ts',
        ids: ['story-hour-2023', 'lending-course-2023'],
      },
      { file: 'data/cases/tiny/activities/2024-2025.ts', ids: ['shared-catalogue-2024'] },
    ],
    brief: [{ file: 'data/cases/tiny/brief.ts', ids: [] }],
    features: [{ file: 'data/cases/tiny/features.ts', ids: [] }],
    paper: [{ file: 'data/cases/tiny/paper.ts', ids: [] }],
    pages: [{ file: 'data/pages.ts', ids: [] }],
    messages: [{ file: 'messages', ids: [] }],
  },
  pages: {
    overview: { slug: '', place: 'menu', children: null },
    timeline: { slug: 'timeline', place: 'menu', children: 'activities' },
  },
  pageFolders: ['', 'timeline', 'timeline/[activity]'],
  messages: [{ namespace: 'Header', key: 'open', text: { id: 'Buka', en: 'Open' } }],
  models: [tinyCase],
};
