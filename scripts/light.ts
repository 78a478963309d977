import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { rewriteFolder, writeShared, type Totals } from './light/rewriteFolder';

const out = 'out';
const [, script = '', part, of, sheets = ''] = process.argv;

function isTotals(message: unknown): message is Totals {
  return typeof message === 'object' && message !== null && 'pages' in message;
}

/** Lets a process of its own do its share; what it has to say against a page stands above. */
function forkShare(share: number, shares: number, found: readonly string[]): Promise<Totals> {
  return new Promise((settle, fail) => {
    const child = fork(script, [String(share), String(shares), JSON.stringify(found)]);
    child.once('message', (message) => isTotals(message) && settle(message));
    child.once('exit', (code) => fail(new Error(`light: a part of the pages failed (${code}).`)));
  });
}

async function rewriteAll(): Promise<void> {
  const started = performance.now();
  // Next writes its 404 a second time under an address that is none of the site's.
  rmSync(`${out}/_not-found`, { recursive: true, force: true });
  const shares = availableParallelism();
  const found = writeShared(out);
  const all = await Promise.all(
    Array.from({ length: shares }, (_, i) => forkShare(i, shares, found)),
  );
  const sum = (key: keyof Totals) => all.reduce((total, one) => total + one[key], 0);
  // Only applications ask for the files of the framework: the styles of documents stand in their pages or in the shared file.
  if (sum('applications') === 0) rmSync(`${out}/_next`, { recursive: true, force: true });
  const millions = (letters: number) => (letters / 1e6).toFixed(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `light: ${sum('pages')} pages, from ${millions(sum('before'))} to ` +
      `${millions(sum('after'))} million characters, in ${seconds} s.`,
  );
}

if (part === undefined) await rewriteAll();
else process.send?.(rewriteFolder(out, JSON.parse(sheets), { part: Number(part), of: Number(of) }));
