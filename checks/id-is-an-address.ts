import { pages } from '#data/pages';
import type { Check } from './types';

const collections = [
  'sources',
  'actors',
  'activities',
  'figures',
  'claims',
  'charts',
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
] as const;

const slugs: readonly string[] = Object.values(pages).map(({ slug }) => slug);

/** Ids are public addresses, so they are written as addresses are. */
export const idIsAnAddress: Check = {
  name: 'id-is-an-address',
  description:
    'An id is made of small letters, digits and single hyphens, and no chart bears the name of a page.',
  run: (facts) =>
    collections.flatMap((collection) =>
      Object.keys(facts[collection]).flatMap((record) => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(record)) {
          return {
            collection,
            record,
            field: 'the id',
            problem: 'cannot be an address',
            mend: 'Use small letters, digits and single hyphens.',
          };
        }
        if (collection === 'charts' && slugs.includes(`data/${record}`)) {
          return {
            collection,
            record,
            field: 'the id',
            problem: `takes the address of the page "data/${record}"`,
            mend: 'Give the chart another id.',
          };
        }
        return [];
      }),
    ),
};
