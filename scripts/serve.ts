import { parseArgs } from 'node:util';
import { basePath } from '#data/basePath';
import { base } from '#data/index';
import { freePort } from './freePort';
import { spawnServer } from './spawnServer';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const wanted = Number(values.port ?? process.env['PORT'] ?? 3000);
// A port asked for by name is a promise to the tests, so it is taken or the run fails.
const port = await freePort(wanted, values.port === undefined ? 50 : 1);
const server = spawnServer('out', port);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 0));
if (port !== wanted) console.log(`Port ${wanted} is in use, so the next free one is taken.`);
const names = Object.values(base.words.Header.siteName).join(' / ');
console.log(`${names}: http://localhost:${port}${basePath}/  (stop with Ctrl+C)`);
