import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { RoleId } from '#data/types';
import { roleIds } from '../roles/roleIds';
import { isTitleForLists, titleOf, type TitleInLanguage } from '../sources/titleOf';
import { addLetter } from './addLetter';
import { citeShort } from './citeShort';
import { findTitle } from './findTitle';
import { plainText, type Pieces } from './pieces';
import { letterOf } from './yearLetters';

/** One work of the bibliography. */
export type BibliographyRow = {
  readonly id: string;
  readonly label: string;
  readonly pieces: Pieces;
  readonly title: TitleInLanguage;
  /** Roles of the activities that rest on it. */
  readonly roles: readonly RoleId[];
};

/** The citation up to its title, and words in the place of the title: it stands only in its own entry. */
export function withoutTitle(pieces: Pieces, title: string, words: string): Pieces {
  const at = pieces.findIndex((piece) => findTitle(piece, title));
  const before = at < 0 ? [] : pieces.slice(0, at);
  const piece = pieces[at] ?? '';
  const start = piece.slice(0, findTitle(piece, title)?.[0] ?? 0);
  return at % 2 ? [`${before.join('')}${start}[${words}].`] : [...before, `${start}[${words}].`];
}

/** Every source in the order of a bibliography: by the citation itself, in the collation of the language. */
export function bibliographyRows(
  base: Base,
  locale: Locale,
  apa: (id: string, locale: Locale) => Pieces,
  hiddenTitle: string,
): readonly BibliographyRow[] {
  const collator = new Intl.Collator(locale, { ignorePunctuation: true });
  const bySource = new Map<string, Set<RoleId>>();
  for (const { role, sources } of base.activities.all)
    for (const id of sources) bySource.set(id, (bySource.get(id) ?? new Set()).add(role));
  return base.sources.all
    .map((source) => {
      const title = titleOf(source, locale);
      const pieces = addLetter(apa(source.id, locale), letterOf(base, source.id));
      return {
        id: source.id,
        label: citeShort({ base, locale }, source),
        pieces: isTitleForLists(source) ? pieces : withoutTitle(pieces, title.text, hiddenTitle),
        title,
        roles: roleIds.filter((role) => bySource.get(source.id)?.has(role)),
      };
    })
    .sort((a, b) => collator.compare(plainText(a.pieces), plainText(b.pieces)));
}
