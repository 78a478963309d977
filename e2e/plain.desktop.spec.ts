import { existsSync, readFileSync } from 'node:fs';
import { locales } from '#data/locales';
import { gluedWords } from '#tests/gluedWords';
import { expect, test } from './reader';
import { sampled } from './visit';

for (const locale of locales)
  // Read from the built folder, as a browser that shows text alone reads it.
  test(`${locale}: without a style sheet no two words run together, on any kind of page or side by side`, () => {
    const files = sampled
      .flatMap((path) => [`out/${locale}/${path}`, `out/${locale}/${path}/parallel`])
      .map((folder) => `${folder}/index.html`)
      .filter((file) => existsSync(file));
    expect(files.length).toBeGreaterThan(sampled.length);
    for (const file of files) expect.soft(gluedWords(readFileSync(file, 'utf8')), file).toEqual([]);
  });
