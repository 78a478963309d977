import { spawnSync } from 'node:child_process';

/**
 * Builds a project as `npm run build` does, and returns the seconds it took.
 * @throws Error, if it fails; what it said stands above.
 */
export function build(project: string): number {
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`bench: npm run build failed in ${project}.`);
  return (performance.now() - started) / 1000;
}
