import type { Browser, CDPSession } from '@playwright/test';
import { openSlow } from './openBrowser';

/** Bytes that came over the wire, by kind, before the first touch and after it. */
export type Bytes = {
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  /** Whether the page has a mark to touch. */
  readonly hasMarks: boolean;
};

function count(session: CDPSession): () => Record<string, number> {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return () => ({ ...bytes });
}

/** Visits a page with an empty cache, then points at its first mark, and counts what is fetched. */
export async function measureBytes(browser: Browser, address: string): Promise<Bytes> {
  const { page, session, close } = await openSlow(browser, { processor: 1, isNetworkSlow: false });
  const bytes = count(session);
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = bytes();
  const mark = page.locator('[data-mark]:visible').first();
  const hasMarks = (await mark.count()) > 0;
  if (hasMarks) {
    await mark.hover();
    await page.waitForSelector('.mark-words:not([hidden])');
    await page.waitForLoadState('networkidle');
  }
  const after = bytes();
  await close();
  return { before, after, hasMarks };
}
