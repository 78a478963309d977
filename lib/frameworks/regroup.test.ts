import { expect, test } from 'vitest';
import { tinyBase as base } from '#tests/tinyBase';
import { pickRules } from './pickRules';
import { regroup } from './regroup';

test.each(['role', 'kind', 'level', 'part'] as const)(
  'regroup by %s places every record once and shows no empty group',
  (field) => {
    const groups = regroup(base, field);
    expect(groups.flatMap(({ activities }) => activities)).toHaveLength(base.activities.all.length);
    expect(groups.every(({ activities }) => activities.length > 0)).toBe(true);
  },
);

test('pickRules hides the other frameworks and opens the groups of the chosen one', () => {
  expect(pickRules(['korten'])).toBe(
    '.fw:has([value="korten"]:checked) [data-fw]:not([data-fw="korten"]){display:none}' +
      '.fw:has([value="korten"]:checked) .fw-groups[data-fw="korten"]{display:block}',
  );
});
