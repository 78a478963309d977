import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { basePath } from '#data/basePath';
import { hostPolicy } from './hosts/policy';
import { serveConfig } from './hosts/serveConfig';

/** A folder that holds the built one at the base path, and the page for unknown addresses at its top. */
function mount(folder: string, base: string, place: string): string {
  const target = join(place, base);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(resolve(folder), target, 'junction');
  const notFound = join(folder, '404.html');
  if (existsSync(notFound)) copyFileSync(notFound, join(place, '404.html'));
  return place;
}

/**
 * Starts the static server on a built folder: compressed text, the headers of `scripts/hosts/policy.ts`, no questions to
 * anybody.
 * @param base folder of the site below its host
 */
export function spawnServer(folder: string, port: number, base = basePath): ChildProcess {
  const place = resolve('.cache', `served-${port}`);
  const config = `${place}.json`;
  mkdirSync(dirname(config), { recursive: true });
  writeFileSync(config, JSON.stringify(serveConfig(hostPolicy(base))));
  const served = base === '' ? folder : mount(folder, base, place);
  return spawn(
    process.execPath,
    [
      resolve('node_modules/serve/build/main.js'),
      ...['--listen', `tcp://localhost:${port}`],
      ...['--config', config],
      ...['--no-clipboard', '--no-request-logging', resolve(served)],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NO_UPDATE_CHECK: '1' } },
  );
}
