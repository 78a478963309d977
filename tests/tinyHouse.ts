import type { House } from '#checks/types';

/** The files and pages that would go with the tiny case, if it had any. */
export const tinyHouse: House = {
  files: {
    activities: [
      {
        file: 'data/cases/tiny/activities/2023.ts',
        ids: ['story-hour-2023', 'lending-course-2023'],
      },
      { file: 'data/cases/tiny/activities/2024-2025.ts', ids: ['shared-catalogue-2024'] },
    ],
    pages: [{ file: 'data/pages.ts', ids: [] }],
  },
  pages: {
    overview: { slug: '', place: 'menu', children: null },
    timeline: { slug: 'timeline', place: 'menu', children: 'activities' },
  },
  pageFolders: ['', 'timeline', 'timeline/[activity]'],
};
