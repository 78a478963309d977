/** The values that a reader can choose, by query key. */
export type FilterValues = {
  readonly role: readonly string[];
  readonly year: readonly string[];
  readonly about: readonly string[];
  readonly level: readonly string[];
  readonly part: readonly string[];
  readonly actor: readonly string[];
};

const letters = { about: 't', level: 'l', part: 'p', actor: 'a' } as const;

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
      (value) => `${chosen(value)} [data-f]:not([data-f~=${letters[key]}-${value}])${hide}`,
    ),
  );
  return [...roles, ...years, ...others].join('\n');
}
