import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sizes } from './generateCase';

const left = new Set(['node_modules', '.git', '.next', '.bench', 'out', 'test-results', 'e2e']);

function door(sizes: Sizes): string {
  return `import { generateCase } from '../scripts/bench/generateCase';
import { createBase } from './base';
import { ecpat } from './cases/ecpat';

export const base = createBase(generateCase(ecpat, ${JSON.stringify(sizes)}));
`;
}

/**
 * Copies the project into a folder inside it, where it finds the same packages, and puts a generated case behind
 * the door of the copy. Nothing of this is in the product.
 * @param names what lies at the top of the project
 */
export function copyWithBigCase(names: readonly string[], folder: string, sizes: Sizes): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of names.filter((one) => !left.has(one)))
    cpSync(name, join(folder, name), {
      recursive: true,
      filter: (source) => !/[.]test[.]tsx?$/.test(source),
    });
  writeFileSync(join(folder, 'data/index.ts'), door(sizes));
}
