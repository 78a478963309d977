import type { SearchKind } from '#lib/search/searchDocument';

/** Words of the interface that the search needs in the browser; `{n}`, `{q}` and `{max}` are filled in there. */
export type SearchWords = {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly loading: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly noWord: string;
  readonly cut: string;
  readonly markup: string;
  readonly more: string;
  readonly failed: string;
};
