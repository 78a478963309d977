import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Slugs of the listed pages that a case has, and of those that it does not have. */
export type Offer = { readonly offered: readonly string[]; readonly left: readonly string[] };

/** Name of the folder of a page that was only built because a list of records was empty; see app/recordPages.ts. */
const nobody = '_';

/**
 * Takes out of a built folder the pages that the case does not have. The files of such a page go, with all that lies
 * below it but the folders of pages that it has.
 * @param path of the folder below the language; the overview is the empty string
 * @returns the paths of the pages that were taken out
 */
export function dropFolder(folder: string, path: string, offer: Offer): string[] {
  const isLeft = offer.left.includes(path);
  const keeps = (inside: string) =>
    offer.offered.some((slug) => slug === inside || slug.startsWith(`${inside}/`));
  const dropped = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (entry.name === nobody || (isLeft && !(isFolder && keeps(inside)))) {
      rmSync(join(folder, entry.name), { recursive: true });
      return [];
    }
    return isFolder ? dropFolder(join(folder, entry.name), inside, offer) : [];
  });
  if (isLeft && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  return isLeft ? [path, ...dropped] : dropped;
}
