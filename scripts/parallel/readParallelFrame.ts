import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { byLocale } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import type { ParallelFrame } from './pairPage';

/** Reads what all pages side by side have in common, as it is now. */
export function readParallelFrame(): ParallelFrame {
  const source = readFileSync('components/parallel/parallel.css', 'utf8');
  const { code } = transformSync(source, { loader: 'css', minify: true });
  return { words: byLocale((locale) => interfaceWords(locale).Parallel), css: code.trim() };
}
