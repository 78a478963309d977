import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts as ecpat } from '#data/cases/ecpat/index';
import { facts as tiny } from '#data/cases/tiny/index';
import { copyProject } from './copyProject';
import { findNames } from './smallCases/findNames';
import { namesOf } from './smallCases/namesOf';
import { smallOut, smallSites } from './smallCases/smallSites';

/**
 * Builds the tiny case, which is the model for a new one, and the least that a case can be, and looks through what
 * was built: pages within their budgets, no broken link, nothing of the paper's own case. It happens in a copy of
 * the project, so that the site that was built stays as it is; `e2e/` then walks through the tiny one, which lies in a
 * folder of its host.
 */
const copy = '.copies/small';
const least = "export { leastCase as facts } from '../../../tests/leastCase';\n";

/**
 * What only this build has: an application, and a language that is being written. The public build of the tiny case
 * must not show the language; the least case is built as its editors would build it.
 */
function addToCopy(): void {
  cpSync('tests/application', join(copy, 'app/[locale]/(application)/counter'), {
    recursive: true,
  });
  const languages = join(copy, 'data/locales.ts');
  const listed = readFileSync(languages, 'utf8').replace(
    /draftLocales = .*;/,
    `draftLocales = ['ms'] as const;`,
  );
  writeFileSync(languages, listed);
  writeFileSync(join(copy, 'messages/ms.json'), '{ "Header": { "search": "Gelintar" } }');
}

function runIn(name: string, basePath: string, command: string): void {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: copy,
    env: {
      ...process.env,
      CASE: name,
      BASE_PATH: basePath,
      SITE_URL: '',
      DRAFTS: name === 'least' ? '1' : '0',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`);
  throw new Error(
    `The case "${name}" was not built. Try it alone: CASE=${name} BASE_PATH=${basePath} ${command}`,
  );
}

copyProject(copy);
mkdirSync(join(copy, 'data/cases/least'));
writeFileSync(join(copy, 'data/cases/least/index.ts'), least);
addToCopy();
for (const { name, basePath } of smallSites) {
  const started = performance.now();
  runIn(name, basePath, 'npm run made && npm run export && npx tsx scripts/budgets.ts');
  const out = smallOut(name);
  rmSync(out, { recursive: true, force: true });
  renameSync(join(copy, 'out'), out);
  renameSync(join(copy, 'hosts/nginx.conf'), `${out}.nginx.conf`);
  const strangers = findNames(out, namesOf(ecpat, tiny));
  if (strangers.length > 0) throw new Error(`${out}: ${strangers.slice(0, 20).join('\n')}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`The case "${name}" was built and looked through in ${seconds} s.`);
}
