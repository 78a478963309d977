import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { freePort } from '../freePort';
import { spawnServer } from '../spawnServer';

/** A built folder being served, compressed as `npm start` does. */
export type Served = { readonly origin: string; readonly stop: () => void };

/**
 * Serves a project's built folder on a free port.
 * @throws Error, if nothing answers within ten seconds.
 */
export async function serveFolder(project: string): Promise<Served> {
  const port = await freePort(4300, 50);
  const origin = `http://localhost:${port}`;
  const server = spawnServer(join(project, 'out'), port);
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(`${origin}/id/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { origin, stop: () => server.kill('SIGTERM') };
    await setTimeout(100);
  }
  server.kill('SIGTERM');
  throw new Error(`bench: nothing answered at ${origin}/id/. Is ${project}/out built?`);
}
