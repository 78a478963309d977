import { atBase } from '#lib/pages/atBase';

const root = atBase('/');

/**
 * Place in the built folder of an address on the site's host: `/tiga-peran/id/data/` is `/id/data/` where the site lies
 * in `/tiga-peran`.
 * @returns `null` for an address outside of the site
 */
export function placeOf(address: string): string | null {
  return address.startsWith(root) ? address.slice(root.length - 1) : null;
}
