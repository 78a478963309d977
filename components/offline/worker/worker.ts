// The service worker. It is registered only when a reader asks to keep something, answers with what is kept, and leaves
// everything else to the network. Nothing in it reloads a page or takes over a window that is open.
import type { KeepAnswer, KeepQuestion, Manifest } from '#lib/offline/manifest';
import {
  dropOlder,
  findKept,
  findStandIn,
  keepSet,
  KeepError,
  listKept,
  removeSet,
  renewKept,
  type Shelf,
} from './shelf';

// The part of the worker's world that is used here; its types do not go together with those of a page.
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asked = Lasting & { readonly data: KeepQuestion; readonly ports: readonly MessagePort[] };
type Fetching = Lasting & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
declare const self: {
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'message', listen: (event: Asked) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
};
/** Written in by `scripts/sw.js.ts`. */
declare const MANIFEST: Manifest;

const shelf: Shelf = {
  manifest: MANIFEST,
  scope: self.registration.scope,
  caches,
  fetch: (address, how) => fetch(address, how),
};

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: two that change what is kept at once would each overwrite the other's list. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
}

async function takeOver(): Promise<KeepAnswer> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1) return { fault: 'open' };
  await self.skipWaiting();
  return { kept: await listKept(shelf) };
}

async function answer(
  question: KeepQuestion,
  tell: (progress: KeepAnswer) => void,
): Promise<KeepAnswer> {
  switch (question.ask) {
    case 'list':
      return { kept: await listKept(shelf) };
    case 'keep':
      return {
        kept: await inTurn(() => keepSet(shelf, question.set, (done, of) => tell({ done, of }))),
      };
    case 'remove':
      return { kept: await inTurn(() => removeSet(shelf, question.set)) };
    case 'now':
      return takeOver();
  }
}

async function respond(request: Request): Promise<Response> {
  const kept = await findKept(shelf, request.url);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const standIn = request.mode === 'navigate' ? await findStandIn(shelf, request.url) : null;
    if (!standIn) throw error;
    return new Response(standIn.body, { status: 503, headers: standIn.headers });
  }
}

self.addEventListener('install', (event) => event.waitUntil(renewKept(shelf)));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder(shelf)));
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port) return;
  const tell = (said: KeepAnswer) => port.postMessage(said);
  event.waitUntil(
    answer(event.data, tell).then(tell, (error: unknown) =>
      tell({ fault: error instanceof KeepError ? error.fault : 'refused' }),
    ),
  );
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(shelf.scope)) event.respondWith(respond(event.request));
});
