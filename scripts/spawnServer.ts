import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

/** Starts the static server on a folder: compressed text, the addresses of `serve.json`, no questions to anybody. */
export function spawnServer(folder: string, port: number): ChildProcess {
  return spawn(
    process.execPath,
    [
      resolve('node_modules/serve/build/main.js'),
      ...['--listen', `tcp://localhost:${port}`],
      ...['--config', resolve('scripts/serve.json')],
      ...['--no-clipboard', '--no-request-logging', resolve(folder)],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NO_UPDATE_CHECK: '1' } },
  );
}
