import type { Check } from './types';

/** "Who said that?" is answered in one click wherever it can be. */
export const linkLeadsSomewhere: Check = {
  name: 'link-leads-somewhere',
  description:
    'A source that may be linked has an address, unless it is a work known only from its citation.',
  run: (facts) =>
    Object.entries(facts.sources)
      .filter(
        ([, { link, url, citation, checked }]) =>
          link === 'ok' && url === null && !(citation !== null && checked === 'citation-only'),
      )
      .map(([record]) => ({
        collection: 'sources',
        record,
        field: 'url',
        problem: 'is null, although the source may be linked',
        fix: 'Give the address, or set link to "name-only" and say why.',
      })),
};
