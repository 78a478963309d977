import type { CheerioAPI } from 'cheerio';
import { locales } from '#data/locales';
import { atBase } from '#lib/pages/atBase';
import { inlineHtml, tidySpaces, wordsOf } from './inlineHtml';
import { isChip, isElement, isSkipped, type Element, type Node } from './nodes';
import { blockTags } from './pair';

/** Running text between two blocks: its short HTML, and the ids, chips and targets of links that stand in it. */
export type Run = {
  readonly html: string;
  readonly ids: readonly string[];
  readonly chips: readonly string[];
  /** Targets within the site, sorted and without the language: the same in every language. */
  readonly links: string;
};

/** A part of an element's content: running text, or an element in which texts begin or end. */
export type Part =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'block'; readonly element: Element };

/** Groups that each language forms by its own alphabet give way to what they hold, so that only the entries are paired. */
function withoutGroups(node: Node): readonly Node[] {
  if (!isElement(node) || !('data-regrouped' in node.attribs)) return [node];
  return node.children.flatMap(withoutGroups);
}

function hasBlock(node: Node): boolean {
  if (!isElement(node) || isSkipped(node) || isChip(node)) return false;
  return blockTags.has(node.name) || node.children.some(hasBlock);
}

/** A chip without its hooks; how far its source was checked is said without taking room. */
function bareChip(html: string): string {
  return html.replaceAll(/ (data-[\w-]+|id)="[^"]*"/g, '').replace('"chip-words"', '"unseen"');
}

function elementsIn(node: Node): readonly Element[] {
  if (!isElement(node) || isSkipped(node)) return [];
  return [node, ...(isChip(node) ? [] : node.children.flatMap(elementsIn))];
}

/** How an address of the site begins in each language; what follows is the same in all. */
const languages = locales.map((locale) => new RegExp(`^${atBase(`/${locale}`)}(?=/)`));

function linksIn(html: string): string {
  // Terms are marked where a language uses them, so their links may differ.
  const withoutTerms = html.replaceAll(/<a class="term-link"[^>]*>/g, '');
  const links = [...withoutTerms.matchAll(/ href="([/#][^"]*)"/g)];
  return links
    .map(([, to = '']) => languages.reduce((short, start) => short.replace(start, ''), to))
    .sort()
    .join(' ');
}

function readRun($: CheerioAPI, nodes: readonly Node[], locale: string, lang: string): Run {
  const html = tidySpaces(inlineHtml(nodes));
  const spoken = lang === locale ? html : `<span lang="${lang}">${html}</span>`;
  const elements = nodes.flatMap(elementsIn);
  return {
    html: wordsOf(html) === '' ? '' : spoken,
    ids: elements.flatMap(({ attribs }) => (attribs['id'] ? [attribs['id']] : [])),
    chips: elements
      .filter((element) => element.name === 'a' && isChip(element))
      .map((element) => bareChip($.html(element))),
    links: linksIn(html),
  };
}

/**
 * Splits the content of an element into running text and the elements in which texts begin or end.
 * @param locale language of the page
 * @param lang language of this content; running text in another one than the page's says so
 */
export function splitNodes(
  $: CheerioAPI,
  nodes: readonly Node[],
  locale: string,
  lang: string,
): readonly Part[] {
  const parts: Part[] = [];
  let between: Node[] = [];
  const endRun = () => {
    const run = readRun($, between, locale, lang);
    if (run.html || run.ids.length || run.chips.length) parts.push({ kind: 'run', run });
    between = [];
  };
  for (const node of nodes.flatMap(withoutGroups)) {
    if (isElement(node) && hasBlock(node)) {
      endRun();
      parts.push({ kind: 'block', element: node });
    } else between.push(node);
  }
  endRun();
  return parts;
}

/** What a part is, for messages and for pairing: `<p#id>`, or the targets of its running text. */
export function pairingKey(part: Part): string {
  if (part.kind === 'run') return `text ${part.run.links}`;
  const { name, attribs } = part.element;
  return attribs['id'] ? `<${name}#${attribs['id']}>` : `<${name}>`;
}
