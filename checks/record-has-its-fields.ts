import { locales } from '#data/locales';
import type { Case } from '#data/types';
import { recordCollections } from './recordCollections';
import type { Check, Context, Finding } from './types';
import { walkHalfTexts } from './walkTexts';

type Fields = Readonly<Record<string, unknown>>;

/** Collections whose records all have the same fields; a chart has those of its form, which another rule asks for. */
const collections = [...recordCollections, 'exercises', 'corrections'] as const;

/** Fields that have fields of their own, the same in every record. */
const compound: readonly string[] = ['when', 'period'];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records themselves, and below each field of several parts the values that they have there. */
function gather(records: readonly unknown[]): ReadonlyMap<string, readonly Fields[]> {
  const whole = records.filter(isFields);
  const inside = compound.map(
    (field) => [`${field}.`, whole.map((one) => one[field]).filter(isFields)] as const,
  );
  return new Map([['', whole], ...inside]);
}

/** Fields that at least half of the records have, and of each whether some record leaves it at null. */
function usual(records: readonly Fields[]): ReadonlyMap<string, { readonly isNullable: boolean }> {
  const names = new Set(records.flatMap((one) => Object.keys(one)));
  const having = (name: string) => records.filter((one) => one[name] !== undefined);
  return new Map(
    [...names]
      .filter((name) => 2 * having(name).length >= records.length)
      .map((name) => [name, { isNullable: having(name).some((one) => one[name] === null) }]),
  );
}

function findLacking(
  collection: (typeof collections)[number],
  facts: Case,
  { models }: Context,
): readonly Finding[] {
  const known = new Set([facts, ...models].flatMap((one) => Object.values(one[collection])));
  const expected = [...gather([...known])].map(([path, all]) => [path, usual(all)] as const);
  return Object.entries(facts[collection]).flatMap(([record, one]) => {
    const own = gather([one]);
    const lacking = expected.flatMap(([path, fields]) =>
      (own.get(path) ?? []).flatMap((part) =>
        [...fields]
          .filter(([name]) => part[name] === undefined)
          .map(([name, { isNullable }]) => ({ name: `${path}${name}`, isNullable })),
      ),
    );
    if (lacking.length === 0) return [];
    const names = lacking.map(({ name }) => name).join(', ');
    const nullable = lacking.filter(({ isNullable }) => isNullable).map(({ name }) => name);
    const orNull =
      nullable.length > 0 ? `; ${nullable.join(', ')} may be null where it is not known` : '';
    return [
      {
        collection,
        record,
        field: 'the record',
        problem: `lacks ${names}`,
        fix: `Write ${lacking.length === 1 ? 'it' : 'them'}${orNull}.`,
      },
    ];
  });
}

/** Every other rule reads the fields of a record, so they have to be there first. */
export const recordHasItsFields: Check = {
  name: 'record-has-its-fields',
  description:
    'A record has every field that the others of its collection have, and each of its texts is there in every language.',
  isShape: true,
  run: (facts, context) => [
    ...collections.flatMap((collection) => findLacking(collection, facts, context)),
    ...walkHalfTexts(facts).flatMap(({ text, ...place }) =>
      locales
        .filter((locale) => text[locale] === undefined)
        .map((locale) => ({
          ...place,
          problem: `lacks "${locale}"`,
          fix: 'Write the text in this language.',
        })),
    ),
  ],
};
