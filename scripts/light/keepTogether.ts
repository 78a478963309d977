import type { CheerioAPI } from 'cheerio';
import { isElement, type Node } from '../parallel/nodes';

// In drawings nothing wraps; the others hold text that is no part of the page, or take no elements.
const left = new Set('noscript option pre script style svg template textarea'.split(' '));

const number = String.raw`\d+(?:[.,]\d+)*`;
const word = String.raw`[\p{L}\d]+`;
/** A range with a figure at one of its ends, or a part counted against its whole, in the words of both languages. */
const together = new RegExp(
  `${number}–${word}(?:[.,]\\d+)*|${word}–${number}|${number} (?:dari|of) ${number}`,
  'gu',
);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of a node; `null` for whatever is no text. */
function textOf(node: Node | undefined): string | null {
  return node && !isElement(node) && 'data' in node ? node.data : null;
}

/**
 * Keeps ranges such as 2022–2024, and counts such as 3 of 48, on one line. A style does so, and no sign within the text:
 * a copy, a search and a program that reads the page find what the record says.
 */
export function keepTogether($: CheerioAPI): void {
  const walk = (node: Node): void => {
    if (!isElement(node) || left.has(node.name)) return;
    // The framework hands a sentence over in pieces, so that a range may begin in one and end in the next.
    let before: readonly Node[] = [];
    [...node.children].forEach((child, i, all) => {
      const text = textOf(child);
      if (text === null) return walk(child);
      const pieces = [...before, child];
      before = textOf(all[i + 1]) === null ? [] : pieces;
      if (before.length > 0) return;
      const whole = pieces.map((piece) => textOf(piece)).join('');
      const marked = escaped(whole).replace(together, '<span data-whole="">$&</span>');
      if (!marked.includes('<')) return;
      $(child).replaceWith(marked);
      for (const piece of pieces) if (piece !== child) $(piece).remove();
    });
  };
  for (const body of $('body').toArray()) walk(body);
}
