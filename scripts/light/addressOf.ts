import { sep } from 'node:path';

/** Place of a page by its file in the built folder: `id/data/index.html` is `/id/data/`. */
export function addressOf(file: string): `/${string}` {
  return `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}
