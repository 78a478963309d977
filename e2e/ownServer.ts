import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { freePort } from '../scripts/freePort';
import { hostPolicy, withCharset } from '../scripts/hosts/policy';

const policy = hostPolicy();

/** Media type of a file as every host sends it. */
function typeOf(file: string): string {
  const type = policy.types[extname(file).slice(1)];
  return type === undefined ? 'application/octet-stream' : withCharset(type, policy);
}

/** What a story says of a path: other content, a connection that breaks off, or nothing (the built file). */
export type Override = (path: string, content: Buffer) => Buffer | string | 'cut' | null;

/** A server of the built folder whose answers a story can change under way, as a new version or a bad network does. */
export type OwnServer = {
  readonly origin: string;
  override: Override;
  readonly close: () => void;
};

/** Serves the built folder on a port of its own. */
export async function openServer(): Promise<OwnServer> {
  const port = await freePort(4700, 200);
  const server: { override: Override } = { override: () => null };
  const http = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join('out', path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    const said = server.override(path, content);
    if (said === 'cut') request.socket.destroy();
    else response.writeHead(200, { 'Content-Type': typeOf(file) }).end(said ?? content);
  });
  await new Promise<void>((ready) => http.listen(port, ready));
  return Object.assign(server, {
    origin: `http://localhost:${port}`,
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  });
}
