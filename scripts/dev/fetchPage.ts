import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer of the server behind. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/**
 * Asks the server behind for an address and reads the whole answer.
 * @throws Error of the network, if it does not answer.
 */
export function fetchPage(
  port: number,
  path: string,
  asked: { readonly method: string; readonly headers: IncomingHttpHeaders },
): Promise<Answer> {
  // Not compressed, since the page is read here; how long the connection lasts is between the two servers.
  const headers = {
    // Where nobody says who asks, Next answers before it knows from the metadata whether there is such a page.
    'user-agent': 'npm run dev',
    ...asked.headers,
    'accept-encoding': 'identity',
    connection: 'close',
  };
  return new Promise((settle, fail) => {
    request({ host: 'localhost', port, path, method: asked.method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', fail);
      answer.once('end', () =>
        settle({
          status: answer.statusCode ?? 500,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .once('error', fail)
      .end();
  });
}
