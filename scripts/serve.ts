import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const tries = 50;

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(false));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.close(() => settle(true));
    });
  });
}

/**
 * The first port from `from` on that nothing else listens to.
 * @throws Error naming the range, if none of fifty is free.
 */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + tries; port += 1) {
    // Some systems let two servers share a port if one names its host: ask both ways.
    if ((await canListen(port)) && (await canListen(port, 'localhost'))) return port;
  }
  throw new Error(`serve: no free port between ${from} and ${from + tries - 1}.`);
}

async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const wanted = Number(values.port ?? process.env['PORT'] ?? 3000);
  // A port asked for by name is a promise to the tests, so it is taken or the run fails.
  const port = values.port === undefined ? await freePort(wanted) : wanted;
  const server = spawn(
    process.execPath,
    [
      resolve('node_modules/serve/build/main.js'),
      ...['--listen', `tcp://localhost:${port}`, '--no-port-switching'],
      ...['--config', resolve('scripts/serve.json')],
      ...['--no-clipboard', '--no-request-logging', 'out'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NO_UPDATE_CHECK: '1' } },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.kill(signal));
  server.once('exit', (code) => process.exit(code ?? 0));
  if (port !== wanted) console.log(`Port ${wanted} is in use, so the next free one is taken.`);
  console.log(`Tiga Peran / Three Roles: http://localhost:${port}  (stop with Ctrl+C)`);
}

if (process.argv[1] === import.meta.filename) await serve();
