import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where a browser for the tests was found; `path` is `null` where Playwright finds it by itself. */
export type Found = {
  readonly path: string | null;
  readonly from: 'named' | 'playwright' | 'system' | 'nowhere';
};

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Chooses the browser: the one named in PLAYWRIGHT_CHROMIUM_PATH, else Playwright's own, else the system's.
 * @throws Error, if the named one does not exist: a wrong name must not be passed over.
 */
export function chooseBrowser(
  named: string | undefined,
  own: string,
  exists: (path: string) => boolean,
): Found {
  if (named) {
    if (exists(named)) return { path: named, from: 'named' };
    throw new Error(`PLAYWRIGHT_CHROMIUM_PATH names ${named}, where there is nothing.`);
  }
  if (exists(own)) return { path: null, from: 'playwright' };
  const path = systemPaths.find(exists);
  return path === undefined ? { path: null, from: 'nowhere' } : { path, from: 'system' };
}

/** The browser of this machine, as `chooseBrowser` chooses it. */
export function findBrowser(): Found {
  const named = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  return chooseBrowser(named, chromium.executablePath(), existsSync);
}
