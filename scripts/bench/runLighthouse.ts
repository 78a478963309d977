import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { median } from './median';
import { browserFlags, browserPath } from './openBrowser';

/** Scores of 100 and times in ms, each the median of several runs; `bytes` is what Lighthouse saw transferred. */
export type Score = {
  readonly performance: number;
  readonly accessibility: number;
  readonly practices: number;
  readonly seo: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
};

async function runOnce(address: string): Promise<Score> {
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'silent',
  });
  try {
    const result = await lighthouse(address, { port: chrome.port, logLevel: 'silent' });
    if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
    const { audits, categories } = result.lhr;
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      practices: score('best-practices'),
      seo: score('seo'),
      fcp: value('first-contentful-paint'),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
      bytes: value('total-byte-weight'),
    };
  } finally {
    chrome.kill();
  }
}

/** Runs Lighthouse with its mobile preset. */
export async function runLighthouse(address: string, runs: number): Promise<Score> {
  const all: Score[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runOnce(address));
  const middle = (read: (score: Score) => number) => median(all.map(read));
  return {
    performance: middle((s) => s.performance),
    accessibility: middle((s) => s.accessibility),
    practices: middle((s) => s.practices),
    seo: middle((s) => s.seo),
    fcp: middle((s) => s.fcp),
    lcp: middle((s) => s.lcp),
    tbt: middle((s) => s.tbt),
    cls: middle((s) => s.cls),
    bytes: middle((s) => s.bytes),
  };
}
