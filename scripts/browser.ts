import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser';

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

// A step of npm test: makes sure that there is a browser, and says in one line what it did.
const before = findBrowser();
const how = before.from === 'nowhere' ? install() : `found (${before.from})`;
const { path } = findBrowser();
console.log(`Browser for the tests: ${path ?? chromium.executablePath()}, ${how}.`);
