import type { Browser } from '@playwright/test';
import { openSlow } from './openBrowser';

/** Something a reader does, as a promise of the milliseconds until its answer is painted, which the page itself makes. */
export type Painted = string;

/** Points at the first mark of a chart that is in sight. */
export const pointAtMark: Painted = `new Promise((done, fail) => {
  const mark = [...document.querySelectorAll('[data-mark]')].find((one) => one.getClientRects().length > 0);
  mark.scrollIntoView({ block: 'center' });
  setTimeout(() => {
    const pointed = performance.now();
    mark.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
    if (!document.querySelector('.mark-words:not([hidden])')) fail(new Error('no words came'));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - pointed)));
  }, 500);
})`;

/** Starts a talk. */
export const startTalk: Painted = `new Promise((done, fail) => {
  const pressed = performance.now();
  document.querySelector('[data-start]').click();
  if (!document.querySelector('[data-now]')) fail(new Error('no slide came'));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
})`;

/** Chooses the first answer of an exercise and, once that is done with, asks for the record's. */
export const askForAnswer: Painted = `new Promise((done, fail) => {
  const question = document.querySelector('.q:not([hidden])');
  question.querySelector('input[type=radio]').click();
  setTimeout(() => {
    const pressed = performance.now();
    question.querySelector('[data-do=check]').click();
    if (!question.querySelector('.q-answer[open]')) fail(new Error('no answer came'));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
  }, 500);
})`;

/**
 * Milliseconds from what a reader does to its answer painted, with the network off.
 * @param processor how many times slower the processor is
 * @throws Error, if no answer comes.
 */
export async function timePainted(
  browser: Browser,
  address: string,
  act: Painted,
  processor: number,
): Promise<number> {
  const { page, session, close } = await openSlow(browser, { processor: 1, isNetworkSlow: false });
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    // Said directly: Playwright's own helpers would be set up first, and take longer than the answer.
    expression: act,
    awaitPromise: true,
    returnByValue: true,
  });
  await close();
  if (exceptionDetails) throw new Error(`bench: ${exceptionDetails.text} at ${address}`);
  return Number(result.value);
}
