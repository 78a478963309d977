import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBriefDocx } from '#lib/brief/writeBriefDocx';
import { briefIn } from '../briefIn';

const [id, en] = [briefIn('id'), briefIn('en')];
const files = Object.entries({
  id: [id],
  en: [en],
  'id-en': [id, en],
  'en-id': [en, id],
} as const);
const has = (program: string, ask: string) => spawnSync(program, [ask]).error === undefined;

describe.skipIf(!has('soffice', '--version') || !has('pdfinfo', '-v'))(
  'LibreOffice makes two pages of each language (skipped where it or pdfinfo is not installed)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-'));
    const pathOf = (name: string, ending: string) => join(folder, `${name}.${ending}`);
    beforeAll(async () => {
      for (const [name, briefs] of files)
        writeFileSync(pathOf(name, 'docx'), await writeBriefDocx(briefs, 'Site'));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const paths = files.map(([name]) => pathOf(name, 'docx'));
      const how = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
      spawnSync('soffice', [profile, ...how, ...paths]);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    test.each(files)('%s', (name, briefs) => {
      const { stdout } = spawnSync('pdfinfo', [pathOf(name, 'pdf')], { encoding: 'utf8' });
      expect(Number(/Pages:\s*(\d+)/.exec(stdout)?.[1])).toBe(2 * briefs.length);
    });
  },
);
