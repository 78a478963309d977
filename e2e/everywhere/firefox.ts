import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import type { Reader } from './reader';

async function firstShown(page: Page, selector: string): Promise<ElementHandle> {
  for (const handle of await page.$$(selector)) if (await handle.isVisible()) return handle;
  throw new Error(`Nothing is shown that matches ${selector}.`);
}

/** Starts Firefox, which is driven by WebDriver BiDi; `origin` is that of the site. */
export async function startFirefox(path: string, origin: string): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    defaultViewport: { width: 1280, height: 900 },
    // The client waits for a load that a page kept whole by the browser never has, so none is kept.
    extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 0 },
  });
  // The tab that the browser begins with never gets the focus.
  const first = await browser.newPage();
  await first.bringToFront();
  const windows: Page[] = [first];
  let page = first;
  return {
    open: async (to) => void (await page.goto(`${origin}${to}`)),
    address: async () => page.url().replace(origin, ''),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    see: (look, ...args) => page.evaluate(look, ...args),
    click: async (selector) => (await firstShown(page, selector)).click(),
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    },
    type: (text) => page.keyboard.type(text),
    openWindow: async (to) => {
      page = await browser.newPage();
      windows.push(page);
      await page.goto(`${origin}${to}`);
    },
    turnTo: async (window) => {
      page = windows[window] ?? first;
      await page.bringToFront();
    },
    closeOthers: async () => {
      for (const other of windows.splice(1)) await other.close();
      page = first;
      await page.bringToFront();
    },
    quit: () => browser.close(),
  };
}
