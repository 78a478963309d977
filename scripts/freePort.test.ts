import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './freePort';

async function occupy(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    release: () => new Promise((done) => server.close(() => done())),
  };
}

test('a port that must be this one and is in use is an error', async () => {
  const { port, release } = await occupy();
  await expect(freePort(port, 1)).rejects.toThrow(`Port ${port} is in use.`);
  await release();
});

test('a port in use is passed over for the next free one', async () => {
  const { port, release } = await occupy();
  expect(await freePort(port, 50)).toBeGreaterThan(port);
  await release();
});
