import { locales } from '#data/locales';
import type { Check } from './types';

/** What is read before a role is chosen must not name one. */
export const exerciseGivesNoRoleAway: Check = {
  name: 'exercise-gives-no-role-away',
  description:
    'No neutral summary and no title shown before the answer of “Which role?” holds the name of a role, also inside a longer word.',
  run: (facts) => {
    const items = Object.entries(facts.exercises['which-role']?.items ?? {});
    return items.flatMap(([id, { neutral, cardTitle }]) => {
      const title = cardTitle ?? facts.activities[id]?.short;
      const shown = [['neutral', neutral] as const, ['cardTitle', title] as const];
      return shown.flatMap(([field, text]) =>
        locales.flatMap((locale) => {
          const words = text?.[locale].toLowerCase() ?? '';
          return Object.values(facts.roles)
            .map(({ label }) => label[locale].toLowerCase())
            .filter((name) => words.includes(name))
            .map((name) => ({
              collection: 'exercises',
              record: 'which-role',
              field: `items.${id}.${field}.${locale}`,
              problem: `says "${name}" before the role is asked`,
              fix: 'Say what was done, without the word.',
            }));
        }),
      );
    });
  },
};
