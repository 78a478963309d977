import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { byLocale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { writePages } from './parallel/writePages';

const started = performance.now();
const source = readFileSync('components/parallel/parallel.css', 'utf8');
const { code } = transformSync(source, { loader: 'css', minify: true });
const count = writePages(
  'out',
  byLocale((locale) => interfaceWords(locale).Parallel),
  code.trim(),
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`parallel: ${count} pages with both languages side by side, in ${seconds} s.`);
