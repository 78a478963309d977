import type { Weight } from './weighPage';
import { scriptLimit, sharedLimit } from './limits';

/** A page that was weighed. */
export type Weighed = { readonly address: string; readonly kind: string; readonly weight: Weight };

const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** Bytes that a page of a kind may weigh by itself, without the files that pages share. */
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
    if (weight.own > limitOf(kind))
      over.push(
        `${address} weighs ${kb(weight.own)} KB, allowed are ${kb(limitOf(kind))}: ` +
          `HTML ${kb(weight.html)}, pictures and fonts ${kb(weight.own - weight.html)}. ` +
          'Say a thing once and link to it, or move a list to pages of its own.',
      );
    if (weight.shared > sharedLimit)
      over.push(
        `${address} links files of ${kb(weight.shared)} KB that pages share, allowed are ${kb(sharedLimit)}: ` +
          'move rules that few pages need into a stylesheet of their component.',
      );
    return over;
  });
}

/** A table in Markdown: each kind of page by its heaviest, in KB as sent. */
export function tabulate(pages: readonly Weighed[], limitOf: LimitOf): string {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const all = pages.filter((page) => page.kind === kind);
    const { address, weight } = all.reduce((a, b) => (b.weight.own > a.weight.own ? b : a));
    const script = Math.max(...all.map((page) => page.weight.script));
    const sizes = [script, weight.shared, weight.own, limitOf(kind)].map(kb);
    return `| ${[kind, all.length, address, ...sizes].join(' | ')} |`;
  });
  return [
    '| kind | pages | heaviest | scripts, most | shared files | page itself | allowed |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
