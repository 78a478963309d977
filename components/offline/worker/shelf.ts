import { digestOf, type KeepFault, type Manifest } from '#lib/offline/manifest';

/** Where files are kept and come from; handed in, so that a test can hand in its own. */
export type Shelf = {
  readonly manifest: Manifest;
  /** Address of the folder of the worker, with a slash at its end. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open' | 'delete' | 'keys'>;
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
};

/** Thrown where nothing was kept; says why in a word that the page turns into a sentence. */
export class KeepError extends Error {
  constructor(readonly fault: KeepFault) {
    super(fault);
  }
}

const digestHeader = 'X-Digest';
const atOnce = 4;

const prefixOf = ({ scope }: Shelf) => `kept ${scope} `;
const nameOf = (shelf: Shelf) => prefixOf(shelf) + shelf.manifest.version;
const recordOf = ({ scope }: Shelf) => `${scope}kept.json`;

function readNames(text: string): readonly string[] {
  const read: unknown = JSON.parse(text);
  return Array.isArray(read) ? read.filter((name) => typeof name === 'string') : [];
}

async function readRecord(shelf: Shelf, cache: Cache): Promise<readonly string[]> {
  const record = await cache.match(recordOf(shelf));
  const sets = record ? readNames(await record.text()) : [];
  return sets.filter((set) => set in shelf.manifest.sets);
}

function filesOf({ manifest }: Shelf, sets: readonly string[]) {
  const places = new Set(sets.flatMap((set) => manifest.sets[set] ?? []));
  return manifest.files.filter((_, place) => places.has(place));
}

/** Ids of the sets that are kept in this version. */
export async function listKept(shelf: Shelf): Promise<readonly string[]> {
  return readRecord(shelf, await shelf.caches.open(nameOf(shelf)));
}

/** A file from one of the caches, if it is the file of this version; `null` where it has to be fetched. */
async function findIn(
  caches: readonly Cache[],
  url: string,
  digest: string,
): Promise<Response | null> {
  for (const cache of caches) {
    const found = await cache.match(url);
    if (found?.headers.get(digestHeader) === digest) return found;
  }
  return null;
}

async function fetchFile({ fetch }: Shelf, url: string, digest: string): Promise<Response> {
  let answer: Response;
  let bytes: ArrayBuffer;
  try {
    answer = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
    bytes = await answer.arrayBuffer();
  } catch {
    throw new KeepError('network');
  }
  // Another version of the site has come between; its files do not go together with those of this one.
  if (!answer.ok || (await digestOf(bytes)) !== digest) throw new KeepError('changed');
  const type = answer.headers.get('Content-Type') ?? 'text/html; charset=utf-8';
  return new Response(bytes, { headers: { 'Content-Type': type, [digestHeader]: digest } });
}

/** Puts files and the record into the cache, or takes out again what was put: nothing is ever half kept. */
async function putAll(
  shelf: Shelf,
  cache: Cache,
  files: readonly (readonly [string, Response])[],
  sets: readonly string[],
): Promise<void> {
  try {
    for (const [url, file] of files) await cache.put(url, file);
    await cache.put(recordOf(shelf), new Response(JSON.stringify(sets)));
  } catch {
    for (const [url] of files) await cache.delete(url);
    throw new KeepError('full');
  }
}

/**
 * Keeps sets beside those that are kept already: every file is fetched and compared before the first one is stored.
 * @param older caches whose files may be used again where they are the same
 * @returns ids of all sets that are kept now
 * @throws KeepError without having kept anything
 */
async function keepSets(
  shelf: Shelf,
  sets: readonly string[],
  tell: (done: number, of: number) => void,
  older: readonly Cache[] = [],
): Promise<readonly string[]> {
  const cache = await shelf.caches.open(nameOf(shelf));
  const before = await readRecord(shelf, cache);
  const wanted = filesOf(shelf, sets);
  const fetched: [string, Response][] = [];
  let done = 0;
  for (let from = 0; from < wanted.length; from += atOnce) {
    const batch = wanted.slice(from, from + atOnce).map(async ([address, digest]) => {
      const url = shelf.scope + address;
      if (!(await findIn([cache], url, digest)))
        fetched.push([
          url,
          (await findIn(older, url, digest)) ?? (await fetchFile(shelf, url, digest)),
        ]);
      done += 1;
      tell(done, wanted.length);
    });
    await Promise.all(batch);
  }
  const now = [...new Set([...before, ...sets])];
  await putAll(shelf, cache, fetched, now);
  return now;
}

/** Keeps one set. @throws KeepError without having kept anything, also if there is no such set in this version */
export async function keepSet(
  shelf: Shelf,
  set: string,
  tell: (done: number, of: number) => void,
): Promise<readonly string[]> {
  if (!(set in shelf.manifest.sets)) throw new KeepError('changed');
  return keepSets(shelf, [set], tell);
}

/** Takes a set back, with the files that no other kept set needs. @returns what is still kept */
export async function removeSet(shelf: Shelf, set: string): Promise<readonly string[]> {
  const cache = await shelf.caches.open(nameOf(shelf));
  const left = (await readRecord(shelf, cache)).filter((one) => one !== set);
  if (left.length === 0) {
    // A version that waits has its own copy.
    for (const name of [nameOf(shelf), ...(await olderNames(shelf))])
      await shelf.caches.delete(name);
    return left;
  }
  const needed = new Set(filesOf(shelf, left).map(([address]) => shelf.scope + address));
  await cache.put(recordOf(shelf), new Response(JSON.stringify(left)));
  for (const { url } of await cache.keys())
    if (!needed.has(url) && url !== recordOf(shelf)) await cache.delete(url);
  return left;
}

/** Caches of other versions of the site in this place. */
async function olderNames(shelf: Shelf): Promise<readonly string[]> {
  const names = await shelf.caches.keys();
  return names.filter((name) => name.startsWith(prefixOf(shelf)) && name !== nameOf(shelf));
}

/**
 * Makes this version ready beside the older one, whole: what that keeps is kept here too, and only what has changed is
 * fetched. The older version goes on until every window of the site is closed.
 * @throws KeepError, upon which the browser stays with the older version
 */
export async function renewKept(shelf: Shelf): Promise<void> {
  const names = await olderNames(shelf);
  const older = await Promise.all(names.map((name) => shelf.caches.open(name)));
  const kept = await Promise.all(older.map((cache) => readRecord(shelf, cache)));
  const sets = [...new Set(kept.flat())];
  if (sets.length === 0) return;
  try {
    await keepSets(shelf, sets, () => undefined, older);
  } catch (error) {
    await shelf.caches.delete(nameOf(shelf));
    throw error;
  }
}

/**
 * Drops what older versions kept, once this one has taken over. What was kept or taken back in the older one while this
 * one waited is done here too; a set whose files do not come now is kept no longer, and the list says so.
 */
export async function dropOlder(shelf: Shelf): Promise<void> {
  const names = await olderNames(shelf);
  if (names.length === 0) return;
  const older = await Promise.all(names.map((name) => shelf.caches.open(name)));
  const wanted = new Set(
    (await Promise.all(older.map((cache) => readRecord(shelf, cache)))).flat(),
  );
  const own = await listKept(shelf);
  const missing = [...wanted].filter((set) => !own.includes(set));
  if (missing.length > 0)
    await keepSets(shelf, missing, () => undefined, older).catch(() => undefined);
  for (const set of own) if (!wanted.has(set)) await removeSet(shelf, set);
  for (const name of names) await shelf.caches.delete(name);
}

/** The kept file of an address, also without its last slash or with a query; `null` where it is not kept. */
export async function findKept(shelf: Shelf, url: string): Promise<Response | null> {
  const address = url.replace(/[?#].*$/, '');
  if (!address.startsWith(shelf.scope)) return null;
  const cache = await shelf.caches.open(nameOf(shelf));
  const sets = await readRecord(shelf, cache);
  const kept = new Map(filesOf(shelf, sets).map(([path, digest]) => [shelf.scope + path, digest]));
  for (const one of [address, `${address}/`]) {
    const digest = kept.get(one);
    if (digest !== undefined) return findIn([cache], one, digest);
  }
  return null;
}

/** The page that says that an address is not kept, in the language of the address. */
export async function findStandIn(shelf: Shelf, url: string): Promise<Response | null> {
  const [language] = url.slice(shelf.scope.length).split('/');
  const { standIns } = shelf.manifest;
  const [, address] = standIns.find(([one]) => one === language) ?? standIns[0] ?? [];
  return address === undefined ? null : findKept(shelf, shelf.scope + address);
}
