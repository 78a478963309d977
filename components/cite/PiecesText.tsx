import { Fragment } from 'react';
import type { Locale } from '#data/locales';
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
  const at = title && title.lang !== locale ? piece.indexOf(title.text) : -1;
  if (!title || at < 0) return piece;
  return (
    <>
      {piece.slice(0, at)}
      <span lang={title.lang}>{title.text}</span>
      {piece.slice(at + title.text.length)}
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
