import { readFileSync, writeFileSync } from 'node:fs';
import { byLocale, locales, regionalTag, type Locale } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';
import { sentBytes } from '../budgets/weighPage';
import { fileOf } from './readFiles';

/** A set with the addresses of all its files. */
export type FilledSet = { readonly id: string; readonly files: readonly string[] };

const place = /(<span data-size-of="([\w-]+)">)[^<]*(<\/span>)/g;

/** A size as a reader is told: `0,4 MB`, and never as nothing. */
export function formatSize(bytes: number, locale: Locale): string {
  const number = new Intl.NumberFormat(regionalTag(locale), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1e6, 0.1));
  return `${number}\u00a0MB`;
}

/**
 * Writes into the pages how much each set is to be fetched, as sent. The few letters are not counted.
 * @returns bytes by set
 * @throws Error naming page and set, if a page asks for the size of a set that there is not
 */
export function writeSizes(out: string, sets: readonly FilledSet[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const weigh = (address: string) => {
    const known = weights.get(address);
    if (known !== undefined) return known;
    const path = fileOf(out, address);
    const bytes = sentBytes(readFileSync(path), path);
    weights.set(address, bytes);
    return bytes;
  };
  const sizes = new Map(
    sets.map(({ id, files }) => [id, files.reduce((sum, file) => sum + weigh(file), 0)]),
  );
  const words = byLocale(
    (locale) => new Map([...sizes].map(([id, size]) => [id, formatSize(size, locale)])),
  );
  const addresses = new Set(sets.flatMap(({ files }) => files));
  for (const locale of locales)
    for (const address of addresses) {
      if (!address.startsWith(pathOf(locale, '')) || !address.endsWith('/')) continue;
      const path = fileOf(out, address);
      const html = readFileSync(path, 'utf8');
      const said = html.replace(place, (_, start: string, id: string, end: string) => {
        const size = words[locale].get(id);
        if (size === undefined) throw new Error(`sw.js: ${address} names the unknown set "${id}".`);
        return `${start}${size}${end}`;
      });
      if (said !== html) writeFileSync(path, said);
    }
  return sizes;
}
