import { isHeading, type Block, type BlockKind } from './block';

type Open = { kind: BlockKind; html: string; ids: string[]; chips: string[] };

/** The texts of a part read by itself, and the chips that stand in it. */
export type Apart = { readonly html: readonly string[]; readonly chips: readonly string[] };

/** Gathers texts in their order, with what leads to them (ids) and what stands beside them (chips, a term). */
export type Collector = {
  readonly blocks: readonly Block[];
  /** Ids lead to the next text. */
  readonly addId: (id: string) => void;
  /** A term heads the next text; alone it stands as a label. */
  readonly addTerm: (part: Apart) => void;
  readonly add: (kind: BlockKind, html: string, chips: readonly string[], lang: string) => void;
  /** Reads what `read` adds as a part of one text, to be added by the caller. */
  readonly readApart: (read: () => void) => Apart;
  /** Adds what still waits for a text to follow. */
  readonly end: () => void;
};

/** A collector for a page in one language; a text in another one is marked. */
export function createCollector(locale: string): Collector {
  const blocks: Open[] = [];
  let ids: string[] = [];
  let chips: string[] = [];
  let term = '';

  function flushTerm(): void {
    const text = term;
    term = '';
    if (text) add('label', text, [], locale);
  }

  function add(kind: BlockKind, html: string, found: readonly string[], lang: string): void {
    const heads = isHeading(kind);
    const last = blocks.at(-1);
    if (html === '') {
      // Chips after a text are its own; those after a heading wait for the text below it.
      if (last && !isHeading(last.kind)) last.chips.push(...found);
      else chips.push(...found);
      return;
    }
    if (heads) flushTerm();
    const spoken = lang === locale ? html : `<span lang="${lang}">${html}</span>`;
    const whole = term ? `<b class="pair-term">${term}</b> ${spoken}` : spoken;
    blocks.push({ kind, html: whole, ids, chips: heads ? [] : [...chips, ...found] });
    chips = heads ? [...chips, ...found] : [];
    ids = [];
    term = '';
  }

  function readApart(read: () => void): Apart {
    const from = blocks.length;
    const waiting = { ids, chips, term };
    [ids, chips, term] = [[], [], ''];
    read();
    flushTerm();
    const inner = blocks.splice(from);
    const found = [...inner.flatMap((block) => block.chips), ...chips];
    ids = [...waiting.ids, ...inner.flatMap((block) => block.ids), ...ids];
    ({ chips, term } = waiting);
    return { html: inner.map((block) => block.html), chips: found };
  }

  return {
    blocks,
    addId: (id) => void ids.push(id),
    addTerm: (part) => {
      flushTerm();
      term = part.html.join(' ');
      chips.push(...part.chips);
    },
    add,
    readApart,
    end: flushTerm,
  };
}
