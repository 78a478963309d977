import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { placeOf } from '../light/placeOf';

/** Attributes in which a page names a file of the site that it fetches by itself. */
const fetched = ['data-engine', 'data-documents', 'data-keeper', 'src'] as const;

/**
 * Where the file of an address lies in the built folder; a page is the `index.html` of its folder.
 * @throws Error naming the address, if it lies outside of the site
 */
export function fileOf(out: string, address: string): string {
  const place = placeOf(address);
  if (place === null) throw new Error(`sw.js: ${address} is no address of this site.`);
  return join(out, place.endsWith('/') ? `${place}index.html` : place);
}

/** Addresses of the files that a page fetches by itself: scripts, what they read, its styles and its icon. */
function filesOf(html: string): readonly string[] {
  const $ = load(html);
  const named = fetched.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map(({ attribs }) => attribs[name] ?? ''),
  );
  const links = $('link[rel="icon"], link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');
  return [...named, ...links]
    .filter((address) => address.startsWith('/'))
    .map((address) => address.replace(/[?#].*$/, ''));
}

/**
 * Addresses of all files that these pages need: the pages and what they fetch by themselves.
 * @throws Error naming the address, if the built folder has no such file
 */
export function readFiles(out: string, addresses: readonly string[]): readonly string[] {
  const files = addresses.flatMap((address) => {
    const path = fileOf(out, address);
    if (!existsSync(path))
      throw new Error(`sw.js: ${path} is missing, so ${address} cannot be kept for offline.`);
    return address.endsWith('/') ? [address, ...filesOf(readFileSync(path, 'utf8'))] : [address];
  });
  const known = [...new Set(files)];
  const missing = known.find((address) => !existsSync(fileOf(out, address)));
  if (missing !== undefined)
    throw new Error(`sw.js: ${missing} is named by a page and missing in ${out}.`);
  return known;
}
