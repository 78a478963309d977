import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sentBytes } from '../budgets/weighPage';
import { build } from './build';
import { copyWithBigCase } from './copyWithBigCase';
import { formatTable } from './formatTable';
import { medianOf } from './median';
import { openBrowser } from './openBrowser';
import { serveFolder } from './serveFolder';
import { chooseRole, timeFilter, typeLetter, type Act } from './timeFilter';

const sizes = { activities: 2000, sources: 1000, actors: 200 };
const folder = '.copies/big';

/** Builds the site with a generated case of thousands of records, and measures what grows with it. */
export async function reportBig(runs: number): Promise<string> {
  copyWithBigCase(folder, sizes);
  const seconds = build(folder);
  const pages = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  const rows: (string | number)[][] = [
    ['build, s', seconds],
    ['pages', String(pages.filter((name) => name.endsWith('.html')).length)],
  ];
  for (const path of ['id/timeline', 'id/sources', 'id']) {
    const html = readFileSync(join(folder, 'out', path, 'index.html'), 'utf8');
    rows.push([`HTML of /${path}/, KB (gzip)`, sentBytes(html) / 1000]);
    rows.push([`HTML of /${path}/, KB (plain)`, html.length / 1000]);
  }
  const browser = await openBrowser();
  const { origin, stop } = await serveFolder(folder);
  try {
    const filter = (path: string, act: Act) =>
      medianOf(runs, () => timeFilter(browser, origin + path, act));
    rows.push(['a role chosen on /id/timeline/, ms', await filter('/id/timeline/', chooseRole)]);
    rows.push(['a letter typed on /id/sources/, ms', await filter('/id/sources/', typeLetter)]);
  } finally {
    stop();
    await browser.close();
  }
  rmSync(folder, { recursive: true });
  return formatTable(['what', 'measured'], rows);
}
