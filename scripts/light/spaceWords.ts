import type { CheerioAPI } from 'cheerio';
import { isElement, type Element, type Node } from '../parallel/nodes';

// What every browser sets on lines of its own, so that words on its two sides never touch.
const blocks = new Set(
  (
    'address article aside blockquote body br dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table tbody td textarea ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'pre',
  'textarea',
]);

const endsWord = /[\p{L}\p{N})\].,;:!?%”’]$/u;
const beginsWord = /^[\p{L}\p{N}(“‘]/u;

/** A node and all that hold it, from the inside out. */
function chainOf(node: Node): readonly Node[] {
  const chain: Node[] = [];
  for (let up: Node | null = node; up; up = up.parentNode) chain.push(up);
  return chain;
}

/** The element to the right of the gap between two texts that lie in neighbouring elements; `null` where one of them lies in none. */
function rightOfGap(one: Node, two: Node): Element | null {
  const [before, after] = [chainOf(one), chainOf(two)];
  const meet = after.findIndex((node) => before.includes(node));
  const right = after[meet - 1];
  const left = before[before.findIndex((node) => node === after[meet]) - 1];
  return left && right && isElement(left) && isElement(right) ? right : null;
}

/**
 * Puts a space between neighbouring elements whose words would touch without styles: links of a menu, sources beside
 * each other. Text browsers, copies, translators and names for screen readers know nothing of the gaps in a style sheet.
 * A text directly beside an element stays as it is, since both may be parts of one word.
 */
export function spaceWords($: CheerioAPI): void {
  let last: { readonly node: Node; readonly text: string } | null = null;
  const touching: Element[] = [];
  const walk = (node: Node): void => {
    if (isElement(node)) {
      if (silent.has(node.name)) return;
      const isBlock = blocks.has(node.name);
      if (isBlock) last = null;
      node.children.forEach(walk);
      if (isBlock) last = null;
    } else if ('data' in node && node.data !== '') {
      const right =
        last && endsWord.test(last.text) && beginsWord.test(node.data)
          ? rightOfGap(last.node, node)
          : null;
      if (right) touching.push(right);
      last = { node, text: node.data };
    }
  };
  for (const body of $('body').toArray()) walk(body);
  for (const right of touching) $(right).before(' ');
}
