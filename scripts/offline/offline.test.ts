import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { gatherManifest } from './gatherManifest';
import { readFiles } from './readFiles';
import { formatSize, writeSizes } from './writeSizes';

const out = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => rmSync(out, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}

const sizeSpan = '<span data-size-of="talk-a"></span>';

beforeEach(() => {
  write(
    'id/a/index.html',
    `<link rel="icon" href="/icon.svg?x"><link rel="stylesheet" href="/site.css"><form data-engine="/made/e.js"></form>${sizeSpan}`,
  );
  write('en/a/index.html', `<p>${sizeSpan}</p>`);
  write('made/e.js', 'x'.repeat(10));
  write('icon.svg', '<svg/>');
  write('site.css', 'a{}');
});

test('a page is kept with the files that it fetches by itself, each once', () => {
  expect(readFiles(out, ['/id/a/', '/en/a/'])).toEqual([
    '/id/a/',
    '/made/e.js',
    '/icon.svg',
    '/site.css',
    '/en/a/',
  ]);
});

test('a missing page or file stops the build and is named', () => {
  expect(() => readFiles(out, ['/id/b/'])).toThrow('/id/b/ cannot be kept');
  write('id/a/index.html', '<script src="/made/gone.js"></script>');
  expect(() => readFiles(out, ['/id/a/'])).toThrow('/made/gone.js is named by a page and missing');
});

test('the size of a set stands in its pages, in the language of each', () => {
  const files = readFiles(out, ['/id/a/', '/en/a/']);
  const sizes = writeSizes(out, [{ id: 'talk-a', files }]);
  expect(sizes.get('talk-a')).toBeGreaterThan(0);
  expect(readFileSync(join(out, 'id/a/index.html'), 'utf8')).toContain('>0,1\u00a0MB</span>');
  expect(readFileSync(join(out, 'en/a/index.html'), 'utf8')).toContain('>0.1\u00a0MB</span>');
  expect(() => writeSizes(out, [{ id: 'talk-b', files }])).toThrow('unknown set "talk-a"');
});

test('a size is told in megabytes with one decimal, and never as nothing', () => {
  expect(formatSize(1_449_000, 'id')).toBe('1,4\u00a0MB');
  expect(formatSize(3, 'en')).toBe('0.1\u00a0MB');
});

test('the version changes with any file, and with nothing else', async () => {
  const sets = [{ id: 'talk-a', files: readFiles(out, ['/id/a/', '/en/a/']) }];
  const before = await gatherManifest(out, sets);
  expect(await gatherManifest(out, sets)).toEqual(before);
  expect(before.files.map(([address]) => address)).toEqual([
    'en/a/',
    'icon.svg',
    'id/a/',
    'made/e.js',
    'site.css',
  ]);
  expect(before.sets['talk-a']).toEqual([2, 3, 1, 4, 0]);
  write('made/e.js', 'y');
  expect((await gatherManifest(out, sets)).version).not.toBe(before.version);
});
