import type { CheerioAPI } from 'cheerio';

/** A node of a parsed page: an element, a text or a comment. */
export type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];

/** An element of a parsed page. */
export type Element = Extract<Node, { attribs: unknown }>;

/** Tells elements from texts and comments. */
export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

const controls = new Set(
  'nav form svg button input select textarea script style template img canvas'.split(' '),
);

/** Whether an element is no text to read: a control, a drawing, what is hidden, or left out on purpose. */
export function isSkipped(element: Element): boolean {
  const { name, attribs } = element;
  return (
    controls.has(name) ||
    'hidden' in attribs ||
    'download' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    'popover' in attribs ||
    hasClass(element, 'no-print') ||
    attribs['data-not-paired'] === ''
  );
}

/** Whether an element has a class. */
export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs['class'] ?? '').split(/\s+/).includes(name);
}

/** Whether an element is a chip, which stands beside a text and is no part of it. */
export function isChip(element: Element): boolean {
  return hasClass(element, 'chip') && (element.name === 'a' || element.name === 'summary');
}
