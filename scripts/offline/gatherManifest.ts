import { readFileSync } from 'node:fs';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { digestOf, type Manifest } from '#lib/offline/manifest';
import { pathOf } from '#lib/pages/pathOf';
import { placeOf } from '../light/placeOf';
import { fileOf } from './readFiles';
import type { FilledSet } from './writeSizes';

/** An address as the worker has it: from the folder of the site on. */
const relative = (address: string) => (placeOf(address) ?? address).slice(1);

/** What the worker has to know, from the files as they are now. */
export async function gatherManifest(out: string, sets: readonly FilledSet[]): Promise<Manifest> {
  const addresses = [...new Set(sets.flatMap(({ files }) => files))].sort();
  const files = await Promise.all(
    addresses.map(async (address) => {
      const digest = await digestOf(readFileSync(fileOf(out, address)));
      return [relative(address), digest] as const;
    }),
  );
  const places = new Map(addresses.map((address, place) => [address, place]));
  const content = {
    files,
    sets: Object.fromEntries(
      sets.map((set) => [set.id, set.files.map((address) => places.get(address) ?? -1)]),
    ),
    standIns: locales.map(
      (locale) => [locale, relative(pathOf(locale, pages.offline.slug))] as const,
    ),
  };
  const version = await digestOf(new TextEncoder().encode(JSON.stringify(content)));
  return { version: version.slice(0, 12), ...content };
}
