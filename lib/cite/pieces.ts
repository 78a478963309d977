/** A citation taken apart at its italics: every second piece, from the second on, stands in italics. */
export type Pieces = readonly string[];

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&#60;': '<',
  '&gt;': '>',
  '&#62;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
  '&#160;': '\u00a0',
};

/**
 * Takes a citation out of the HTML in which Citation.js writes it.
 * @throws Error if there is markup in it other than the entry's own and italics.
 */
export function piecesOf(html: string): Pieces {
  const inner = html.trim().replace(/^<div[^>]*>|<\/div>$/g, '');
  const parts = inner.split(/<\/?i>/).map((part) => {
    if (/<\/?[a-z]/i.test(part)) throw new Error(`A citation with unknown markup: ${part}`);
    return part.replace(/&#?\w+;/g, (entity) => entities[entity] ?? entity);
  });
  return parts.map((part) => part.replace(/\s+/g, ' '));
}

/** The citation as plain text, for a clipboard or a tag. */
export function plainText(pieces: Pieces): string {
  return pieces.join('').trim();
}
