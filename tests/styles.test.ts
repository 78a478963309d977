import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.includes('made/'))
  .map((file) => ({ file, css: readFileSync(`components/${file}`, 'utf8') }));

test('breakpoints are in em, so that a reader with large letters gets the layout that has room for them', () => {
  const inPx = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/@media[^{]*\d px|@media[^{]*\dpx[^{]*/g)].map(([rule]) => `${file}: ${rule}`),
  );
  expect(sheets.length).toBeGreaterThan(20);
  expect(inPx).toEqual([]);
});

test('a double rule is as wide as every browser needs to paint two lines, at one pixel a pixel as well', () => {
  const rules = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/[^\s{;]+: [^;{}]*\bdouble\b[^;{}]*/g)].map(([rule]) => ({ file, rule })),
  );
  // WebKit paints four pixels as one line.
  const twoLines = /\b(?:3|5|6|7)px\b/;
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter(({ rule }) => !twoLines.test(rule) && !rule.endsWith('double'))).toEqual([]);
  expect(rules.filter(({ rule }) => /\b4px\b/.test(rule))).toEqual([]);
});

test('the dark theme is one of the screen, so that paper has light colours', () => {
  const tokens = sheets.find(({ file }) => file === 'ui/tokens.css')?.css ?? '';
  const dark = [...tokens.matchAll(/color-scheme: (?:light )?dark/g)].map(({ index }) =>
    tokens.slice(0, index),
  );
  expect(dark.length).toBeGreaterThan(0);
  for (const before of dark)
    expect(before.slice(before.lastIndexOf('@media'))).toMatch(/^@media screen/);
});
