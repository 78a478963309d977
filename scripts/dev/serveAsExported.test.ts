import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../freePort';
import { nextPage } from '../light/testPages';
import { fetchPage } from './fetchPage';
import { serveAsExported } from './serveAsExported';

const header =
  '<header><a class="switch-book" href="/id/help/parallel/" aria-label="x" hidden="">B</a></header>';
const withMain = (text: string) => nextPage({ body: `${header}<main><h1>${text}</h1></main>` });
const asked = { method: 'GET', headers: {} };
let behind: Server;
let port = 0;

beforeEach(async () => {
  const inner = await freePort(5200, 100);
  behind = createServer(({ url, headers }, answer) => {
    if (url === '/_next/static/chunks/s.css') return void answer.end('.talk{color:red}');
    if (url === '/en/talks/a/file/') {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const body = '<main class="talk"><a href="/en/talks/a/" data-open-wall="">A</a></main>';
      return void answer.end(nextPage({ body }));
    }
    // As Next does, which does not wait for the metadata of a page where nobody says who asks.
    if (/^\/(id|en)\/data\/$/.test(url ?? '')) {
      const status = headers['user-agent'] === undefined ? 200 : 404;
      answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      return void answer.end(nextPage({ body: '<main></main>' }));
    }
    const page = /^\/(id|en)\/help\/$/.exec(url ?? '')?.[1];
    answer.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(page ? withMain(page) : nextPage({ body: '<h1>404</h1>' }));
  }).listen(inner, 'localhost');
  port = await freePort(5400, 100);
  serveAsExported(port, inner);
  // Both listen a moment after they are told to.
  const isThere = () => fetchPage(port, '/id/help/', asked).then(({ status }) => status);
  await expect.poll(isThere).toBe(200);
});
afterEach(() => behind.close());

test('a page comes without the framework, and asks to be told of changes', async () => {
  const { status, body } = await fetchPage(port, '/id/help/', asked);
  expect(status).toBe(200);
  expect(body.toString()).not.toMatch(/_next\/static\/chunks\/.*\.js|__next_f/);
  expect(body.toString()).toContain('EventSource("/__changed")');
  expect(body.toString()).not.toContain('hidden="">B');
});

test('the page with both languages is made from the two as they are now', async () => {
  const { status, body } = await fetchPage(port, '/en/help/parallel/', asked);
  expect(status).toBe(200);
  expect(body.toString()).toMatch(/<span lang="id">id<\/span><span lang="en">en<\/span>/);
});

test('the file of a talk is made of its page and styles as they are now, and nothing is added to it', async () => {
  const { status, body } = await fetchPage(port, '/en/talks/a/a.html', asked);
  expect(status).toBe(200);
  expect(body.toString()).toContain('<style>.talk{color:red}</style>');
  expect(body.toString()).toContain('<a href="?" data-open-wall="">');
  expect(body.toString()).not.toMatch(/EventSource|_next|rel="stylesheet"/);
});

test.each([
  '/nowhere/',
  '/id/nowhere/parallel/',
  '/en/talks/b/b.html',
  '/en/talks/a/b.html',
  '/en/talks/a/file/',
  '/en/data/',
  '/en/data/parallel/',
])('%s is not found, as in the export', async (path) => {
  const { status, body } = await fetchPage(port, path, asked);
  expect(status).toBe(404);
  expect(body.toString()).toContain('404');
});

// Next is not there yet when `npm run dev` begins, and a page side by side asks it twice.
test.each(['/id/help/', '/en/help/parallel/'])(
  '%s is answered with what went wrong while nothing answers behind',
  async (path) => {
    behind.close();
    const { status, body } = await fetchPage(port, path, asked);
    expect(status).toBe(502);
    expect(body.toString()).toContain('ECONNREFUSED');
  },
);
