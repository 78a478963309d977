import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type GIFTQuestion } from 'gift-pegjs';

/** Whether the program that holds XML against a schema is there. */
export const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
if (!hasXmllint)
  console.warn('xmllint is not there (Debian: libxml2-utils): the schema is skipped.');

/** Holds Moodle XML against our schema. @throws Error, if it does not fit */
export function lint(xml: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'moodle-'));
  const file = join(folder, 'bank.xml');
  try {
    writeFileSync(file, xml);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', 'tests/moodle.xsd', file], {
      stdio: 'pipe',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Questions of a GIFT file as the parser reads them, without the category. */
export function readGift(text: string): readonly GIFTQuestion[] {
  return parse(text).filter(({ type }) => type !== 'Category');
}
