/** A date as CSL-JSON writes it: year, then month and day as far as they are known. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** A person, or an organisation as one literal name. */
export type CslName =
  { readonly family: string; readonly given?: string } | { readonly literal: string };

/** The types of CSL 1.0.2 that this site uses. */
export type CslType =
  | 'article-journal'
  | 'article-newspaper'
  | 'book'
  | 'dataset'
  | 'document'
  | 'paper-conference'
  | 'report'
  | 'thesis'
  | 'webpage';

/** One work in CSL-JSON, with the fields that this site uses; a field that is not known is left out. */
export type CslItem = {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly language?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly genre?: string;
  readonly 'event-title'?: string;
  readonly 'event-place'?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  /** Site that hosts the copy, where it is not the publisher's own. */
  readonly source?: string;
  readonly note?: string;
};

/** An ISO date (`2024-08`) in the form of CSL-JSON, no finer than it is. */
export function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
