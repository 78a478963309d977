import { spawn, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { basePath } from '#data/basePath';
import { serveAsExported } from './dev/serveAsExported';
import { watchSources } from './dev/watchSources';
import { freePort } from './freePort';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = await freePort(Number(values.port ?? process.env['PORT'] ?? 3000), 50);
const behind = await freePort(port + 1, 200);

function run(output: 'inherit' | 'ignore', ...command: readonly string[]): ChildProcess {
  return spawn('npx', ['--no-install', ...command], { stdio: ['ignore', output, output] });
}

function isDone(child: ChildProcess): Promise<boolean> {
  return new Promise((settle) => child.once('exit', (code) => settle(code === 0)));
}

/**
 * Generates what the pages need. A fault in a record is said first, by the rules of evidence; what cannot be drawn
 * because of it is not said again, and the pages stay as they were.
 */
async function generate(): Promise<boolean> {
  const isSound = await isDone(run('inherit', 'tsx', 'scripts/evidence.ts'));
  return isDone(run(isSound ? 'inherit' : 'ignore', 'tsx', 'scripts/made.ts'));
}

if (!(await generate())) process.exit(1);
const server = run('inherit', 'next', 'dev', '--port', String(behind), '--hostname', 'localhost');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 0));
const tell = serveAsExported(port, behind);
console.log(`Open http://localhost:${port}${basePath}/  (the address below is behind it)`);

let last = Promise.resolve(true);
watchSources((isToGenerate) => {
  last = last.then(async () => {
    const isReady = !isToGenerate || (await generate());
    if (isReady) tell();
    return isReady;
  });
});
