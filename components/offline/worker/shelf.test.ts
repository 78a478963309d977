import { beforeEach, describe, expect, test } from 'vitest';
import { digestOf, type Manifest } from '#lib/offline/manifest';
import { fakeCaches } from '#tests/fakeCaches';
import {
  dropOlder,
  findKept,
  findStandIn,
  keepSet,
  listKept,
  removeSet,
  renewKept,
  type Shelf,
} from './shelf';

const scope = 'https://site.example/base/';
const first = {
  'id/talk/': 'presentasi',
  'en/talk/': 'talk',
  'id/data/': 'data',
  'id/offline/': 'luring',
  'en/offline/': 'offline',
  'made/keep.js': 'keep()',
};
type Site = Readonly<Record<string, string>>;

async function manifestOf(site: Site, version: string): Promise<Manifest> {
  const files = await Promise.all(
    Object.entries(site).map(
      async ([address, text]) => [address, await digestOf(new TextEncoder().encode(text))] as const,
    ),
  );
  const places = (...addresses: string[]) =>
    addresses.map((address) => files.findIndex(([one]) => one === address));
  const always = ['id/offline/', 'en/offline/', 'made/keep.js'];
  return {
    version,
    files,
    sets: {
      'talk-a': places('id/talk/', 'en/talk/', ...always),
      'pages-id': places('id/data/', ...always),
    },
    standIns: [
      ['id', 'id/offline/'],
      ['en', 'en/offline/'],
    ],
  };
}

const quiet = () => undefined;
let store: ReturnType<typeof fakeCaches>;
let asked: string[];
let online: Site | null;

/** A worker of one version; what the network gives is `online`, whatever the version. */
async function shelfOf(site: Site, version: string): Promise<Shelf> {
  return {
    manifest: await manifestOf(site, version),
    scope,
    caches: store,
    fetch: (url) => {
      asked.push(url);
      const text = online?.[url.slice(scope.length)];
      if (online === null) return Promise.reject(new TypeError('offline'));
      return Promise.resolve(
        text === undefined ? new Response('', { status: 404 }) : new Response(text),
      );
    },
  };
}

const textAt = async (shelf: Shelf, address: string) =>
  (await findKept(shelf, scope + address))?.text();

beforeEach(() => {
  store = fakeCaches();
  asked = [];
  online = first;
});

describe('keeping', () => {
  test('keeps every file of a set, tells how far it is, and answers with them alone', async () => {
    const shelf = await shelfOf(first, 'one');
    const told: string[] = [];
    expect(await keepSet(shelf, 'talk-a', (done, of) => told.push(`${done}/${of}`))).toEqual([
      'talk-a',
    ]);
    expect(told).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    online = null;
    expect(await textAt(shelf, 'en/talk/')).toBe('talk');
    expect(await textAt(shelf, 'en/talk')).toBe('talk');
    expect(await textAt(shelf, 'en/talk/?a=b')).toBe('talk');
    expect(await textAt(shelf, 'id/data/')).toBeUndefined();
    expect(await findKept(shelf, 'https://elsewhere.example/en/talk/')).toBeNull();
  });

  test('fetches what two sets share once', async () => {
    const shelf = await shelfOf(first, 'one');
    await keepSet(shelf, 'talk-a', quiet);
    asked = [];
    expect(await keepSet(shelf, 'pages-id', quiet)).toEqual(['talk-a', 'pages-id']);
    expect(asked).toEqual([`${scope}id/data/`]);
  });

  test.each([
    ['network', null],
    ['changed', { ...first, 'en/talk/': 'another version' }],
    ['changed', { 'id/talk/': 'presentasi' }],
  ])(
    'keeps nothing at all, and says "%s", when a file does not come as it was built',
    async (fault, site) => {
      const shelf = await shelfOf(first, 'one');
      online = site;
      await expect(keepSet(shelf, 'talk-a', quiet)).rejects.toMatchObject({ fault });
      expect(await listKept(shelf)).toEqual([]);
      online = first;
      expect(await textAt(shelf, 'id/talk/')).toBeUndefined();
    },
  );

  test('keeps nothing at all where the room ends in the middle, and leaves what was kept before', async () => {
    const shelf = await shelfOf(first, 'one');
    await keepSet(shelf, 'pages-id', quiet);
    store.room = 1;
    await expect(keepSet(shelf, 'talk-a', quiet)).rejects.toMatchObject({ fault: 'full' });
    expect(await listKept(shelf)).toEqual(['pages-id']);
    expect(await textAt(shelf, 'id/talk/')).toBeUndefined();
    expect(await textAt(shelf, 'id/data/')).toBe('data');
  });

  test('refuses a set that this version does not have', async () => {
    const shelf = await shelfOf(first, 'one');
    await expect(keepSet(shelf, 'talk-b', quiet)).rejects.toMatchObject({ fault: 'changed' });
  });
});

