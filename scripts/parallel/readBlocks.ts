import type { CheerioAPI } from 'cheerio';
import { blockTags, isHeading, kindIn, type Block, type BlockKind } from './block';
import { inlineHtml, tidySpaces, wordsOf } from './inlineHtml';
import { hasClass, isChip, isElement, isSkipped, type Element, type Node } from './nodes';

const word = /\p{L}{4,}/u;

type Open = { kind: BlockKind; html: string; ids: string[]; chips: string[] };

/**
 * Reads the texts of a page in their order. Controls, drawings and navigation are left out; a table of numbers and
 * what is marked as a list or a drawing (`data-not-paired="list"`) become one block `leftOut` that names it.
 * @param $ the content of the page
 * @param locale language of the page; a text in another one says so
 */
export function readBlocks($: CheerioAPI, locale: string): readonly Block[] {
  const blocks: Open[] = [];
  let ids: string[] = [];
  let chips: string[] = [];
  let term = '';

  const hasBlock = (node: Node): boolean =>
    isElement(node) &&
    !isSkipped(node) &&
    !isChip(node) &&
    (blockTags.has(node.name) || node.children.some(hasBlock));

  function collect(node: Node, chipsHere: string[]): void {
    if (!isElement(node) || isSkipped(node)) return;
    if (node.attribs['id']) ids.push(node.attribs['id']);
    if (isChip(node)) {
      if (node.name === 'a')
        chipsHere.push($.html(node).replaceAll(/ (data-[\w-]+|id)="[^"]*"/g, ''));
      return;
    }
    for (const child of node.children) collect(child, chipsHere);
  }

  function emit(kind: BlockKind, text: string, found: string[], lang: string): void {
    const heads = isHeading(kind);
    const last = blocks.at(-1);
    if (text === '') {
      // Chips after a text are its own; those after a heading wait for the text below it.
      if (last && !isHeading(last.kind)) last.chips.push(...found);
      else chips.push(...found);
      return;
    }
    if (term && heads) flushTerm();
    const spoken = lang === locale ? text : `<span lang="${lang}">${text}</span>`;
    const whole = term ? `<b class="pair-term">${term}</b> ${spoken}` : spoken;
    blocks.push({ kind, html: whole, ids, chips: heads ? [] : [...chips, ...found] });
    chips = heads ? [...chips, ...found] : [];
    ids = [];
    term = '';
  }

  function flushTerm(): void {
    const text = term;
    term = '';
    if (text) emit('label', text, [], locale);
  }

  /** Reads a part by itself, as the blocks that stand in it, with their chips. */
  function readApart(nodes: readonly Node[], lang: string): { html: string[]; found: string[] } {
    const from = blocks.length;
    const waiting = { ids, chips, term };
    [ids, chips, term] = [[], [], ''];
    walk(nodes, 'text', lang);
    flushTerm();
    const inner = blocks.splice(from);
    const found = [...inner.flatMap((block) => block.chips), ...chips];
    const innerIds = [...inner.flatMap((block) => block.ids), ...ids];
    ({ chips, term } = waiting);
    ids = [...waiting.ids, ...innerIds];
    return { html: inner.map((block) => block.html), found };
  }

  function readTable(table: Element, lang: string): void {
    const cells = $(table).find('td').toArray();
    const isNumbers = !cells.some((cell) => word.test(wordsOf(inlineHtml(cell.children))));
    if (cells.length > 0 && isNumbers) {
      emit('leftOut', 'table', [], locale);
    } else walk(table.children, 'text', lang);
  }

  function readRow(row: Element, lang: string): void {
    const found: string[] = [];
    const cells = row.children.filter(isElement).flatMap((cell) => {
      const apart = readApart(cell.children, cell.attribs['lang'] ?? lang);
      found.push(...apart.found);
      const text = apart.html.join(' ');
      return text === '' ? [] : [cell.name === 'th' ? `<b>${text}</b>` : text];
    });
    emit('row', cells.join(' · '), found, locale);
  }

  function enter(element: Element, outer: BlockKind, outerLang: string): void {
    if (element.attribs['id']) ids.push(element.attribs['id']);
    const lang = element.attribs['lang'] ?? outerLang;
    const leftOut = element.attribs['data-not-paired'];
    if (leftOut) return emit('leftOut', leftOut, [], locale);
    if (element.name === 'table') return readTable(element, lang);
    if (element.name === 'tr') return readRow(element, lang);
    if (element.name === 'dt') {
      flushTerm();
      const { html: parts, found } = readApart(element.children, lang);
      term = parts.join(' ');
      chips.push(...found);
      return;
    }
    if (hasClass(element, 'caution')) {
      const { html: parts, found } = readApart(element.children, lang);
      const paragraphs = parts.map((part, i) =>
        i === 0 && parts.length > 1 ? `<p class="caution-word">${part}</p>` : `<p>${part}</p>`,
      );
      return emit('caution', paragraphs.join(''), found, locale);
    }
    const isOneSided = 'data-one-language' in element.attribs;
    walk(element.children, isOneSided ? 'oneSided' : kindIn(element.name, outer), lang);
  }

  function walk(nodes: readonly Node[], kind: BlockKind, lang: string): void {
    let run: Node[] = [];
    const end = () => {
      const found: string[] = [];
      for (const node of run) collect(node, found);
      const text = tidySpaces(inlineHtml(run));
      if (text !== '' || found.length > 0)
        emit(kind, wordsOf(text) === '' ? '' : text, found, lang);
      run = [];
    };
    for (const node of nodes) {
      if (!hasBlock(node) || !isElement(node)) {
        run.push(node);
        continue;
      }
      end();
      enter(node, kind, lang);
    }
    end();
  }

  walk($.root()[0]?.children ?? [], 'text', locale);
  flushTerm();
  return blocks;
}
