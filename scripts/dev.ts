import { spawn, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { basePath } from '#data/basePath';
import { serveAsExported } from './dev/serveAsExported';
import { watchSources } from './dev/watchSources';
import { freePort } from './freePort';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = await freePort(Number(values.port ?? process.env['PORT'] ?? 3000), 50);
const behind = await freePort(port + 1, 200);

function run(...command: readonly string[]): ChildProcess {
  return spawn('npx', ['--no-install', ...command], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Generates what the pages need; a fault in a record is said above, and the pages stay as they were. */
function generate(): Promise<boolean> {
  return new Promise((settle) =>
    run('tsx', 'scripts/made.ts').once('exit', (code) => settle(code === 0)),
  );
}

if (!(await generate())) process.exit(1);
const server = run('next', 'dev', '--port', String(behind), '--hostname', 'localhost');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 0));
const tell = serveAsExported(port, behind);
console.log(`Open http://localhost:${port}${basePath}/  (the address below is behind it)`);

let last = Promise.resolve(true);
watchSources((isToGenerate) => {
  last = last.then(async () => {
    const isDone = !isToGenerate || (await generate());
    if (isDone) tell();
    return isDone;
  });
});
