import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createBase } from '#data/base';
import { facts } from '#data/cases/tiny/index';
import { listPaths } from '#lib/pages/listPaths';
import { freePort } from '../scripts/freePort';
import { smallOut, smallSites } from '../scripts/smallCases/smallSites';
import { spawnServer } from '../scripts/spawnServer';
import { test as watched } from './reader';

const out = smallOut('tiny');

/** The invented case, its folder below its host, and the path of each of its pages. */
export const tinySite = {
  facts,
  basePath: smallSites[0].basePath,
  paths: listPaths(createBase(facts)),
};

/** The watched reader on the site of the tiny case: a request outside of its folder is foreign. */
export const test = watched.extend({
  baseURL: async ({}, provide, { parallelIndex }) => {
    if (!existsSync(out)) throw new Error(`${out} is missing. Run npx tsx scripts/smallCases.ts.`);
    const port = await freePort(4500 + 50 * parallelIndex, 50);
    const address = `http://localhost:${port}${tinySite.basePath}`;
    const server = spawnServer(out, port, tinySite.basePath);
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(`${address}/`).then(
          () => true,
          () => false,
        )
      )
        break;
      await setTimeout(100);
    }
    await provide(address);
    server.kill();
  },
});
