import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { byLocale, locales } from '#data/locales';
import { atBase } from '#lib/pages/atBase';
import { placeOf } from '../light/placeOf';
import { pairPage } from '../parallel/pairPage';
import { readParallelFrame } from '../parallel/readParallelFrame';
import { fetchPage, type Answer } from './fetchPage';
import { reloadScript, showAsExported } from './showAsExported';
import { isPageBehindFile } from '../talkFile/isPageBehindFile';
import { talkFileAt } from './talkFileAt';

const told = atBase('/__changed');
const sideBySide = new RegExp(`^/(${locales.join('|')})(/(?:.*/)?)parallel/$`);
const ofTheConnection = new Set([
  'transfer-encoding',
  'content-length',
  'connection',
  'keep-alive',
]);
const asPage = { method: 'GET', headers: {} };

/** The page with both languages side by side, made from the two pages as they are now; `null` where there is none. */
async function pairAt(behind: number, place: string): Promise<string | null> {
  const [, asked, below = '/'] = sideBySide.exec(place) ?? [];
  const locale = locales.find((one) => one === asked);
  if (!locale) return null;
  const page: `/${string}` = `/${below.slice(1)}`;
  const askFor = byLocale((one) => fetchPage(behind, atBase(`/${one}${page}`), asPage));
  // Both at once: an error of one would be nobody's while the other is waited for, and would end the process.
  const [id, en] = await Promise.all([askFor.id, askFor.en]);
  const both = { id, en };
  if (both.id.status !== 200 || both.en.status !== 200) return null;
  const html = byLocale((one) => both[one].body.toString());
  return pairPage(page, html, readParallelFrame())?.[locale] ?? null;
}

const asHtml = (html: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(html),
});

/** Asks for an address; a page that its case does not have is answered as an address that there is not. */
async function fetchKnown(
  behind: number,
  place: string,
  { url = '/', method = 'GET', headers }: IncomingMessage,
): Promise<Answer> {
  const nowhere = atBase(`/none${place}`);
  const path = isPageBehindFile(place) ? nowhere : url;
  const answer = await fetchPage(behind, path, { method, headers });
  return answer.status === 404 ? fetchPage(behind, nowhere, { method, headers }) : answer;
}

async function answerFor(behind: number, asked: IncomingMessage) {
  const { url = '/' } = asked;
  const place = placeOf(url.replace(/[?#].*/, '')) ?? '';
  const file = await talkFileAt(behind, place);
  if (file !== null) return asHtml(file);
  const pair = await pairAt(behind, place);
  const answer = pair === null ? await fetchKnown(behind, place, asked) : asHtml(pair);
  if (!answer.headers['content-type']?.startsWith('text/html')) return answer;
  const html = showAsExported(answer.body.toString(), url);
  const body = Buffer.from(html.replace('</body>', () => `${reloadScript(told)}</body>`));
  return { ...answer, body };
}

/**
 * Stands before the development server and shows its pages as the export will: without the framework, with the pages
 * that the export adds, and loaded anew when something has changed.
 * @param behind port of the development server
 * @returns a function that tells every open page that something has changed
 */
export function serveAsExported(port: number, behind: number): () => void {
  const listeners = new Set<ServerResponse>();
  const server = createServer((asked, response) => {
    if (asked.url === told) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listeners.add(response);
      asked.once('close', () => listeners.delete(response));
      return;
    }
    answerFor(behind, asked).then(
      ({ status, headers, body }) => {
        for (const [name, value] of Object.entries(headers))
          if (value !== undefined && !ofTheConnection.has(name)) response.setHeader(name, value);
        response.writeHead(status, { 'content-length': body.length });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? `${error.message}\n` : String(error));
      },
    );
  });
  // An application starts once Next's own line for changes is open.
  server.on('upgrade', ({ url, headers }, socket, head) => {
    const line = request({ host: 'localhost', port: behind, path: url, headers });
    line.once('upgrade', (answer, inner) => {
      const fields = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
      socket.write(['HTTP/1.1 101 Switching Protocols', ...fields, '', ''].join('\r\n'));
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [line, socket]) end.once('error', () => socket.destroy());
    line.end();
  });
  server.listen(port, 'localhost');
  return () => listeners.forEach((listener) => listener.write('data: changed\n\n'));
}
