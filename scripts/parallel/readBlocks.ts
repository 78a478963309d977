import type { CheerioAPI } from 'cheerio';
import { blockTags, kindIn, type Block, type BlockKind } from './block';
import { createCollector } from './createCollector';
import { inlineHtml, tidySpaces, wordsOf } from './inlineHtml';
import { hasClass, isChip, isElement, isSkipped, type Element, type Node } from './nodes';

const word = /\p{L}{4,}/u;

/** Whether texts begin or end within a node. */
function hasBlock(node: Node): boolean {
  if (!isElement(node) || isSkipped(node) || isChip(node)) return false;
  return blockTags.has(node.name) || node.children.some(hasBlock);
}

/** A chip without its hooks; how far its source was checked is said without taking room. */
function bareChip(html: string): string {
  return html.replaceAll(/ (data-[\w-]+|id)="[^"]*"/g, '').replace('"chip-words"', '"unseen"');
}

/**
 * Reads the texts of a page in their order. Controls, drawings and navigation are left out; a table of numbers and
 * what is marked as a list or a drawing (`data-not-paired="list"`) become one block `leftOut` that names it.
 * @param $ the content of the page
 * @param locale language of the page; a text in another one says so
 */
export function readBlocks($: CheerioAPI, locale: string): readonly Block[] {
  const collector = createCollector(locale);

  function chipsIn(node: Node): string[] {
    if (!isElement(node) || isSkipped(node)) return [];
    const { id } = node.attribs;
    if (id) collector.addId(id);
    if (!isChip(node)) return node.children.flatMap(chipsIn);
    return node.name === 'a' ? [bareChip($.html(node))] : [];
  }

  const readApart = (nodes: readonly Node[], lang: string) =>
    collector.readApart(() => walk(nodes, 'text', lang));

  function readRow(row: Element, lang: string): void {
    const cells = row.children.filter(isElement).map((cell) => {
      const { html, chips } = readApart(cell.children, cell.attribs['lang'] ?? lang);
      const text = html.join(' ');
      return { chips, text: cell.name === 'th' && text ? `<b>${text}</b>` : text };
    });
    const texts = cells.map(({ text }) => text).filter((text) => text !== '');
    const chips = cells.flatMap((cell) => cell.chips);
    collector.add('row', texts.join(' · '), chips, locale);
  }

  function readCaution(caution: Element, lang: string): void {
    const { html, chips } = readApart(caution.children, lang);
    const paragraphs = html.map((text, i) =>
      i === 0 && html.length > 1 ? `<p class="caution-word">${text}</p>` : `<p>${text}</p>`,
    );
    collector.add('caution', paragraphs.join(''), chips, locale);
  }

  function isOfNumbers(table: Element): boolean {
    const cells = $(table).find('td').toArray();
    return (
      cells.length > 0 && !cells.some(({ children }) => word.test(wordsOf(inlineHtml(children))))
    );
  }

  function enter(element: Element, outer: BlockKind, outerLang: string): void {
    const { name, attribs } = element;
    if (attribs['id'] && name !== 'main') collector.addId(attribs['id']);
    const lang = attribs['lang'] ?? outerLang;
    const leftOut = name === 'table' && isOfNumbers(element) ? 'table' : attribs['data-not-paired'];
    if (leftOut) collector.add('leftOut', leftOut, [], locale);
    else if (name === 'tr') readRow(element, lang);
    else if (name === 'dt') collector.addTerm(readApart(element.children, lang));
    else if (hasClass(element, 'caution')) readCaution(element, lang);
    else if ('data-one-language' in attribs) walk(element.children, 'oneSided', lang);
    else if (name === 'p' && hasClass(element, 'label')) walk(element.children, 'label', lang);
    else walk(element.children, kindIn(name, outer), lang);
  }

  function walk(nodes: readonly Node[], kind: BlockKind, lang: string): void {
    let run: Node[] = [];
    const endRun = () => {
      const chips = run.flatMap(chipsIn);
      const html = tidySpaces(inlineHtml(run));
      collector.add(kind, wordsOf(html) === '' ? '' : html, chips, lang);
      run = [];
    };
    for (const node of nodes) {
      if (isElement(node) && hasBlock(node)) {
        endRun();
        enter(node, kind, lang);
      } else run.push(node);
    }
    endRun();
  }

  walk($.root()[0]?.children ?? [], 'text', locale);
  collector.end();
  return collector.blocks;
}
