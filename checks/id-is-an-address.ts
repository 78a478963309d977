import { pages } from '#data/pages';
import { recordCollections } from './recordCollections';
import type { Check } from './types';

const collections = [...recordCollections, 'charts'] as const;

const slugs: readonly string[] = Object.values(pages).map(({ slug }) => slug);

/** Collections with a page for each record, below a page that has others below it as well. */
const besidePages: Readonly<Record<string, string>> = { charts: 'data', talks: 'talks' };

/** Ids are public addresses, so they are written as addresses are. */
export const idIsAnAddress: Check = {
  name: 'id-is-an-address',
  description:
    'An id is made of small letters, digits and single hyphens, and no record takes the address of a page.',
  run: (facts) =>
    collections.flatMap((collection) =>
      Object.keys(facts[collection]).flatMap((record) => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(record)) {
          return {
            collection,
            record,
            field: 'the id',
            problem: 'cannot be an address',
            fix: 'Use small letters, digits and single hyphens.',
          };
        }
        const address = `${besidePages[collection] ?? ''}/${record}`;
        if (slugs.includes(address)) {
          return {
            collection,
            record,
            field: 'the id',
            problem: `takes the address of the page "${address}"`,
            fix: 'Give it another id.',
          };
        }
        return [];
      }),
    ),
};
