import { readFileSync } from 'node:fs';

// Generated from the vocabulary itself and kept with it; the compiler reads it too, but not inside lists and spreads.
const file = 'node_modules/schema-dts/dist/schema.d.ts';

type Declared = { readonly parents: readonly string[]; readonly properties: readonly string[] };

const declaration = /interface (\w+) extends ([^{]+) \{\n([^]*?)^\}/gm;
const property = /(\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?"(@?\w+)"\??:/g;

function readDeclared(): ReadonlyMap<string, Declared> {
  const found = readFileSync(file, 'utf8').matchAll(declaration);
  return new Map(
    [...found].map(([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(',').map((parent) => parent.trim()),
        properties: [...body.matchAll(property)]
          .filter(([, comment = '']) => !comment.includes('@deprecated'))
          .map(([, , key = '']) => key),
      },
    ]),
  );
}

const declared = readDeclared();

function inherited(name: string): readonly string[] {
  const { parents, properties } = declared.get(name) ?? { parents: [], properties: [] };
  return [...properties, ...parents.flatMap(inherited)];
}

/**
 * The properties that schema.org knows for a type, its own and inherited ones, without those it advises against.
 * @throws Error naming the type, if the vocabulary has none of that name.
 */
export function propertiesOf(type: string): ReadonlySet<string> {
  if (!declared.has(`${type}Leaf`)) throw new Error(`schema.org knows no type "${type}".`);
  return new Set(inherited(`${type}Leaf`));
}
