import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../copyProject';
import type { Sizes } from './generateCase';

function door(sizes: Sizes): string {
  return `import { generateCase } from '../scripts/bench/generateCase';
import { createBase } from './base';
import { facts as real } from './chosen';

export const facts = generateCase(real, ${JSON.stringify(sizes)});
export const base = createBase(facts);
`;
}

/** Copies the project and puts a generated case behind the door of the copy. Nothing of this is in the product. */
export function copyWithBigCase(folder: string, sizes: Sizes): void {
  copyProject(folder);
  writeFileSync(join(folder, 'data/index.ts'), door(sizes));
}
