const quotes = /['"‘’“”]/g;
const quotedEnd = /['"‘’“”]+$/;

/**
 * Where a title stands in a piece of a citation, as its first and the place after its last character; `null` if it does
 * not. The style sets quotation marks its own way, so they are taken for one another; in English it also puts the full
 * stop before a mark that ends the title.
 */
export function findTitle(piece: string, title: string): readonly [number, number] | null {
  const wanted = title.replace(quotedEnd, '');
  const at = piece.replace(quotes, "'").indexOf(wanted.replace(quotes, "'"));
  if (at < 0) return null;
  const end = at + wanted.length;
  const rest = wanted === title ? '' : (/^\.?['"‘’“”]+/.exec(piece.slice(end))?.[0] ?? '');
  return [at, end + rest.length];
}
