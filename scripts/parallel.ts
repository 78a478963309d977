import { readParallelFrame } from './parallel/readParallelFrame';
import { writePages } from './parallel/writePages';

const started = performance.now();
const count = writePages('out', readParallelFrame());
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`parallel: ${count} pages with both languages side by side, in ${seconds} s.`);
