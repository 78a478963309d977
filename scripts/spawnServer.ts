import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { basePath } from '#data/basePath';
import { hostPolicy } from './hosts/policy';
import { serveConfig } from './hosts/serveConfig';

/** Puts a link to the built folder at the base path below a folder, and the page for unknown addresses at its top. */
function mount(folder: string, base: string, place: string): string {
  const root = join(place, 'root');
  const target = join(root, base);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(resolve(folder), target, 'junction');
  const notFound = join(folder, '404.html');
  if (existsSync(notFound)) copyFileSync(notFound, join(root, '404.html'));
  return root;
}

/**
 * Starts the static server on a built folder: compressed text, the headers of `scripts/hosts/policy.ts`, no questions to
 * anybody.
 * @param base folder of the site below its host
 */
export function spawnServer(folder: string, port: number, base = basePath): ChildProcess {
  const place = mkdtempSync(join(tmpdir(), 'serve-'));
  const config = join(place, 'serve.json');
  writeFileSync(config, JSON.stringify(serveConfig(hostPolicy(base))));
  const server = spawn(
    process.execPath,
    [
      resolve('node_modules/serve/build/main.js'),
      ...['--listen', `tcp://localhost:${port}`],
      ...['--config', config],
      ...['--no-clipboard', '--no-request-logging'],
      base === '' ? resolve(folder) : mount(folder, base, place),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NO_UPDATE_CHECK: '1' } },
  );
  server.once('exit', () => rmSync(place, { recursive: true, force: true }));
  return server;
}
