import { execFileSync } from 'node:child_process';
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

function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    return true;
  } catch {
    return false;
  }
}

function install(): string {
  if (succeeds('npx', 'playwright', 'install', 'chromium')) return 'installed by Playwright';
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (
    mayInstall &&
    succeeds('apt-get', 'update') &&
    succeeds('apt-get', 'install', '-y', 'chromium')
  )
    return 'installed by apt-get, since Playwright could not download its own';
  throw new Error(
    'No browser for the tests, and none could be installed. Install Chromium, or name one in PLAYWRIGHT_CHROMIUM_PATH.',
  );
}

/** Makes sure that the tests have a browser, installing one if need be, and says in one line what it did. */
export function run(): void {
  let found = findBrowser();
  const how = found.from === 'nowhere' ? install() : `found (${found.from})`;
  found = findBrowser();
  console.log(`Browser for the tests: ${found.path ?? chromium.executablePath()}, ${how}.`);
}

if (process.argv[1] === import.meta.filename) run();
