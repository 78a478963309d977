import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './freePort';

test('a port in use is passed over for the next free one', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : 0;
  expect(await freePort(taken)).toBeGreaterThan(taken);
  await new Promise((done) => server.close(done));
});
