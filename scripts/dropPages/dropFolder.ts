import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of a built folder what belongs to no page that is offered. A page's own files go, the folders of offered
 * pages below it stay.
 * @param path of the folder below the language; the overview is the empty string
 * @param offered paths of the pages that the case has
 * @returns the paths of the pages that were taken out
 */
export function dropFolder(folder: string, path: string, offered: readonly string[]): string[] {
  const isOffered = offered.includes(path);
  if (!isOffered && !offered.some((other) => path === '' || other.startsWith(`${path}/`))) {
    rmSync(folder, { recursive: true });
    return [path];
  }
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(folder, entry.name);
    // What Next writes for its own router begins so; the light step takes it out.
    if (entry.name.startsWith('__next')) return [];
    if (entry.isDirectory())
      return dropFolder(inside, path === '' ? entry.name : `${path}/${entry.name}`, offered);
    if (!isOffered) rmSync(inside);
    return isOffered || entry.name !== 'index.html' ? [] : [path];
  });
}
