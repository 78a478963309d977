import { spawnSync } from 'node:child_process';

const lastLines = 40;

/**
 * Builds a project as `npm run build` does, and returns the seconds it took.
 * @throws Error, if it fails, with the last lines of what it said.
 */
export function build(project: string): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    // Next and TypeScript say on the usual output what is wrong.
    const said = `${stdout}\n${stderr}`.trimEnd().split('\n').slice(-lastLines);
    throw new Error(
      `bench: npm run build failed in ${project}. It ended with:\n${said.join('\n')}`,
    );
  }
  return (performance.now() - started) / 1000;
}
