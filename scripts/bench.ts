import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { build } from './bench/build';
import { chooseRoutes } from './bench/chooseRoutes';
import { describeMachine } from './bench/describeMachine';
import { openBrowser } from './bench/openBrowser';
import { reportBig } from './bench/reportBig';
import { reportBytes, reportScores } from './bench/reportPages';
import { reportTimes } from './bench/reportTimes';
import { serveFolder } from './bench/serveFolder';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    big: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);

const byHand = '<!-- Below: written by hand, kept by npm run bench. -->';

/** Writes a report, and leaves in it what somebody said about the one before. */
async function write(file: string, title: string, parts: readonly string[]): Promise<void> {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const said = before.split(byHand)[1]?.trim() ?? '';
  const filled = parts.filter((part) => part !== '');
  const all = [`# ${title}`, describeMachine(), ...filled, byHand, said].join('\n\n');
  writeFileSync(file, await format(all, { parser: 'markdown', printWidth: 120 }));
}

async function benchSite(): Promise<void> {
  const seconds = values['no-build'] ? null : build('.');
  const routes = chooseRoutes('out');
  const browser = await openBrowser();
  const { origin, stop } = await serveFolder('.');
  const parts = [
    'Made by `npm run bench`: the heaviest page of each kind, served compressed from this machine, medians of ' +
      `${runs}. Compare inside one report only.`,
    seconds === null ? '' : `Build: ${seconds.toFixed(0)} s.`,
  ];
  // Written after each part, since the whole takes a quarter of an hour.
  const add = async (title: string, note: string, table: string) => {
    parts.push(`## ${title}`, note, table);
    await write('docs/bench.md', 'What the pages cost', parts);
    console.log(`\n${title}\n\n${table}`);
  };
  try {
    await add(
      'Bytes, in KB as sent',
      'Before anything is touched, and after the first mark of a chart was pointed at.',
      await reportBytes(browser, origin, routes),
    );
    await add(
      'Waiting, in ms',
      'A phone with nothing cached; the slow network has 150 ms to and fro and 200 kB a second.',
      await reportTimes(browser, origin, runs),
    );
    await add(
      'Lighthouse, mobile',
      'Its times are simulated and move in steps of about 150 ms.',
      await reportScores(origin, routes, runs),
    );
  } finally {
    stop();
    await browser.close();
  }
}

async function benchBig(): Promise<void> {
  const table = await reportBig(runs);
  console.log(`\n${table}`);
  await write('docs/bench-big.md', 'What grows with the evidence', [
    'Made by `npm run bench -- --big`: the real records and changed copies of them, 2,000 activities, 1,000 ' +
      'sources and 200 actors, built in a copy of the project. Filters: work on the main thread after one choice or ' +
      'letter, processor four times slower, medians of several; to stay under 100 ms.',
    table,
  ]);
}

if (values.big) await benchBig();
else await benchSite();
