import { existsSync } from 'node:fs';
import type { WebKitPaths } from './webkit';

/** The browsers besides Chromium that this machine has; `null` for one that it lacks. */
export type Others = { readonly firefox: string | null; readonly webkit: WebKitPaths | null };

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const windows = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** Looks where Debian puts them; another Firefox can be named in FIREFOX_PATH. */
export function findOthers(exists: (path: string) => boolean = existsSync): Others {
  const named = process.env['FIREFOX_PATH'];
  const browser = windows.find(exists);
  const hasDriver = exists(driver) && exists(screen);
  return {
    firefox: [...(named ? [named] : []), ...firefoxes].find(exists) ?? null,
    webkit: browser !== undefined && hasDriver ? { driver, browser } : null,
  };
}