describe('taking back', () => {
  test('leaves what another set needs', async () => {
    const shelf = await shelfOf(first, 'one');
    await keepSet(shelf, 'talk-a', quiet);
    await keepSet(shelf, 'pages-id', quiet);
    expect(await removeSet(shelf, 'talk-a')).toEqual(['pages-id']);
    expect(await textAt(shelf, 'id/talk/')).toBeUndefined();
    expect(await textAt(shelf, 'made/keep.js')).toBe('keep()');
  });

  test('leaves nothing after the last one', async () => {
    const shelf = await shelfOf(first, 'one');
    await keepSet(shelf, 'talk-a', quiet);
    expect(await removeSet(shelf, 'talk-a')).toEqual([]);
    expect(await store.keys()).toEqual([]);
  });
});

describe('a new version', () => {
  const second = { ...first, 'en/talk/': 'a better talk' };

  test('is fetched whole beside the old one, and only what has changed', async () => {
    const old = await shelfOf(first, 'one');
    await keepSet(old, 'talk-a', quiet);
    online = second;
    asked = [];
    const next = await shelfOf(second, 'two');
    await renewKept(next);
    expect(asked).toEqual([`${scope}en/talk/`]);
    expect(await textAt(old, 'en/talk/')).toBe('talk');
    expect(await textAt(next, 'en/talk/')).toBe('a better talk');
    await dropOlder(next);
    expect(await listKept(next)).toEqual(['talk-a']);
    expect((await store.keys()).length).toBe(1);
  });

  test('does not come in where one of its files does not, and the old one stays whole', async () => {
    const old = await shelfOf(first, 'one');
    await keepSet(old, 'talk-a', quiet);
    online = null;
    const next = await shelfOf(second, 'two');
    await expect(renewKept(next)).rejects.toMatchObject({ fault: 'network' });
    expect(await textAt(old, 'en/talk/')).toBe('talk');
    expect((await store.keys()).length).toBe(1);
  });

  test('keeps nothing where nothing was kept', async () => {
    await renewKept(await shelfOf(second, 'two'));
    expect(asked).toEqual([]);
  });

  test('takes over what was kept and taken back in the old one while it waited', async () => {
    const old = await shelfOf(first, 'one');
    await keepSet(old, 'talk-a', quiet);
    online = second;
    const next = await shelfOf(second, 'two');
    await renewKept(next);
    online = first;
    await keepSet(old, 'pages-id', quiet);
    await removeSet(old, 'talk-a');
    online = second;
    await dropOlder(next);
    expect(await listKept(next)).toEqual(['pages-id']);
    expect(await textAt(next, 'en/talk/')).toBeUndefined();
  });
});

test('the page that stands in for one that is not kept speaks the language of the address', async () => {
  const shelf = await shelfOf(first, 'one');
  await keepSet(shelf, 'talk-a', quiet);
  const standIn = async (address: string) => (await findStandIn(shelf, scope + address))?.text();
  expect(await standIn('en/sources/a/')).toBe('offline');
  expect(await standIn('id/sources/a/')).toBe('luring');
  expect(await standIn('nowhere/')).toBe('luring');
});
