import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { load } from 'cheerio';
import { facts } from '#data/index';
import { siteUrl } from '#data/site';
import { atBase } from '#lib/pages/atBase';
import { findBroken, readPlace, type Place } from './budgets/findBroken';
import { findFaults } from './budgets/findFaults';
import { kindOf } from './budgets/kindOf';
import { pageLimit } from './budgets/limits';
import { sizeRecords } from './budgets/sizeRecords';
import { findHeavy, tabulate, type Weighed } from './budgets/tabulate';
import { validate } from './budgets/validate';
import { fileWeigher, weighPage } from './budgets/weighPage';
import { addressOf } from './light/addressOf';
import { isApplication } from './light/isApplication';
import { memoize } from './light/memoize';
import { placeOf } from './light/placeOf';

// Pages are read whole and thrown away: room for the young ones saves a fifth of the time.
setFlagsFromString('--max-semi-space-size=128');

const out = 'out';
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
const read = (address: string) => {
  const place = placeOf(address);
  const path = place === null ? null : join(out, decodeURI(place));
  return path !== null && isFile(path) ? readFileSync(path) : null;
};

const readText = memoize((address) => read(address)?.toString('utf8') ?? null);

const sizeOf = sizeRecords(facts);
const limitOf = (kind: string) => pageLimit(kind, sizeOf);
const weighFile = fileWeigher(read);
const weighed: Weighed[] = [];
const places: Place[] = [];
const faults: string[] = [];
const kindsSeen = new Set<string>();
const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
  const html = readFileSync(join(out, file), 'utf8');
  const $ = load(html);
  const address = addressOf(file);
  const kind = kindOf(address);
  places.push(readPlace(atBase(address), $, siteUrl));
  if (isApplication($)) continue;
  weighed.push({ address, kind, weight: weighPage(html, $, weighFile) });
  faults.push(...findFaults($, readText).map((fault) => `${address} ${fault}`));
  if (!kindsSeen.has(kind)) faults.push(...(await validate(address, html)));
  kindsSeen.add(kind);
}
faults.push(
  ...findHeavy(weighed, limitOf),
  ...findBroken(places, (address) => read(address) !== null),
);

console.log(`${tabulate(weighed, limitOf)}\nIn KB as sent (gzip), before anything is touched.`);
if (faults.length) {
  const shown = faults.slice(0, 40).map((fault) => `- ${fault}`);
  console.error(`\nbudgets: ${faults.length} faults in the built folder:\n${shown.join('\n')}`);
  process.exit(1);
}
console.log(
  `budgets: ${weighed.length} pages within their budgets; links, anchors, HTML in order.`,
);
