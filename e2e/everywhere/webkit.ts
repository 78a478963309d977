import { spawn, type ChildProcess } from 'node:child_process';
import {
  Builder,
  Capabilities,
  error,
  Key,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver';
import { freePort } from '../../scripts/freePort';
import type { Reader, ReaderKey } from './reader';

/** Where the parts of WebKit are: its driver, and the window that the driver opens. */
export type WebKitPaths = { readonly driver: string; readonly browser: string };

/** How long an element may take until it can be pressed, in milliseconds. */
const patienceMs = 15_000;

const keys: Readonly<Partial<Record<ReaderKey, string>>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowDown: Key.ARROW_DOWN,
  PageDown: Key.PAGE_DOWN,
};

/** Starts a screen that nobody sees, and gives its name, which the screen server itself chooses. */
async function startScreen(): Promise<{ server: ChildProcess; name: string }> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const name = await new Promise<string>((settle, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (written) => settle(`:${String(written).trim()}`));
  });
  return { server, name };
}

/** Asks the driver for a session until it listens. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  const options = { binary, args: ['--automation'] };
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': options,
  });
  return new Builder().usingServer(url).withCapabilities(wanted).build();
}

/** The driver's own notion of what is shown leaves out some labels, so the page is asked for its boxes. */
async function firstShown(driver: WebDriver, selector: string): Promise<WebElement> {
  const element = await driver.executeScript<WebElement | null>(
    (css: string) =>
      [...document.querySelectorAll(css)].find((one) => one.getClientRects().length > 0) ?? null,
    selector,
  );
  if (element === null) throw new Error(`Nothing is shown that matches ${selector}.`);
  return element;
}

/** Presses an element; `false` where the page is still laying it out, so that it cannot be pressed yet. */
async function hasClicked(driver: WebDriver, selector: string): Promise<boolean> {
  try {
    await (await firstShown(driver, selector)).click();
    return true;
  } catch (fault) {
    if (fault instanceof error.ElementNotInteractableError) return false;
    if (fault instanceof error.StaleElementReferenceError) return false;
    throw fault;
  }
}

/** Starts WebKit on a screen of its own, driven by WebDriver; `origin` is that of the site. */
export async function startWebKit(paths: WebKitPaths, origin: string): Promise<Reader> {
  const screen = await startScreen();
  const port = await freePort(4700, 100);
  const service = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  const end = () => {
    service.kill();
    screen.server.kill();
  };
  const driver = await connect(port, paths.browser).catch((error: unknown) => {
    end();
    throw error;
  });
  await driver.manage().window().setRect({ width: 1280, height: 940 });
  const windows = await driver.getAllWindowHandles();
  return {
    open: (to) => driver.get(`${origin}${to}`),
    address: async () => (await driver.getCurrentUrl()).replace(origin, ''),
    back: () => driver.navigate().back(),
    reload: () => driver.navigate().refresh(),
    see: (look, ...args) => driver.executeScript(look, ...args),
    click: async (selector) =>
      void (await driver.wait(() => hasClicked(driver, selector), patienceMs)),
    press: async (key, held) => {
      const hands = driver.actions();
      if (key === 'Shift') return hands.keyDown(Key.SHIFT).keyUp(Key.SHIFT).perform();
      const pressed = keys[key] ?? key;
      if (held) return hands.keyDown(Key.CONTROL).sendKeys(pressed).keyUp(Key.CONTROL).perform();
      return hands.sendKeys(pressed).perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    openWindow: async (to) => {
      await driver.switchTo().newWindow('tab');
      windows.push(await driver.getWindowHandle());
      await driver.get(`${origin}${to}`);
    },
    turnTo: (window) => driver.switchTo().window(windows[window] ?? ''),
    closeOthers: async () => {
      for (const other of windows.splice(1)) {
        await driver.switchTo().window(other);
        await driver.close();
      }
      await driver.switchTo().window(windows[0] ?? '');
    },
    quit: () => driver.quit().finally(end),
  };
}
