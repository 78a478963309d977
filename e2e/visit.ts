import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { base } from '#data/index';
import type { Locale } from '#data/locales';
import { pages, type PageChildren, type PageEntry } from '#data/pages';
import { listPaths } from '#lib/pages/listPaths';

const paths = listPaths(base);
const entries = Object.values<PageEntry>(pages);

function below(slug: string): readonly string[] {
  const inner = new Set(entries.map((entry) => entry.slug));
  return paths.filter(
    (path) =>
      path.startsWith(`${slug}/`) &&
      !inner.has(path) &&
      path.split('/').length === slug.split('/').length + 1,
  );
}

function spread(all: readonly string[], count: number): readonly string[] {
  const step = (all.length - 1) / Math.max(1, count - 1);
  const places = Array.from({ length: count }, (_, i) => Math.round(i * step));
  return [...new Set(places)].flatMap((place) => all[place] ?? []);
}

const pictures = readdirSync('components/charts/stored');
const isDrawn = (id: string) => pictures.some((file) => file.startsWith(`${id}.`));

/** Charts with an axis, whose marks have words beside them, and those that are words and marks alone. */
export const charts = {
  drawn: base.charts.all.filter(({ id }) => isDrawn(id)).map(({ id }) => id),
  plain: base.charts.all.filter(({ id }) => !isDrawn(id)).map(({ id }) => id),
};

function some(children: PageChildren, slug: string, count: number): readonly string[] {
  if (children !== 'charts') return spread(below(slug), count);
  return [charts.drawn, charts.plain].flatMap((ids) =>
    spread(ids, count).map((id) => `${slug}/${id}`),
  );
}

const prints = /^teach\/exercises\/[^/]+\/(?:worksheet|key)$/;

function sample(count: number): readonly string[] {
  return entries.flatMap(({ slug, children }) => [
    slug,
    ...(children ? some(children, slug, count) : []),
    // Below an exercise stand its two prints.
    ...(children === 'exercises' ? paths.filter((path) => prints.test(path)).slice(0, 2) : []),
  ]);
}

/** Every page of the list and one page of each kind below it. */
export const kinds = sample(1);

/** Every page of the list and several pages of each kind below it. */
export const sampled = sample(3);

/** How a test names a page: the overview has no path of its own. */
export function nameOf(locale: Locale, path: string): string {
  return `${locale}/${path || 'overview'}`;
}

/** Lays out what waits far down the page until a reader comes near. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Opens everything that a reader can fold out, however far down it lies. */
export async function unfold(page: Page): Promise<void> {
  await layOut(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Leaves a few rows of each long list, since hundreds of rows made alike are tested no better than some. */
export async function shortenLists(page: Page, most = 6): Promise<void> {
  await page.evaluate((limit) => {
    for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody, .figure-panels)'))
      for (const row of [...list.children].slice(limit)) row.remove();
  }, most);
}

/** Slows the processor as a cheap phone does. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Lets a page come in small pieces, as over a weak mobile network. */
export async function slowNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 60_000,
    uploadThroughput: 60_000,
  });
}

/** Pixels by which a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
