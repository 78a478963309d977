import { hasClass, isChip, isElement, isSkipped, type Node } from './nodes';

const kept = new Set(
  'a abbr b bdi br cite code dfn em i mark q s small strong sub sup time u'.split(' '),
);
const attributes = ['href', 'hreflang', 'rel', 'lang', 'dir', 'title', 'datetime'];
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

const plain = (before: string, after: string) => before + after;
const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '');

// A gap between two elements may be CSS only; in running text it has to be a space.
function joinElements(before: string, after: string): string {
  const isTight =
    /[\p{L}\p{N}.:)%]$/u.test(withoutTags(before)) && /^[\p{L}\p{N}(]/u.test(withoutTags(after));
  return isTight ? `${before} ${after}` : before + after;
}

/** The running text of some nodes as short HTML: its words, links, emphasis and languages, and nothing of its looks. */
export function inlineHtml(nodes: readonly Node[]): string {
  let html = '';
  let wasElement = false;
  for (const node of nodes) {
    if (node.type === 'text') {
      html += escape(node.data);
      if (node.data !== '') wasElement = false;
      continue;
    }
    if (!isElement(node) || isSkipped(node) || isChip(node)) continue;
    const inner = inlineHtml(node.children);
    const isKept = kept.has(node.name) || node.attribs['lang'] !== undefined;
    const given = attributes.flatMap((name) => {
      const value = node.attribs[name];
      return value === undefined ? [] : [` ${name}="${escape(value)}"`];
    });
    if (hasClass(node, 'term-link')) given.unshift(' class="term-link"');
    const name = kept.has(node.name) ? node.name : 'span';
    const tag = `<${name}${given.join('')}>`;
    if (node.name === 'br') html += '<br>';
    else if (inner.trim() !== '')
      html = (wasElement ? joinElements : plain)(html, isKept ? `${tag}${inner}</${name}>` : inner);
    wasElement = true;
  }
  return html;
}

/** Running text with its spaces set in order. */
export function tidySpaces(html: string): string {
  return html.replace(/\s+/g, ' ').trim();
}

/** The words of short HTML, without its tags. */
export function wordsOf(html: string): string {
  return tidySpaces(html.replace(/<[^>]*>/g, ' '));
}
