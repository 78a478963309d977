import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../findBrowser';

/** Flags for a browser that asks nobody else for anything while it is measured. */
export const browserFlags = [
  ...(process.getuid?.() === 0 || process.env['CI'] === 'true' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser of this machine. */
export function browserPath(): string {
  return findBrowser().path ?? chromium.executablePath();
}

/** Opens the browser of this machine, unseen. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: browserFlags });
}

/** How a machine and its connection are slowed. */
export type Slowness = { readonly processor: number; readonly isNetworkSlow: boolean };

/** 150 ms to and fro and 200 kB a second, both ways. */
const slowNetwork = { latency: 150, throughput: 200_000 };

/** Opens an empty page of a phone with nothing in its cache, slowed as asked. */
export async function openSlow(
  browser: Browser,
  { processor, isNetworkSlow }: Slowness,
): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (isNetworkSlow)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowNetwork.latency,
      downloadThroughput: slowNetwork.throughput,
      uploadThroughput: slowNetwork.throughput,
    });
  return { page, session, close: () => context.close() };
}
