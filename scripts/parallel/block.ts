/** What a block of text is; it decides its looks and whether it has a number. */
export type BlockKind =
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'label'
  | 'text'
  | 'item'
  | 'quote'
  | 'row'
  | 'caution'
  | 'leftOut'
  | 'oneSided';

/** One block of a page's text: a heading, a paragraph, an item, a row of a table, a caution. */
export type Block = {
  readonly kind: BlockKind;
  /** Short HTML of its running text; of a caution, its paragraphs. */
  readonly html: string;
  /** Ids of the page that lead here. */
  readonly ids: readonly string[];
  /** Chips of the sources that stand in it or directly after it, as HTML. */
  readonly chips: readonly string[];
};

/** Elements that begin and end a text; all others stand within one. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'header hr legend li main ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  summary: 'label',
  li: 'item',
  blockquote: 'quote',
};

/** Kind of the texts in an element: its own, else that of the item or quotation around it. */
export function kindIn(tag: string, outer: BlockKind): BlockKind {
  const inherited = outer === 'quote' || outer === 'item' || outer === 'oneSided' ? outer : 'text';
  return kinds[tag] ?? inherited;
}

/** Whether a block heads what follows, so that it has no number and no sources of its own. */
export function isHeading(kind: BlockKind): boolean {
  return /^h\d$|^label$/.test(kind);
}
