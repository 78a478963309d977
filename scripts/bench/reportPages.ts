import type { Browser } from '@playwright/test';
import { load } from 'cheerio';
import { sentBytes } from '../budgets/weighPage';
import type { Route } from './chooseRoutes';
import { formatTable } from './formatTable';
import { measureBytes } from './measureBytes';
import { runLighthouse } from './runLighthouse';

const kb = (bytes = 0) => bytes / 1000;

function sum(bytes: Readonly<Record<string, number>>): number {
  return Object.values(bytes).reduce((total, one) => total + one, 0);
}

/** What each kind of page costs over the wire, before and after a mark of a chart is pointed at. */
export async function reportBytes(
  browser: Browser,
  origin: string,
  routes: readonly Route[],
): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const { address, html } of routes) {
    const $ = load(html);
    const css = sentBytes($('style').text());
    const script = sentBytes($('script:not([src]):not([type])').text());
    const { before, after, hasMarks } = await measureBytes(browser, origin + address);
    rows.push([
      address,
      kb(before['Document']),
      kb(css),
      kb(script),
      kb(before['Stylesheet']),
      kb(before['Script']),
      kb(sum(before)),
      hasMarks ? kb((after['Script'] ?? 0) - (before['Script'] ?? 0)) : '',
      hasMarks ? kb(sum(after)) : '',
    ]);
  }
  const own = ['page', 'HTML', 'CSS in it', 'JS in it'];
  const shared = ['shared styles', 'shared font', 'first visit in all'];
  return formatTable(
    [...own, ...shared, 'scripts fetched after a mark is pointed at', 'in all then'],
    rows,
  );
}

/** Lighthouse, mobile, for each kind of page. */
export async function reportScores(
  origin: string,
  routes: readonly Route[],
  runs: number,
): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const { address } of routes) {
    const score = await runLighthouse(origin + address, runs);
    const { performance, accessibility, practices, seo } = score;
    rows.push([
      address,
      [performance, accessibility, practices, seo].join(' / '),
      score.fcp,
      score.lcp,
      score.tbt,
      score.cls.toFixed(3),
      kb(score.bytes),
    ]);
  }
  const heads = ['page', 'performance / accessibility / best practices / SEO'];
  return formatTable([...heads, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'KB'], rows);
}
