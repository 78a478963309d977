import { createServer } from 'node:net';

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
