import { basePath } from '#data/basePath';

/**
 * Address on the site's host of what lies at a place in the built folder: `/made/opening.js`, and
 * `/tiga-peran/made/opening.js` where the site lies in a folder of its host. Every address that a page, a script or a
 * file names goes through this.
 */
export function atBase(place: `/${string}`): string {
  return `${basePath}${place}`;
}
