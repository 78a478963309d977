import { wordsFor, type FilterValues } from './filterTokens';

function chosen(value: string): string {
  return `.tl:has([value="${value}"]:checked)`;
}

/**
 * Stylesheet by which the filters work without a script: one rule for each value, which hides whatever lacks it.
 * No role chosen means every role. Ids and vocabulary words are plain letters, digits and hyphens, so nothing is escaped.
 * @throws Error, if two keys share a value: a rule could not tell them apart.
 */
export function filterRules(values: FilterValues): string {
  const all = Object.values(values).flat();
  const twice = all.find((value, i) => all.indexOf(value) !== i);
  if (twice) throw new Error(`Two filters of the timeline share the value "${twice}".`);
  const word = wordsFor(values);
  const hide = '{display:none}';
  const roles = values.role.map(
    (role) =>
      `.tl:has([name=role]:checked):not(:has([name=role][value=${role}]:checked)) [data-r=${role}]${hide}`,
  );
  const years = values.year.map(
    (year) => `${chosen(year)} [data-y]:not([data-y~="${year}"])${hide}`,
  );
  const others = (['about', 'level', 'part', 'actor'] as const).flatMap((key) =>
    values[key].map(
      (value) => `${chosen(value)} [data-f]:not([data-f~=${word(key, value)}])${hide}`,
    ),
  );
  return [...roles, ...years, ...others].join('\n');
}
