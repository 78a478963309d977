import { locales, type Locale } from '#data/locales';

/** What a pair of texts is; it decides its looks and whether it has a number. */
export type PairKind =
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

/** Something in each language. */
export type Sides<T> = Readonly<Record<Locale, T>>;

/** One text of a page in its languages: a heading, a paragraph, an item, a row of a table, a caution. */
export type Pair = {
  readonly kind: PairKind;
  /** Short HTML of its running text, by language; empty in a language that does not need it. Of a caution, its paragraphs. */
  readonly html: Sides<string>;
  /** Ids of the page that lead here. */
  readonly ids: readonly string[];
  /** Chips of the sources that stand in it or directly after it, as HTML, by language. */
  readonly chips: Sides<readonly string[]>;
};

/** Makes a value for each language. */
export function forSides<T>(make: (locale: Locale) => T): Sides<T> {
  return { id: make('id'), en: make('en') };
}

/** Whether a value of any language is not empty. */
export function hasAny(sides: Sides<string | readonly string[]>): boolean {
  return locales.some((locale) => sides[locale].length > 0);
}

/** Elements that begin and end a text; all others stand within one. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'header hr legend li main ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const kinds: Readonly<Record<string, PairKind>> = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  summary: 'label',
  li: 'item',
  blockquote: 'quote',
};

/** Kind of the texts in an element: its own, else that of the item or quotation around it. */
export function kindIn(tag: string, outer: PairKind): PairKind {
  const inherited = outer === 'quote' || outer === 'item' || outer === 'oneSided' ? outer : 'text';
  return kinds[tag] ?? inherited;
}

/** Whether a text heads what follows, so that it has no number and no sources of its own. */
export function isHeading(kind: PairKind): boolean {
  return /^h\d$|^label$/.test(kind);
}
