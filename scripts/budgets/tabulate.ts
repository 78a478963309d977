import type { Weight } from './weighPage';
import { scriptLimit } from './limits';

/** A page that was weighed. */
export type Weighed = { readonly address: string; readonly kind: string; readonly weight: Weight };

const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** Bytes that a page of a kind may weigh in all. */
export type LimitOf = (kind: string) => number;

/** Pages over their budget, each with what to do. */
export function findHeavy(pages: readonly Weighed[], limitOf: LimitOf): string[] {
  return pages.flatMap(({ address, kind, weight }) => {
    const over: string[] = [];
    if (weight.script > scriptLimit(kind))
      over.push(
        `${address} needs ${kb(weight.script)} KB of scripts before a touch, allowed are ${kb(scriptLimit(kind))}: ` +
          'do it in CSS or HTML, or share code between its enhancing scripts.',
      );
    if (weight.total > limitOf(kind))
      over.push(
        `${address} weighs ${kb(weight.total)} KB, allowed are ${kb(limitOf(kind))}: ` +
          `HTML ${kb(weight.html)}, font ${kb(weight.font)}, other files ${kb(weight.other)}. ` +
          'Say a thing once and link to it, or move a list to pages of its own.',
      );
    return over;
  });
}

/** A table in Markdown: each kind of page by its heaviest, in KB as sent. */
export function tabulate(pages: readonly Weighed[], limitOf: LimitOf): string {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const all = pages.filter((page) => page.kind === kind);
    const { address, weight } = all.reduce((a, b) => (b.weight.total > a.weight.total ? b : a));
    const script = Math.max(...all.map((page) => page.weight.script));
    const cells = [kind, all.length, address, kb(weight.html), kb(script), kb(weight.font)];
    return `| ${[...cells, kb(weight.other), kb(weight.total), kb(limitOf(kind))].join(' | ')} |`;
  });
  return [
    '| kind | pages | heaviest | HTML | scripts, most | font | other | in all | allowed |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
