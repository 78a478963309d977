import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// TypeScript 7 checks the types, since it needs a third of the time. Its package is found as Node finds packages, not by
// a path from here: a copy of the project (the bench builds one with more records) has its packages in a folder above.
const require = createRequire(import.meta.url);
const manifest = require.resolve('typescript7/package.json');
const compiler = join(dirname(manifest), 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '--noEmit'], { stdio: 'inherit' });
process.exit(status ?? 1);
