import { createServer } from 'node:net';

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
 * The first of `count` ports from `from` on that nothing else listens to.
 * @throws Error naming the ports, if none is free.
 */
export async function freePort(from: number, count: number): Promise<number> {
  const last = from + count - 1;
  for (let port = from; port <= last; port += 1) {
    // Some systems let two servers share a port if one names its host: ask both ways.
    if ((await canListen(port)) && (await canListen(port, 'localhost'))) return port;
  }
  throw new Error(
    count === 1 ? `Port ${from} is in use.` : `None of the ports ${from} to ${last} is free.`,
  );
}
