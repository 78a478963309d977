import { Fragment } from 'react';
import type { Locale } from '#data/locales';
import { findTitle } from '#lib/cite/findTitle';
import type { Pieces } from '#lib/cite/pieces';
import type { TitleInLanguage } from '#lib/sources/titleOf';

type Props = {
  readonly pieces: Pieces;
  /** Language of the citation. */
  readonly locale: Locale;
  /** The title in it, where that stands in another language. */
  readonly title?: TitleInLanguage;
};

function marked(piece: string, title: TitleInLanguage | undefined, locale: Locale) {
  const found = title && title.lang !== locale ? findTitle(piece, title.text) : null;
  if (!title || !found) return piece;
  const [start, end] = found;
  return (
    <>
      {piece.slice(0, start)}
      <span lang={title.lang}>{piece.slice(start, end)}</span>
      {piece.slice(end)}
    </>
  );
}

/** A citation with its italics, and its title in the language in which it stands. */
export function PiecesText({ pieces, locale, title }: Props) {
  return pieces.map((piece, i) => {
    const Tag = i % 2 ? 'i' : Fragment;
    return <Tag key={i}>{marked(piece, title, locale)}</Tag>;
  });
}
