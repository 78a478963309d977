import { forSides, hasAny, isHeading, type Pair, type PairKind, type Sides } from './pair';

type Chips = Sides<readonly string[]>;

const noChips: Chips = forSides(() => []);
const noText: Sides<string> = forSides(() => '');

function join(one: Chips, other: Chips): Chips {
  return forSides((locale) => [...one[locale], ...other[locale]]);
}

/** The texts of a part read by itself, and the chips that stand in it. */
export type Apart = { readonly html: readonly Sides<string>[]; readonly chips: Chips };

/** Gathers pairs in their order, with what leads to them (ids) and what stands beside them (chips, a term). */
export type Gatherer = {
  readonly pairs: readonly Pair[];
  /** Ids lead to the next text. */
  readonly addId: (id: string) => void;
  /** A term heads the next text; alone it stands as a label. */
  readonly addTerm: (part: Apart) => void;
  readonly add: (kind: PairKind, html: Sides<string>, chips?: Chips) => void;
  /** Reads what `read` adds as a part of one text, to be added by the caller. */
  readonly readApart: (read: () => void) => Apart;
  /** Adds what still waits for a text to follow. */
  readonly end: () => void;
};

/** A gatherer for one page. */
export function gatherPairs(): Gatherer {
  const pairs: Pair[] = [];
  let ids: string[] = [];
  let chips = noChips;
  let term = noText;

  function flushTerm(): void {
    const text = term;
    term = noText;
    if (hasAny(text)) add('label', text);
  }

  function add(kind: PairKind, html: Sides<string>, found: Chips = noChips): void {
    const last = pairs.at(-1);
    if (!hasAny(html)) {
      // Chips after a text are its own; those after a heading wait for the text below it.
      if (last && !isHeading(last.kind))
        pairs.splice(-1, 1, { ...last, chips: join(last.chips, found) });
      else chips = join(chips, found);
      return;
    }
    const heads = isHeading(kind);
    if (heads) flushTerm();
    const whole = forSides((locale) =>
      term[locale] ? `<b class="pair-term">${term[locale]}</b> ${html[locale]}` : html[locale],
    );
    pairs.push({ kind, html: whole, ids, chips: heads ? noChips : join(chips, found) });
    chips = heads ? join(chips, found) : noChips;
    ids = [];
    term = noText;
  }

  function readApart(read: () => void): Apart {
    const from = pairs.length;
    const waiting = { ids, chips, term };
    [ids, chips, term] = [[], noChips, noText];
    read();
    flushTerm();
    const inner = pairs.splice(from);
    const found = [...inner.map((pair) => pair.chips), chips].reduce(join, noChips);
    ids = [...waiting.ids, ...inner.flatMap((pair) => pair.ids), ...ids];
    ({ chips, term } = waiting);
    return { html: inner.map((pair) => pair.html), chips: found };
  }

  return {
    pairs,
    addId: (id) => void ids.push(id),
    addTerm: (part) => {
      flushTerm();
      term = forSides((locale) => part.html.map((html) => html[locale]).join(' '));
      chips = join(chips, part.chips);
    },
    add,
    readApart,
    end: flushTerm,
  };
}
