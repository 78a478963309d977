import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['scripts/evidence.ts', 'scripts/made.ts'])(
  '%s says that a case does not exist in one sentence, without lines of code',
  (script) => {
    const { status, stderr } = spawnSync('npx', ['--no-install', 'tsx', script], {
      encoding: 'utf8',
      env: { ...process.env, CASE: 'libary' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^CASE is "libary", and .+ does not exist\. .+\n$/);
  },
);
