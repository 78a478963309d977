import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
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

function write(file: string, title: string, parts: readonly string[]): void {
  const text = [`# ${title}`, describeMachine(), ...parts].join('\n\n');
  writeFileSync(file, `${text}\n`);
  console.log(`${text}\n\nKept in ${file}.`);
}

async function benchSite(): Promise<void> {
  const seconds = values['no-build'] ? null : build('.');
  const routes = chooseRoutes('out');
  const browser = await openBrowser();
  const { origin, stop } = await serveFolder('.');
  try {
    write('docs/bench.md', 'What the pages cost', [
      'Made by `npm run bench`: the heaviest page of each kind, served compressed from this machine, medians of ' +
        `${runs}. Compare inside one report only.`,
      seconds === null ? '' : `Build: ${seconds.toFixed(0)} s.`,
      '## Bytes, in KB as sent',
      await reportBytes(browser, origin, routes),
      '## Waiting, in ms',
      'A phone with nothing cached; the slow network has 150 ms to and fro and 200 kB a second.',
      await reportTimes(browser, origin, runs),
      '## Lighthouse, mobile',
      'Its times are simulated and move in steps of about 150 ms.',
      await reportScores(origin, routes, runs),
    ]);
  } finally {
    stop();
    await browser.close();
  }
}

if (values.big)
  write('docs/bench-big.md', 'What grows with the evidence', [
    'Made by `npm run bench -- --big`: the real records and changed copies of them, 2,000 activities, 1,000 ' +
      'sources and 200 actors, built in a copy of the project. Filters: work on the main thread after one choice or ' +
      'letter, processor four times slower, medians of several; to stay under 100 ms.',
    await reportBig(runs),
  ]);
else await benchSite();
