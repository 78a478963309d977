import { wordsFor, type FilterValues } from './filterTokens';

// What follows a form that :has() something: it is searched for in the form alone, never in the long list below.
function below(has: string): string {
  return `.filters${has}~.tl-main`;
}

function chosen(value: string): string {
  return below(`:has([value="${value}"]:checked)`);
}

/**
 * Stylesheet by which the filters work without a script: one rule for each value, which hides whatever lacks it, and
 * one for each year, which frames it in the small range.
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
      `${below(`:has([name=role]:checked):not(:has([name=role][value=${role}]:checked))`)} [data-r=${role}]${hide}`,
  );
  const years = values.year.map(
    (year) => `${chosen(year)} [data-y]:not([data-y~="${year}"])${hide}`,
  );
  const others = (['about', 'level', 'part', 'actor'] as const).flatMap((key) =>
    values[key].map(
      (value) => `${chosen(value)} [data-f]:not([data-f~=${word(key, value)}])${hide}`,
    ),
  );
  const frames = values.year.map((year) => `${chosen(year)} .f${year}{display:inline}`);
  return [...roles, ...years, ...others, ...frames].join('\n');
}
