import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// A lock file of its own would make Next take the copy for a workspace apart from its packages.
const left = new Set([
  ...['node_modules', 'package-lock.json', '.git', '.next', '.cache', '.copies', 'out', 'hosts'],
  ...['test-results', 'playwright-report'],
]);

// Each of these is generated from the facts, and the copy has others.
const generated =
  /^(public|components\/\w+|lib\/\w+|i18n)\/(made|stored)(\/|$)|^data\/chosen[.]ts$/;
const needless = /[.](test|spec)[.]tsx?$|[.]tsbuildinfo$/;

function isCopied(path: string): boolean {
  return !generated.test(path) && !needless.test(path);
}

/**
 * Copies the project into a folder inside it, where it finds the same packages, so that other facts can be built
 * without touching what is built here. What the copy generated before stays: its steps see themselves what is old.
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((one) => !left.has(one))) {
    const inside = join(folder, name);
    if (existsSync(inside) && name !== 'public') rmSync(inside, { recursive: true });
    cpSync(name, inside, { recursive: true, filter: isCopied });
  }
}
