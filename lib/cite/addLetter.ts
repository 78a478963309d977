import type { Pieces } from './pieces';

const date = /\((?:\d{4}|n\.d\.|t\.t\.)(?=[,)])/;

/**
 * A citation with the letter of its work behind the year, for a list in which letters mean something: `(2024c, 13 May)`,
 * `(n.d.-b)`. Alone, a citation bears none, since letters belong to the list in which a reader uses the work.
 */
export function addLetter(pieces: Pieces, letter: string): Pieces {
  const at = pieces.findIndex((piece) => date.test(piece));
  if (letter === '' || at < 0) return pieces;
  return pieces.map((piece, i) =>
    i === at
      ? piece.replace(date, (year) => `${year}${year.endsWith('.') ? '-' : ''}${letter}`)
      : piece,
  );
}
