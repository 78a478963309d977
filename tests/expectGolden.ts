import { resolve } from 'node:path';
import { expect } from 'vitest';

/** What is said where a text is not its reviewed file any more, and how a meant change is accepted. */
export function sayHowToAccept(name: string, difference: string): string {
  return (
    `tests/golden/${name} is not what is made now. If you meant the change, accept it with\n` +
    `  npx vitest run tests/evidence -u\nand read "git diff tests/golden" before you commit it.\n${difference}`
  );
}

/**
 * Compares a text with the file of `tests/golden/` that was reviewed.
 * @throws Error that says how a meant change is accepted, if the two differ.
 */
export async function expectGolden(text: string, name: string): Promise<void> {
  await expect(text)
    .toMatchFileSnapshot(resolve('tests/golden', name))
    .catch((error: unknown) => {
      const difference = error instanceof Error ? error.message : String(error);
      throw new Error(sayHowToAccept(name, difference), { cause: error });
    });
}
