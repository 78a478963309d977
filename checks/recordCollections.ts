/** Collections of a case that hold records by their ids, except those whose rules differ: charts, exercises and corrections. */
export const recordCollections = [
  'sources',
  'actors',
  'activities',
  'figures',
  'claims',
  'mustNotDraw',
  'roles',
  'lensNotes',
  'concepts',
  'frameworks',
  'glossary',
  'laws',
  'helpChannels',
  'teaching',
  'lessons',
  'talks',
] as const;
