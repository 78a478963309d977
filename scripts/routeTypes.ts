import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

// Types of addresses that an earlier state of the project had, on another branch say, would fail the check of types:
// they are dropped, and written anew from the addresses that there are.
for (const stale of ['.next/types', '.next/dev/types', 'tsconfig.tsbuildinfo'])
  rmSync(stale, { recursive: true, force: true });
const { status } = spawnSync('npx --no-install next typegen', { shell: true, stdio: 'inherit' });
process.exit(status ?? 1);
